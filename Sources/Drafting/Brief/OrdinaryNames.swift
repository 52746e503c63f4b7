/// Words of everyday English that people also have as names; a page may hold them without naming anybody.
enum OrdinaryNames {
    static let words = Set(
        """
        abbey abbot able acres agent alder amber analyst angel apple apples april arch archer are arms arrow art
        ash aspen august aunt autumn baker ball banks barber bard barn barns baron bass bay beach beam bean bear
        beard beck bee bell belt bench bend bent berry best bias bill birch bird bishop bitter black blade blank
        bless bliss blue boar board body bold bolt bond bone book boot booth boss bow bowl bowman box boy branch
        brand brass brave bread breeze brewer brick bridge bridges bright broad brook brooks broom brown buck
        bull bunch burden burns bush butcher butler butter buy call camp can candle cane cannon canon cape
        capital car card care carol carpenter carter carver case cash castle cave chain chamber chambers chance
        chandler chapel chapman charity chase cheek cherry chew chief child chip christian church city clay
        clear clerk cliff cloud coal coin cold college collier colt comfort con cook cool cooper copper cord
        corn cotton counsel court cousin cow coward craft crane cream cross crow crown crystal cup curry cut
        daily daisy dale dance dandy dark darling dash date dawn day days dean dear delight den dew diamond dice
        dim dime ding disc divine dock doctor dolly don done dove down downs drake draper draw drew driver drum
        duck duke dust dyer eager earl early earth east eastern easy ebony eden edge editor elder elm engineer
        engineering english eve even ever every fair faith falcon fall falls fan far farmer fast favour fear
        feather fence fern field fields fig finance finch fine fire first fish fisher fitter flag flint flood
        flora flower flowers fly ford foreman forest forester forge fort forth fountain fowler fox frank free
        freed freeman friend frost full fuller gain gale gall game garden gardener garland gates gay gem gene
        gentle gentry giant gift ginger glass glazier glen glory glover goal gold golden good goodman goodness
        gore grace grain grand grange grant grants grass grave graves gray great green grey ground grove guard
        guest gun guy hail hair hale hall ham hammer hand hands handy hang harbour hard hardy harmony harp hart
        harvest has hatch haven hawk hay hazard hazel head heal heard heart heath heather heaven hedge hedges
        her herb herd hero hide high hill hills hobby hogg holder holiday hollow holly holm home honey honour
        hood hook hoop hope horn house how huff hull hunt hunter husband imam ink iris iron ivory ivy jack jade
        jay jewel job joy judge july june junior just justice keen keeper kid king kings kiss kit knife knight
        knot lad lake lamb lance land lane large lark lass last latch law laws lawyer lay leach lead leaf lean
        leap led leek left legal light lily lime link lion little lock long lord love lovely low luck lucky lung
        mace maid main major male mall man manager march mark marks marsh marshal marshall martin mason mast
        master masters mat may mayor mead meadow meadows meek mellow melody mercer merchant mercy merit merry
        mile miles mill miller mills mine minor mint misty moan mole money monk moon moor more moss most mote
        moth mount mountain mouse mullet must nail near neat need nets new newman nice nick nightingale noble
        noon norm north nose note now nun nurse oak oaks ocean odd odds office officer oil old olive only opal
        operations orange over owl own owner page pages palm palmer pan park parks parrot parson parsons part
        partner party pass pastor pat patch patience peace peach peacock pear pearl pearls peck peel pen penny
        pepper per perch perfect person pet pew pick pierce pike pilgrim pill pin pine piper pitt place plan
        plant plate play plum plumb plumber poet point pole pond pool poor pope poppy port porter post potter
        pound powder power powers pray precious press price prim prime primrose prince princess prior prize
        proctor product promise prosper proud prudence purple quail quarry queen quick quiet race rain rainbow
        ran rand range ransom rash raven ray read reader real reason record red reed reeve rest reward rice rich
        ride rider ring rise risk river rivers road roads roam roar rob robe robin rock rod roll roller rook
        room root rope rose roses rough round rover row royal ruby ruff rule ruler rush russet rust rusty rye
        saddler safe saffron sage sailor sales salt sand sanders sandy sang savage saw sawyer say scales scarlet
        school scope score scout sea seal search security see sell seller sen senior serene sergeant set sew
        sexton shade shame shark sharp she shepherd sheriff shine ship shock shoemaker shore short shot shy
        sight signs silk silver simple sin sing singer sister six skinner skipper sky slater sleep sleigh slim
        slow small smart smith smoke smooth snow sol soldier son song sorrow soul south sparks sparrow speaker
        spear speed spicer spring square squire stack staff stamp stand star stark starling start state stead
        steel steer stem stern stick still stock stone stones storey storm stout straight strange stranger
        stream street strength stringer strong style sue sugar summer summers sun sunny sunshine support surgeon
        swain swallow swan sweet swift sword tailor tall tan tanner taper tar teal team teller tempest temple
        ten terrace the thorn thrift tide till tiller tin tinker toll ton tong tooth tower towers town trader
        trail travel treasure tree trice trip trout true trust tucker turk turner twin twine underhill upright
        usher vale valentine valour van vane varnish velvet vicar victor victory view viola violet virgin virtue
        wade wagon wait wake walk walker wall waller wallet walls wan want war ward warden wardens ware warm
        warren watch watchman water waters way wear weaver web webster weed week weeks welcome weld well wells
        west western wheat wheel wheeler whistler white wick wide wild wilder will willing willow wills win wind
        window wine wing winner winter winters wire wisdom wise wish wit witch wolf woman wonder wood wooden
        woods wool word words work workman world worth wren wright yard year yellow yeoman yew you young younger
        zeal
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
