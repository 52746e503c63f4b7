import TestSupport
import Testing

@testable import Launching

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

#if os(Linux) || os(macOS)
    @Suite("The limits that a child puts on itself")
    struct ConfinementTests {
        @Test("end it after 1.2 seconds of work")
        func processorTime() async {
            await #expect(processExitsWith: .signal(SIGPROF)) {
                try Confinement.apply()
                var count = 0
                while true { count &+= 1 }
            }
        }

        @Test("end it after two seconds of work where it takes no notice of that")
        func processorTimeIgnored() async {
            await #expect(processExitsWith: .signal(SIGXCPU)) {
                try Confinement.apply()
                signal(SIGPROF, SIG_IGN)
                var count = 0
                while true { count &+= 1 }
            }
        }

        /// A good document must not be shown as typed because the machine is busy.
        @Test("leave it alone while it waits")
        func waiting() async {
            await #expect(processExitsWith: .exitCode(42)) {
                try Confinement.apply()
                usleep(1_600_000)
                exit(42)
            }
        }

        #if os(Linux)
            @Test("give it no more than a gibibyte")
            func memory() async {
                await #expect(processExitsWith: .exitCode(42)) {
                    try Confinement.apply()
                    let size = 1 << 30
                    let block = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
                    exit(block == MAP_FAILED && errno == ENOMEM ? 42 : 1)
                }
            }
        #endif

        @Test("let it write no large file")
        func fileSize() async throws {
            let folder = try TemporaryFolder()
            defer { folder.remove() }
            let path = folder.path("file")
            await #expect(processExitsWith: .exitCode(42)) { [path = path as String] in
                try Confinement.apply()
                // Without this the signal would end the process, unless whoever started it ignored the signal.
                signal(SIGXFSZ, SIG_IGN)
                let file = open(path, O_WRONLY | O_CREAT, 0o600)
                let block = [UInt8](repeating: 0, count: 1 << 20)
                for _ in 0..<16 { _ = write(file, block, block.count) }
                exit(write(file, block, block.count) < 0 && errno == EFBIG ? 42 : 1)
            }
        }

        @Test("let it open few files")
        func openFiles() async {
            await #expect(processExitsWith: .exitCode(42)) {
                try Confinement.apply()
                var last: CInt = 0
                while last >= 0 { last = open("/dev/null", O_RDONLY) }
                exit(errno == EMFILE ? 42 : 1)
            }
        }

        @Test("leave it able to work with tasks and threads")
        func tasks() async {
            await #expect(processExitsWith: .exitCode(42)) {
                try Confinement.apply()
                let sum = await withTaskGroup(of: Int.self) { group in
                    for number in 0..<100 { group.addTask { number } }
                    return await group.reduce(0, +)
                }
                exit(sum == 4_950 ? 42 : 1)
            }
        }

        @Test("can be put on twice")
        func twice() async {
            await #expect(processExitsWith: .exitCode(42)) {
                try Confinement.apply()
                try Confinement.apply()
                exit(42)
            }
        }
    }
#endif
