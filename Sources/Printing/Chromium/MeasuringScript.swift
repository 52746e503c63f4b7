import Rendering

/// The script that measures a page in the browser: at which density it fits, how long its sections are, and which
/// characters no font has.
struct MeasuringScript {
    let order: PrintOrder

    /// What the script gives.
    struct Measurement: Decodable {
        struct Part: Decodable {
            let heading: String
            let lines: Double
        }
        /// The first density at which the page fits; `nil` where it does at none.
        let density: String?
        /// Lines over the end of the page, at the closest density.
        let over: Double
        let parts: [Part]
        let missing: [String]
        /// Tables that are too wide for the sheet, by their names.
        let narrow: [String]

        /// By how much it is too long; lines as they were measured, words as the estimate counts them, for those of a
        /// picture can not all be cut.
        func excess(_ estimate: PageEstimate) -> Excess {
            let sections = parts.enumerated().map { index, part in
                let reckoned = estimate.sections.indices.contains(index) ? estimate.sections[index] : nil
                return SectionLength(
                    heading: part.heading, lines: max(1, Int(part.lines.rounded())),
                    words: reckoned?.words ?? 0)
            }
            return Excess(lines: Int(over.rounded(.up)), isEstimate: false, sections: sections)
        }
    }

    /// Sets the page at a density.
    static func set(_ density: Density) -> String {
        "document.documentElement.dataset.density = '\(density.rawValue)'"
    }

    /// Has the pages numbered, of a document that takes several.
    static let numbered = "document.documentElement.dataset.pages = 'many'"

    /// The steps as the script gets them: the name, and the box between the margins in pixels.
    private var steps: String {
        let paper = order.page.paper
        let steps = order.densities.map { density in
            let width = (paper.width - 2 * density.horizontalMargin) / 25.4 * 96
            let height = (paper.height - 2 * density.verticalMargin) / 25.4 * 96 * Double(order.pages)
            return "['\(density.rawValue)', \(width), \(height), \(density.lineHeight)]"
        }
        return "[" + steps.joined(separator: ", ") + "]"
    }

    /// The browser shows what no font has as the same box, so each rare character is drawn and held against the box of
    /// one that does not exist.
    var text: String {
        """
        (async steps => {
          const root = document.documentElement, main = document.querySelector('main') || document.body;
          if (document.readyState !== 'complete') await new Promise(done => addEventListener('load', done));
          await Promise.all([...document.images].map(image => image.decode().catch(() => null)));
          let density = null, over = 0, line = 18;
          for (const [name, width, height, lineHeight] of steps) {
            root.dataset.density = name;
            root.style.width = width + 'px';
            for (const table of document.querySelectorAll('.table:not(.wide)')) {
              if (table.scrollWidth > table.clientWidth + 1) table.classList.add('wide');
            }
            const tall = main.getBoundingClientRect().height;
            line = lineHeight;
            over = (tall - height) / lineHeight;
            if (tall <= height) { density = name; break; }
          }
          const parts = density ? [] : [...document.querySelectorAll('section:not(#decision-needed, #sources)')].map(part => {
            const heading = part.querySelector('h2');
            return { heading: heading ? heading.textContent : '', lines: part.getBoundingClientRect().height / line };
          });
          const narrow = [...document.querySelectorAll('.wide')].filter(table => table.scrollWidth > table.clientWidth + 1
            || [...table.querySelectorAll('td')].some(cell => cell.clientWidth < 40)).map(table => table.getAttribute('aria-label'));
          root.style.width = '';
          const rare = new Set();
          for (const sign of main.innerText) {
            if (sign.codePointAt(0) > 0x24F && /[^\\p{M}\\p{C}\\p{Z}]/u.test(sign) && rare.size < 400) rare.add(sign);
          }
          const missing = [];
          if (rare.size) {
            const canvas = document.createElement('canvas');
            canvas.width = canvas.height = 24;
            const pen = canvas.getContext('2d', { willReadFrequently: true });
            pen.font = '16px ' + getComputedStyle(document.body).fontFamily;
            const drawn = sign => {
              pen.clearRect(0, 0, 24, 24);
              pen.fillText(sign, 2, 18);
              return pen.getImageData(0, 0, 24, 24).data.join();
            };
            const box = drawn('\\u0378');
            for (const sign of rare) if (drawn(sign) === box) missing.push(sign);
          }
          return { density, over, parts, missing, narrow };
        })(\(steps))
        """
    }
}
