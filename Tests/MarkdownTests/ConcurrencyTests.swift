import Markdown
import Testing

@Suite struct ConcurrencyTests {
    @Test func `eight tasks that render at once give the same bytes`() async {
        let source = """
            # A ~~b~~

            | a | ~~b~~ |
            |---|:-:|
            | http://e.e | ~c~ |

            - [x] done <b>bold</b> <!-- gone -->
            - [link](http://e.e) and [^1]

            [^1]: note
            """
        let html = MarkdownRenderer.html(source)
        let plain = Document(parsing: source).plainText
        let differing = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    (0..<200).count { _ in
                        MarkdownRenderer.html(source) != html || Document(parsing: source).plainText != plain
                    }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(differing == 0)
    }
}
