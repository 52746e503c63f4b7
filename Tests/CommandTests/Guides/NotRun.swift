/// Commands of the documentation that no test can run as they stand there, with the reason.
enum NotRun {
    struct Entry {
        let page: String
        /// The command as its page has it.
        let command: String
        let reason: String

        init(_ page: String, _ command: String, because reason: String) {
            self.page = page
            self.command = command
            self.reason = reason
        }
    }

    private static let asks = "it asks on a real terminal; Tests/Terminal walks through it"

    static let all = [
        Entry(
            "README.md",
            "candor new risk-brief          # five steps, each with guidance and an example; every answer is saved at once",
            because: asks),
        Entry("docs/how-to/brief-before-a-meeting.md", "candor new risk-brief -o brief.md", because: asks),
        Entry(
            "README.md",
            "make run      # installs what is missing (it says what it runs), builds, and starts a risk brief",
            because: "it installs packages and builds for minutes"),
        Entry(
            "README.md", "make test     # installs what the tests need, and runs them all",
            because: "it runs this test"),
        Entry(
            "docs/how-to/install.md", "make install PREFIX=$HOME/.local",
            because: "it installs packages and builds for minutes"),
    ]
}
