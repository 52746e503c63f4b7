/// A text made safe to write to a terminal: nothing in it can move the cursor, recolour or reorder the screen.
///
/// Control characters become their pictures (`␛`), a tab becomes a space, and invisible or reordering
/// characters become `<U+202E>`. Line feeds stay, and so do the joiners that emoji and scripts need.
public func shown(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A }) { return text }
    var result = ""
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x0A: result += "\n"
        case 0x09: result += " "
        case 0x00..<0x20: result.unicodeScalars.append(picture(of: scalar.value))
        case 0x7F: result += "␡"
        case 0x200C, 0x200D, 0x00AD: result.unicodeScalars.append(scalar)
        default:
            if isHidden(scalar) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
    }
    return result
}

private func picture(of control: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(0x2400 + control) ?? "\u{FFFD}"
}

private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0: return true  // joiner and fillers that draw nothing
    case 0xFE00...0xFE0F: return false  // variation selectors choose between text and emoji
    case 0xE0020...0xE007F: return true  // tag characters
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate:
        return true
    default: return false
    }
}
