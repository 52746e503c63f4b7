/// The sentences of `FileError`.
///
/// A failed save says that the file is as it was, because that is the first thing a writer wants to know.
struct FileErrorMessage {
    let action: FileError.Action

    func text(for reason: FileError.Reason) -> String {
        switch reason {
        case .missing: "there is no such file; check the name"
        case .folderMissing: "its folder does not exist; make it first, or choose another"
        case .notAFolder: "a part of the path is a file and not a folder; check the path"
        case .isFolder: "this is a folder; name a file in it"
        case .notRegular(let kind): "this is \(kind) and not a file; name a file"
        case .danglingLink:
            "this is a symbolic link to a file that does not exist; remove the link, or make the file"
        case .linkCircle: "its symbolic links lead in a circle; name the file itself"
        case .exists: "the file exists; choose another name, or pass --force to replace it"
        case .conflict(let copy):
            "somebody else changed the file meanwhile, so it was left alone; what was written here is in '\(copy)'; "
                + "compare the two"
        case .badName: "the name is empty or holds a NUL byte; choose another"
        case .nameTooLong: "the name is too long for this disk; choose a shorter one"
        case .tooLarge(let size, let limit):
            "the file has \(size) bytes; the limit is \(limit); shorten it or split it"
        case .unconfirmed:
            "the file is saved, but the disk did not confirm it; check the disk, and keep a copy elsewhere"
        case .noPermission, .readOnly, .noSpace, .quota, .sizeRefused, .tooManyOpen, .disk, .other:
            action == .reading ? reading(reason) : writing(reason)
        }
    }

    private func reading(_ reason: FileError.Reason) -> String {
        switch reason {
        case .noPermission: "no permission to read it; change its permissions"
        case .tooManyOpen:
            "cannot be read, because too many files are open; close some programs and try again"
        case .disk: "cannot be read, because the disk reports an error; check the disk, and look for a copy"
        case .other(let words): "cannot be read (\(words))"
        default: "cannot be read; try again"
        }
    }

    private func writing(_ reason: FileError.Reason) -> String {
        switch reason {
        case .noPermission:
            "no permission to write here; change the permissions of the folder and the file, or choose another folder"
        case .readOnly: "the disk is read-only; choose a folder on another"
        case .noSpace: "no space is left on the disk; the file is as it was; free some space and save again"
        case .quota: "your disk quota is used up; the file is as it was; free some space and save again"
        case .sizeRefused: "the disk takes no file of this size; the file is as it was; shorten it"
        case .tooManyOpen:
            "too many files are open; the file is as it was; close some programs and save again"
        case .disk: "the disk reports an error; the file is as it was; check the disk, or save on another"
        case .other(let words): "cannot be written (\(words)); the file is as it was"
        default: "cannot be written; the file is as it was; save again"
        }
    }
}
