# Hungarian (hu). The same messages as en.ftl. Written without native review.
#
# Plural categories (one, other) need no selector: the noun after a number and after "hány" (how many) is singular, and so
# is its verb. Hungarian has no grammatical gender.
# thing-*  value: the noun after a number; .bare: without a number; .accusative: as an object, with or without a number;
#          .possessed: "his/her ...", as in "Dórának 5 almája van" (Dóra has 5 apples); .sublative: "onto ...", which
#          "szüksége van" (needs) asks for.
# noun-*   value: after a number; .accusative, .possessed: as above; .old: "... years old".
# name-*   .dative (whose, to whom).

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Dóra
    .gender = feminine
    .dative = Dórának
name-2 = Bence
    .gender = masculine
    .dative = Bencének
name-3 = Eszter
    .gender = feminine
    .dative = Eszternek
name-4 = Péter
    .gender = masculine
    .dative = Péternek
name-5 = Zsófi
    .gender = feminine
    .dative = Zsófinak
name-6 = Gábor
    .gender = masculine
    .dative = Gábornak
name-7 = Réka
    .gender = feminine
    .dative = Rékának
name-8 = Tamás
    .gender = masculine
    .dative = Tamásnak
name-9 = Kata
    .gender = feminine
    .dative = Katának
name-10 = Zoltán
    .gender = masculine
    .dative = Zoltánnak

thing-apple = alma
    .bare = alma
    .accusative = almát
    .possessed = almája
    .sublative = almára
thing-orange = narancs
    .bare = narancs
    .accusative = narancsot
    .possessed = narancsa
    .sublative = narancsra
thing-banana = banán
    .bare = banán
    .accusative = banánt
    .possessed = banánja
    .sublative = banánra
thing-mango = mangó
    .bare = mangó
    .accusative = mangót
    .possessed = mangója
    .sublative = mangóra
thing-lemon = citrom
    .bare = citrom
    .accusative = citromot
    .possessed = citroma
    .sublative = citromra
thing-egg = tojás
    .bare = tojás
    .accusative = tojást
    .possessed = tojása
    .sublative = tojásra
thing-tomato = paradicsom
    .bare = paradicsom
    .accusative = paradicsomot
    .possessed = paradicsoma
    .sublative = paradicsomra
thing-potato = krumpli
    .bare = krumpli
    .accusative = krumplit
    .possessed = krumplija
    .sublative = krumplira
thing-flower = virág
    .bare = virág
    .accusative = virágot
    .possessed = virága
    .sublative = virágra
thing-book = könyv
    .bare = könyv
    .accusative = könyvet
    .possessed = könyve
    .sublative = könyvre
thing-notebook = füzet
    .bare = füzet
    .accusative = füzetet
    .possessed = füzete
    .sublative = füzetre
thing-pencil = ceruza
    .bare = ceruza
    .accusative = ceruzát
    .possessed = ceruzája
    .sublative = ceruzára
thing-ball = labda
    .bare = labda
    .accusative = labdát
    .possessed = labdája
    .sublative = labdára
thing-coin = érme
    .bare = érme
    .accusative = érmét
    .possessed = érméje
    .sublative = érmére
thing-cup = csésze
    .bare = csésze
    .accusative = csészét
    .possessed = csészéje
    .sublative = csészére
thing-plate = tányér
    .bare = tányér
    .accusative = tányért
    .possessed = tányérja
    .sublative = tányérra
thing-spoon = kanál
    .bare = kanál
    .accusative = kanalat
    .possessed = kanala
    .sublative = kanálra
thing-candle = gyertya
    .bare = gyertya
    .accusative = gyertyát
    .possessed = gyertyája
    .sublative = gyertyára
thing-button = gomb
    .bare = gomb
    .accusative = gombot
    .possessed = gombja
    .sublative = gombra
thing-stone = kavics
    .bare = kavics
    .accusative = kavicsot
    .possessed = kavicsa
    .sublative = kavicsra
thing-bottle = üveg
    .bare = üveg
    .accusative = üveget
    .possessed = üvege
    .sublative = üvegre
thing-balloon = léggömb
    .bare = léggömb
    .accusative = léggömböt
    .possessed = léggömbje
    .sublative = léggömbre
thing-hat = kalap
    .bare = kalap
    .accusative = kalapot
    .possessed = kalapja
    .sublative = kalapra
thing-card = kártya
    .bare = kártya
    .accusative = kártyát
    .possessed = kártyája
    .sublative = kártyára

noun-box = doboz
    .possessed = doboza
noun-bag = zacskó
    .accusative = zacskót
noun-friend = barát
noun-child = gyerek
noun-shelf = polc
noun-day = nap
noun-year = év
    .old = éves
noun-tree = fa
noun-window = ablak
    .possessed = ablaka

