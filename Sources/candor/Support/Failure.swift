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

    /// Help that was asked for is a result; a command line that cannot be read is an error.
    private static func reportParsing(_ error: any Error) -> ExitStatus {
        let text = Candor.fullMessage(for: error)
        if Candor.exitCode(for: error) == .success {
            Console.output(text)
            return .done
        }
        Console.error(text.hasPrefix("Error: ") ? "error: " + text.dropFirst("Error: ".count) : text)
        return .usage
    }
}
