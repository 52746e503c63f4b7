import Subprocess

extension Attendance {
    private enum Turn<Value: Sendable>: Sendable {
        case said(Value)
        case errorTail([UInt8])
        case timeUp
    }

    /// Returns when the conversation is over; the program and its group are stopped then, whatever they are doing.
    ///
    /// At the time limit they are stopped first, which ends the conversation's streams and so the conversation.
    func converse<Value: Sendable>(
        error: SubprocessOutputSequence, _ conversation: @escaping @Sendable () async -> Value
    ) async -> (value: Value?, gathered: Gathered) {
        RunningGroups.insert(leader)
        defer {
            stop()
            RunningGroups.remove(leader)
        }
        return await withTaskGroup(of: Turn<Value>.self) { tasks in
            tasks.addTask { .said(await conversation()) }
            tasks.addTask { .errorTail(await tail(of: error)) }
            tasks.addTask {
                try? await Task.sleep(for: limits.time)
                return .timeUp
            }
            var value: Value?
            var gathered = Gathered()
            var isRead = false
            while value == nil || !isRead, let turn = await tasks.next() {
                switch turn {
                case .said(let said):
                    value = said
                    stop()
                case .errorTail(let bytes):
                    gathered.errorTail = bytes
                    isRead = true
                case .timeUp:
                    if value == nil { gathered.cut = .timedOut }
                    stop()
                }
            }
            tasks.cancelAll()
            return (value, gathered)
        }
    }
}
