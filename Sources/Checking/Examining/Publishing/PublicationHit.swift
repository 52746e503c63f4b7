/// Something in the bytes of a file that strangers should not read.
struct PublicationHit: Hashable {
    enum Kind: Hashable {
        /// What it is, with its article: `a GitHub token`.
        case secret(String)
        case host
        case address
        case email
        case phone
    }

    let kind: Kind
    /// In UTF-8 bytes from the start of the file.
    let range: Range<Int>
}
