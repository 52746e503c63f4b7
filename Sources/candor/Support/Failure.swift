import ArgumentParser
import Drafting
import SourceText

/// Something a command cannot do, in the words that the person sees.
struct Failure: Error {
    let message: String
    var status: ExitStatus = .usage

    /// Says what went wrong on the stream where it belongs, and gives the status to end with.
    static func report(_ error: any Error) -> ExitStatus {
        switch error {
        case let status as ExitStatus: return status
        case let failure as Failure:
            Console.error("error: \(failure.message)")
            return failure.status
        case let error as SourceError:
            Console.error(error.description)
            return .usage
        case let error as FileError:
            Console.error(error.description)
            return .usage
        default: return reportParsing(error)
        }
    }

    /// Help that was asked for is a result; a command line that cannot be read is an error of one line.
    private static func reportParsing(_ error: any Error) -> ExitStatus {
        if Candor.exitCode(for: error) == .success {
            Console.output(Candor.fullMessage(for: error))
            return .done
        }
        let lines = Candor.fullMessage(for: error).split(separator: "\n")
        var message = Candor.message(for: error).split(separator: "\n").first.map(String.init) ?? "\(error)"
        if message.hasSuffix(".") { message.removeLast() }
        message = message.replacing(". Please provide one of ", with: "; choose ")
        message = message.prefix(1).lowercased() + message.dropFirst()
        let help = lines.last { $0.contains("--help") }.flatMap { $0.split(separator: "'").dropFirst().first }
        Console.error("error: \(message)" + (help.map { "; see '\($0)'" } ?? ""))
        return .usage
    }
}
