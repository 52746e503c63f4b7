import Rendering

/// A page to be printed, and on how many sheets.
public struct PrintOrder: Sendable {
    /// The page, set at any density.
    public var page: Page
    /// What the page would fill by an estimate, where the engine cannot be asked.
    public var estimate: PageEstimate
    /// On how many sheets it has to fit.
    public var pages: Int
    /// What happens if it does not.
    public var fit: Fit

    /// An order for one sheet, unless said otherwise.
    public init(page: Page, estimate: PageEstimate, pages: Int = 1, fit: Fit = .error) {
        self.page = page
        self.estimate = estimate
        self.pages = pages
        self.fit = fit
    }

    /// The densities to try, the first one first.
    var densities: [Density] { fit == .off ? [.regular] : Density.allCases }
}
