# Basque (eu). The same messages as en.ftl. Written without native review.
#
# Plural categories (one, other) need no selector: after a number and after "zenbat" the noun is the bare stem, and as no
# number here is 1, verbs agree in the plural (6 sagar ditu). Basque has no grammatical gender.
# thing-*  value: the noun after a number; .bare: without a number, as after "zenbat" (how many) and before "guztiak"
#          (all); .capital: the same at the start of a sentence.
# noun-*   value: after a number; .bare, .capital: as above; .inessive, .genitive, .ergative: these cases after a number;
#          .plural: the definite plural in the inessive ("in the boxes").
# name-*   .ergative (subject of a transitive verb), .dative (to whom).

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Ane
    .ergative = Anek
    .dative = Aneri
name-2 = Mikel
    .ergative = Mikelek
    .dative = Mikeli
name-3 = Maite
    .ergative = Maitek
    .dative = Maiteri
name-4 = Jon
    .ergative = Jonek
    .dative = Joni
name-5 = Nerea
    .ergative = Nereak
    .dative = Nereari
name-6 = Unai
    .ergative = Unaik
    .dative = Unairi
name-7 = Leire
    .ergative = Leirek
    .dative = Leireri
name-8 = Aitor
    .ergative = Aitorrek
    .dative = Aitorri
name-9 = Amaia
    .ergative = Amaiak
    .dative = Amaiari
name-10 = Iker
    .ergative = Ikerrek
    .dative = Ikerri

thing-apple = sagar
    .bare = sagar
    .capital = Sagar
thing-orange = laranja
    .bare = laranja
    .capital = Laranja
thing-banana = banana
    .bare = banana
    .capital = Banana
thing-mango = mango
    .bare = mango
    .capital = Mango
thing-lemon = limoi
    .bare = limoi
    .capital = Limoi
thing-egg = arrautza
    .bare = arrautza
    .capital = Arrautza
thing-tomato = tomate
    .bare = tomate
    .capital = Tomate
thing-potato = patata
    .bare = patata
    .capital = Patata
thing-flower = lore
    .bare = lore
    .capital = Lore
thing-book = liburu
    .bare = liburu
    .capital = Liburu
thing-notebook = koaderno
    .bare = koaderno
    .capital = Koaderno
thing-pencil = arkatz
    .bare = arkatz
    .capital = Arkatz
thing-ball = pilota
    .bare = pilota
    .capital = Pilota
thing-coin = txanpon
    .bare = txanpon
    .capital = Txanpon
thing-cup = katilu
    .bare = katilu
    .capital = Katilu
thing-plate = plater
    .bare = plater
    .capital = Plater
thing-spoon = koilara
    .bare = koilara
    .capital = Koilara
thing-candle = kandela
    .bare = kandela
    .capital = Kandela
thing-button = botoi
    .bare = botoi
    .capital = Botoi
thing-stone = harri
    .bare = harri
    .capital = Harri
thing-bottle = botila
    .bare = botila
    .capital = Botila
thing-balloon = puxika
    .bare = puxika
    .capital = Puxika
thing-hat = kapela
    .bare = kapela
    .capital = Kapela
thing-card = karta
    .bare = karta
    .capital = Karta

noun-box = kutxa
    .bare = kutxa
    .capital = Kutxa
    .plural = kutxetan
noun-bag = poltsa
    .bare = poltsa
    .inessive = poltsatan
    .capital = Poltsa
    .plural = poltsetan
noun-friend = lagun
    .bare = lagun
    .genitive = lagunen
noun-child = haur
    .bare = haur
    .ergative = haurrek
    .capital = Haur
noun-shelf = apal
    .bare = apal
    .plural = apaletan
noun-day = egun
    .bare = egun
    .inessive = egunetan
noun-year = urte
    .bare = urte
noun-tree = zuhaitz
    .bare = zuhaitz
noun-window = leiho
    .bare = leiho

# Sentences that give a number nobody needs.
distractor-age = { $name3_ergative } { $d } { $year_d } ditu.
distractor-trees = Lorategian { $d } { $tree_d } daude.
distractor-windows = Etxeak { $d } { $window_d } ditu.
distractor-other = { $name3_ergative } { $d } { $other_d } ditu.

# Addition.
add-gift = { $name1_ergative } { $p } { $item_p } ditu. { $name2_ergative } { $q } { $item_q } gehiago eman dizkio { $name1_dative }.
    .question = Zenbat { $item_bare } ditu orain { $name1_ergative }?
add-places = Mahai gainean { $q } { $item_q } daude, eta saskian { $p } { $item_p } daude.
    .question = Zenbat { $item_bare } daude guztira?