# Sentences that give a number nobody needs.
distractor-age = { $name3 } { $d } { $year_d_old }.
distractor-trees = A kertben { $d } { $tree_d } van.
distractor-windows = A háznak { $d } { $window_d_possessed } van.
distractor-other = { $name3_dative } { $d } { $other_d_possessed } van.

# Addition.
add-gift = { $name1_dative } { $p } { $item_p_possessed } van. { $name2 } még { $q } { $item_q_accusative } ad { $name1_dative }.
    .question = Hány { $item_possessed } van most { $name1_dative }?
add-places = Az asztalon { $q } { $item_q }, a kosárban pedig { $p } { $item_p } van.
    .question = Hány { $item_bare } van összesen?
add-buy = { $name1 } reggel { $q } { $item_q_accusative }, este pedig { $p } { $item_p_accusative } vesz.
    .question = Hány { $item_accusative } vesz összesen { $name1 }?
add-together = { $name1 } { $p } { $item_p_accusative }, { $name2 } pedig { $q } { $item_q_accusative } talál.
    .question = Hány { $item_accusative } találnak együtt?

# Subtraction.
sub-give = { $name1_dative } { $p } { $item_p_possessed } van. { $name1 } { $q } { $item_q_accusative } ad { $name2_dative }.
    .question = Hány { $item_possessed } marad { $name1_dative }?
sub-compare = { $name1_dative } { $q } { $item_q_possessed }, { $name2_dative } pedig { $p } { $item_p_possessed } van.
    .question = Hánnyal több { $item_possessed } van { $name2_dative }, mint { $name1_dative }?
sub-sold = A boltban { $p } { $item_p } van. Ma { $q } { $item_q_accusative } adnak el.
    .question = Hány { $item_bare } marad a boltban?
sub-need = { $name1_dative } már van { $q } { $item_q_possessed }, de { $p } { $item_p_sublative } van szüksége.
    .question = Hány { $item_bare } hiányzik még { $name1_dative }?

# Multiplication.
mul-boxes = Van { $q } { $box_q }. Mindegyik dobozban { $p } { $item_p } van.
    .question = Hány { $item_bare } van összesen a dobozokban?
mul-bags = Egy zacskóba { $p } { $item_p } fér. { $name1 } { $q } { $bag_q_accusative } tölt meg.
    .question = Hány { $item_bare } van a zacskókban?
mul-daily = { $name1 } minden nap { $p } { $item_p_accusative } ad el.
    .question = Hány { $item_accusative } ad el { $name1 } { $q } { $day_q } alatt?
mul-children = { $q } { $child_q } jön az iskolába. Mindegyik gyerek { $p } { $item_p_accusative } hoz.
    .question = Hány { $item_accusative } hoznak a gyerekek?

# Division.
div-share = { $name1 } { $p } { $item_p_accusative } oszt szét egyenlően { $q } { $friend_q } között.
    .question = Hány { $item_accusative } kap mindegyik barát?
div-children = { $q } { $child_q } { $p } { $item_p_accusative } oszt el egyenlően egymás között.
    .question = Hány { $item_accusative } kap mindegyik gyerek?
div-pack = { $name1 } { $p } { $item_p_accusative } csomagol dobozokba. Egy dobozba { $q } { $item_q } fér.
    .question = Hány dobozra van szüksége { $name1_dative }?
div-shelves = A szobában { $q } { $shelf_q } van. { $name1 } { $p } { $item_p_accusative } tesz rájuk, mindegyik polcra ugyanannyit.
    .question = Hány { $item_bare } van mindegyik polcon?

# Two steps.
two-buy-give = { $name1_dative } { $p } { $item_p_possessed } van, és vesz még { $q } { $item_q_accusative }. Ezután { $name1 } { $r } { $item_r_accusative } ad { $name2_dative }.
    .question = Hány { $item_possessed } van most { $name1_dative }?
two-boxes-lose = { $name1_dative } { $q } { $box_q_possessed } van, és mindegyik dobozban { $p } { $item_p } van. { $name1 } elveszít { $r } { $item_r_accusative }.
    .question = Hány { $item_possessed } marad { $name1_dative }?
two-lose-share = { $name1_dative } { $p } { $item_p_possessed } van, és elveszít { $q } { $item_q_accusative }. { $name1 } a maradékot egyenlően osztja szét { $r } { $friend_r } között.
    .question = Hány { $item_accusative } kap mindegyik barát?
two-pool-bags = { $name1_dative } { $q } { $item_q_possessed }, { $name2_dative } pedig { $p } { $item_p_possessed } van. Az összes { $item_accusative } { $r } zacskóba teszik, mindegyik zacskóba ugyanannyit.
    .question = Hány { $item_bare } van mindegyik zacskóban?
