import Drafting
import Synchronization

/// The samples of each kind, made once for all texts that are checked.
///
/// A class, because the tasks that check several files at once share it.
final class SampleCache: Sendable {
    private let made = Mutex<[String: (framework: Framework, samples: SampleTexts)]>([:])

    /// The samples of a framework; one of the same kind from elsewhere has samples of its own.
    func samples(of framework: Framework) -> SampleTexts {
        made.withLock { made in
            if let known = made[framework.kind], known.framework == framework { return known.samples }
            let samples = SampleTexts(framework)
            made[framework.kind] = (framework, samples)
            return samples
        }
    }
}