add-buy = { $name1_ergative } { $q } { $item_q } erosi ditu goizean, eta { $p } { $item_p } iluntzean.
    .question = Zenbat { $item_bare } erosi ditu guztira { $name1_ergative }?
add-together = { $name1_ergative } { $p } { $item_p } aurkitu ditu, eta { $name2_ergative } { $q } { $item_q } aurkitu ditu.
    .question = Zenbat { $item_bare } aurkitu dituzte elkarrekin?

# Subtraction.
sub-give = { $name1_ergative } { $p } { $item_p } ditu. { $name1_ergative } { $q } { $item_q } eman dizkio { $name2_dative }.
    .question = Zenbat { $item_bare } geratzen zaizkio { $name1_dative }?
sub-compare = { $name1_ergative } { $q } { $item_q } ditu, eta { $name2_ergative } { $p } { $item_p } ditu.
    .question = Zenbat { $item_bare } gehiago ditu { $name2_ergative } { $name1_ergative } baino?
sub-sold = Dendan { $p } { $item_p } daude. Gaur { $q } { $item_q } saldu dira.
    .question = Zenbat { $item_bare } geratzen dira dendan?
sub-need = { $name1_ergative } { $q } { $item_q } ditu dagoeneko, baina { $p } { $item_p } behar ditu.
    .question = Zenbat { $item_bare } falta zaizkio oraindik { $name1_dative }?

# Multiplication.
mul-boxes = { $q } { $box_q } daude. { $box_capital } bakoitzean { $p } { $item_p } daude.
    .question = Zenbat { $item_bare } daude { $box_bare } guztietan?
mul-bags = { $bag_capital } batean { $p } { $item_p } sartzen dira. { $name1_ergative } { $q } { $bag_q } bete ditu.
    .question = Zenbat { $item_bare } daude { $bag_plural }?
mul-daily = { $name1_ergative } { $p } { $item_p } saltzen ditu egunero.
    .question = Zenbat { $item_bare } saltzen ditu { $name1_ergative } { $q } { $day_q_inessive }?
mul-children = { $q } { $child_q } etorri dira eskolara. { $child_capital } bakoitzak { $p } { $item_p } ekarri ditu.
    .question = Zenbat { $item_bare } ekarri dituzte haurrek?

# Division.
div-share = { $name1_ergative } { $p } { $item_p } parte berdinetan banatu ditu { $q } { $friend_q_genitive } artean.
    .question = Zenbat { $item_bare } jaso ditu { $friend_bare } bakoitzak?
div-children = { $q } { $child_q_ergative } { $p } { $item_p } parte berdinetan banatu dituzte elkarren artean.
    .question = Zenbat { $item_bare } jaso ditu { $child_bare } bakoitzak?
div-pack = { $name1_ergative } { $p } { $item_p } gordetzen ditu { $box_plural }. { $box_capital } batean { $q } { $item_q } sartzen dira.
    .question = Zenbat { $box_bare } behar ditu { $name1_ergative }?
div-shelves = Gelan { $q } { $shelf_q } daude. { $name1_ergative } { $p } { $item_p } jarri ditu { $shelf_plural }, { $shelf_bare } bakoitzean kopuru bera.
    .question = Zenbat { $item_bare } daude { $shelf_bare } bakoitzean?

# Two steps.
two-buy-give = { $name1_ergative } { $p } { $item_p } ditu, eta { $q } { $item_q } gehiago erosi ditu. Gero, { $name1_ergative } { $r } { $item_r } eman dizkio { $name2_dative }.
    .question = Zenbat { $item_bare } ditu orain { $name1_ergative }?
two-boxes-lose = { $name1_ergative } { $q } { $box_q } ditu, eta { $box_bare } bakoitzean { $p } { $item_p } daude. { $name1_ergative } { $r } { $item_r } galdu ditu.
    .question = Zenbat { $item_bare } geratzen zaizkio { $name1_dative }?
two-lose-share = { $name1_ergative } { $p } { $item_p } ditu, eta { $q } { $item_q } galdu ditu. { $name1_ergative } gainerakoak parte berdinetan banatu ditu { $r } { $friend_r_genitive } artean.
    .question = Zenbat { $item_bare } jaso ditu { $friend_bare } bakoitzak?
two-pool-bags = { $name1_ergative } { $q } { $item_q } ditu, eta { $name2_ergative } { $p } { $item_p } ditu. { $item_capital } guztiak { $r } { $bag_r_inessive } sartu dituzte, { $bag_bare } bakoitzean kopuru bera.
    .question = Zenbat { $item_bare } daude { $bag_bare } bakoitzean?
