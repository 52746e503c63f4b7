import SourceText

/// Which document of which draft goes where, decided before anything is written.
public struct OutputPlan: Hashable, Sendable {
    /// One document to make.
    public struct Job: Hashable, Sendable {
        /// The draft as it was named; `-` is standard input.
        public let draft: String
        /// What the document is rendered to.
        public let format: OutputFormat
        /// Where it goes; no two jobs of a plan share a file.
        public let destination: Destination
    }

    /// Where a document goes.
    public enum Destination: Hashable, Sendable {
        /// A file, by a path that is relative where the draft's or the output's is.
        case file(String)
        /// Standard output, which takes one document.
        case standardOutput
    }

    /// What the person asked for.
    public struct Request: Hashable, Sendable {
        /// The drafts as they were named; `-` is standard input.
        public var drafts: [String]
        /// The formats asked for; none means those that the output's name or custom gives.
        public var formats: [OutputFormat]
        /// What `-o` named: a file, a folder, or `-`.
        public var output: String?
        /// The document's name: `document`, `talk`.
        public var template: String
        /// By draft, the view that its documents are named after, because it is not the one that they usually have.
        public var views: [String: String] = [:]
        /// Where the person stands, which names a draft that is just called `draft.md`.
        public var workingFolder = ""

        /// Takes the words of a command line; a draft named twice counts once.
        public init(
            drafts: [String], formats: [OutputFormat] = [], output: String? = nil,
            template: String = "document"
        ) {
            var seen: Set<String> = []
            self.drafts = drafts.filter { seen.insert($0).inserted }
            self.formats = formats
            self.output = output
            self.template = template
        }
    }

    /// The documents to make: draft by draft, each in the order of the formats.
    public let jobs: [Job]
    /// The drafts, each once, in the order in which they were named.
    public let drafts: [String]
    /// The name of the document that is made from each.
    public let template: String

    /// - Parameter isFolder: whether a path is an existing folder.
    /// - Throws: `SourceError` where several documents would go into one file or onto standard output.
    public init(_ request: Request, isFolder: (String) -> Bool) throws(SourceError) {
        let output = request.output ?? (request.drafts == ["-"] ? "-" : nil)
        try Self.refuseUnknownEnding(output, isFolder)
        let formats = Self.formats(request, output)
        let count = request.drafts.count * formats.count
        var jobs: [Job] = []
        for draft in request.drafts {
            for format in formats {
                let destination: Destination
                if output == "-" {
                    destination = .standardOutput
                } else if let output, !output.hasSuffix("/"), !isFolder(output),
                    OutputFormat(path: output) != nil
                {
                    destination = .file(output)
                } else {
                    destination = .file(Self.path(draft, format, folder: output, request))
                }
                jobs.append(Job(draft: draft, format: format, destination: destination))
            }
        }
        if count > 1, output == "-" {
            throw SourceError(
                path: "-", message: "standard output takes one document; choose one draft and one format")
        }
        try Self.refuseSharedPlaces(jobs)
        try Self.refuseDrafts(jobs)
        self.init(jobs: jobs, drafts: request.drafts, template: request.template)
    }

    private init(jobs: [Job], drafts: [String], template: String) {
        self.jobs = jobs
        self.drafts = drafts
        self.template = template
    }

    /// What is made from the draft with this index: as many formats as from every other.
    public func jobs(ofDraft index: Int) -> ArraySlice<Job> {
        let count = jobs.count / drafts.count
        return jobs[index * count..<(index + 1) * count]
    }

    /// The part of the plan that concerns some of its drafts.
    public func only(_ wanted: Set<String>) -> OutputPlan {
        OutputPlan(
            jobs: jobs.filter { wanted.contains($0.draft) }, drafts: drafts.filter(wanted.contains),
            template: template)
    }

    private static func formats(_ request: Request, _ output: String?) -> [OutputFormat] {
        if !request.formats.isEmpty {
            let isOneFile = output == "-" || output.flatMap(OutputFormat.init(path:)) != nil
            // An e-mail has two parts, unless one place was named for it.
            return request.formats.flatMap { $0 == .email && !isOneFile ? [.email, .emailText] : [$0] }
        }
        if output == "-" { return [.md] }
        if let output, !output.hasSuffix("/"), let format = OutputFormat(path: output) { return [format] }
        return [.md, .html]
    }

    /// A document never takes the place of a draft, whatever was asked for.
    private static func refuseDrafts(_ jobs: [Job]) throws(SourceError) {
        let drafts = Set(jobs.map { normalised($0.draft) })
        for job in jobs {
            guard case .file(let path) = job.destination, drafts.contains(normalised(path)) else { continue }
            throw SourceError(path: path, message: "this is a draft; choose another name for its document")
        }
    }

    /// A name with an ending that no format has is a slip, not a folder.
    private static func refuseUnknownEnding(_ output: String?, _ isFolder: (String) -> Bool)
        throws(SourceError)
    {
        guard let output, output != "-", !output.hasSuffix("/"), !isFolder(output),
            OutputFormat(path: output) == nil, let name = output.split(separator: "/").last,
            let dot = name.lastIndex(of: "."), dot > name.startIndex
        else { return }
        let known = OutputFormat.choices.map { "." + $0.fileExtension }.joined(separator: ", ")
        throw SourceError(
            path: output,
            message: "'\(name[dot...])' is no format here; there are \(known); end a folder's name with '/'")
    }

    private static func refuseSharedPlaces(_ jobs: [Job]) throws(SourceError) {
        var owners: [Destination: Job] = [:]
        for job in jobs {
            guard case .file(let path) = job.destination else { continue }
            guard let other = owners[job.destination] else {
                owners[job.destination] = job
                continue
            }
            let isSameDraft = other.draft == job.draft
            let both = isSameDraft ? "two formats of '\(job.draft)'" : "'\(other.draft)' and '\(job.draft)'"
            throw SourceError(path: path, message: "\(both) would be written to this file; give -o a folder")
        }
    }

    /// The file for a draft: named after it, or after its folder where the draft is just called `draft.md`.
    ///
    /// Beside `draft.md` it is `document.md` and `document.html`; beside `name.md` it is `name.document.md`,
    /// which cannot be taken for the draft. A view that is not the draft's usual one stands in the name, so that no page
    /// takes another's place: `document.technical.md`.
    static func path(_ draft: String, _ format: OutputFormat, folder: String?, _ request: Request) -> String {
        let template = request.template
        let own = folderOf(draft)
        let stem = stemOf(draft)
        let view = request.views[draft].map { "." + $0 } ?? ""
        let suffix = view + "." + format.fileExtension
        let target = folder.map { $0.hasSuffix("/") && $0.count > 1 ? String($0.dropLast()) : $0 } ?? own
        if normalised(target) == normalised(own) {
            return joined(target, (stem == "draft" ? template : "\(stem).\(template)") + suffix)
        }
        let folders = normalised(own).isEmpty ? request.workingFolder : normalised(own)
        let parent = folders.split(separator: "/").last.map(String.init)
        let name = stem == "draft" ? parent ?? stem : stem
        return joined(target, (template == "document" ? name : "\(name).\(template)") + suffix)
    }

    private static func folderOf(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func stemOf(_ path: String) -> String {
        if path == "-" { return "draft" }
        let name = path.split(separator: "/").last ?? "draft"
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
        return String(name[..<dot])
    }

    private static func normalised(_ path: String) -> String {
        let parts = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
        return path.hasPrefix("/") ? "/" + parts : parts
    }

    private static func joined(_ folder: String, _ name: String) -> String {
        folder == "." ? name : folder == "/" ? "/" + name : folder + "/" + name
    }
}
