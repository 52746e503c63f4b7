import Drafting

/// What the plain walk has done for it.
public struct LineActions {
    /// Puts answers into the draft; gives what the person should know about it.
    public var save: ([WalkAnswer]) throws -> String?
    /// Puts answers back as they were before, without touching what somebody else wrote since.
    public var restore: ([WalkAnswer]) throws -> String?
    /// What the draft says now, where somebody else was found to have changed it; asked after each save.
    public var changed: () -> [String: String]?
    /// Puts a figure into the draft.
    public var add: (FigureEntry) throws -> Void
    /// Opens an editor on a text; gives what it holds afterwards, and what the person should know.
    public var edit: (String, String) async -> (text: String?, note: String?)
    /// Keeps what was typed and is not in the draft yet, as a journal does.
    public var typed: ([String: String]) -> Void

    /// Takes how to save; without the others figures and the editor are not offered.
    public init(
        save: @escaping ([WalkAnswer]) throws -> String?,
        restore: (([WalkAnswer]) throws -> String?)? = nil,
        changed: @escaping () -> [String: String]? = { nil },
        add: @escaping (FigureEntry) throws -> Void = { _ in },
        edit: @escaping (String, String) async -> (text: String?, note: String?) = { _, _ in
            (nil, "there is no editor here")
        },
        typed: @escaping ([String: String]) -> Void = { _ in }
    ) {
        self.save = save
        self.restore = restore ?? save
        self.changed = changed
        self.add = add
        self.edit = edit
        self.typed = typed
    }
}
