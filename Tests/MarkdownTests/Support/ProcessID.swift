import Foundation

enum ProcessID {
    static var current: Int32 { ProcessInfo.processInfo.processIdentifier }
}
