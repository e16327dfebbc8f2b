# Finnish (fi). The same messages as en.ftl. Written without native review.
#
# Plural categories (one, other) need no selector: as no number here is 1, the noun after a number is in the partitive
# singular, or in the singular of the case that the sentence asks for, and the verb in the singular. Finnish has no
# grammatical gender.
# thing-*  value: the partitive singular after a number and after "kuinka monta" (how many); .partitive: the same without
#          a number; .plural: the nominative plural, as after "kaikki" (all).
# noun-*   value, .partitive: as above; .genitive, .inessive, .illative: these cases after a number; .old: "... years
#          old", joined to the number by a hyphen.
# name-*   .adessive ("Ainolla on": Aino has), .allative (to whom), .ablative (from whom something is missing).

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Aino
    .gender = feminine
    .adessive = Ainolla
    .allative = Ainolle
    .ablative = Ainolta
name-2 = Eero
    .gender = masculine
    .adessive = Eerolla
    .allative = Eerolle
    .ablative = Eerolta
name-3 = Helmi
    .gender = feminine
    .adessive = Helmillä
    .allative = Helmille
    .ablative = Helmiltä
name-4 = Mikko
    .gender = masculine
    .adessive = Mikolla
    .allative = Mikolle
    .ablative = Mikolta
name-5 = Liisa
    .gender = feminine
    .adessive = Liisalla
    .allative = Liisalle
    .ablative = Liisalta
name-6 = Juha
    .gender = masculine
    .adessive = Juhalla
    .allative = Juhalle
    .ablative = Juhalta
name-7 = Kaisa
    .gender = feminine
    .adessive = Kaisalla
    .allative = Kaisalle
    .ablative = Kaisalta
name-8 = Antti
    .gender = masculine
    .adessive = Antilla
    .allative = Antille
    .ablative = Antilta
name-9 = Sanna
    .gender = feminine
    .adessive = Sannalla
    .allative = Sannalle
    .ablative = Sannalta
name-10 = Pekka
    .gender = masculine
    .adessive = Pekalla
    .allative = Pekalle
    .ablative = Pekalta

thing-apple = omenaa
    .partitive = omenaa
    .plural = omenat
thing-orange = appelsiinia
    .partitive = appelsiinia
    .plural = appelsiinit
thing-banana = banaania
    .partitive = banaania
    .plural = banaanit
thing-mango = mangoa
    .partitive = mangoa
    .plural = mangot
thing-lemon = sitruunaa
    .partitive = sitruunaa
    .plural = sitruunat
thing-egg = kananmunaa
    .partitive = kananmunaa
    .plural = kananmunat
thing-tomato = tomaattia
    .partitive = tomaattia
    .plural = tomaatit
thing-potato = perunaa
    .partitive = perunaa
    .plural = perunat
thing-flower = kukkaa
    .partitive = kukkaa
    .plural = kukat
thing-book = kirjaa
    .partitive = kirjaa
    .plural = kirjat
thing-notebook = vihkoa
    .partitive = vihkoa
    .plural = vihkot
thing-pencil = lyijykynää
    .partitive = lyijykynää
    .plural = lyijykynät
thing-ball = palloa
    .partitive = palloa
    .plural = pallot
thing-coin = kolikkoa
    .partitive = kolikkoa
    .plural = kolikot
thing-cup = kuppia
    .partitive = kuppia
    .plural = kupit
thing-plate = lautasta
    .partitive = lautasta
    .plural = lautaset
thing-spoon = lusikkaa
    .partitive = lusikkaa
    .plural = lusikat
thing-candle = kynttilää
    .partitive = kynttilää
    .plural = kynttilät
thing-button = nappia
    .partitive = nappia
    .plural = napit
thing-stone = kiveä
    .partitive = kiveä
    .plural = kivet
thing-bottle = pulloa
    .partitive = pulloa
    .plural = pullot
thing-balloon = ilmapalloa
    .partitive = ilmapalloa
    .plural = ilmapallot
thing-hat = hattua
    .partitive = hattua
    .plural = hatut
thing-card = korttia
    .partitive = korttia
    .plural = kortit

noun-box = laatikkoa
    .partitive = laatikkoa
noun-bag = pussia
    .illative = pussiin
noun-friend = ystävää
    .genitive = ystävän
noun-child = lasta
noun-shelf = hyllyä
noun-day = päivää
    .inessive = päivässä
noun-year = vuotta
    .old = vuotias
noun-tree = puuta
noun-window = ikkunaa

# Sentences that give a number nobody needs.
distractor-age = { $name3 } on { $d }-{ $year_d_old }.
distractor-trees = Puutarhassa on { $d } { $tree_d }.
distractor-windows = Talossa on { $d } { $window_d }.
distractor-other = { $name3_adessive } on { $d } { $other_d }.

# Addition.
add-gift = { $name1_adessive } on { $p } { $item_p }. { $name2 } antaa { $name1_allative } { $q } { $item_q } lisää.
    .question = Kuinka monta { $item_partitive } { $name1_adessive } on nyt?
add-places = Pöydällä on { $q } { $item_q } ja korissa { $p } { $item_p }.
    .question = Kuinka monta { $item_partitive } on yhteensä?
add-buy = { $name1 } ostaa aamulla { $q } { $item_q } ja illalla { $p } { $item_p }.
    .question = Kuinka monta { $item_partitive } { $name1 } ostaa yhteensä?
add-together = { $name1 } löytää { $p } { $item_p } ja { $name2 } { $q } { $item_q }.
    .question = Kuinka monta { $item_partitive } he löytävät yhdessä?

# Subtraction.
sub-give = { $name1_adessive } on { $p } { $item_p }. { $name1 } antaa { $q } { $item_q } { $name2_allative }.
    .question = Kuinka monta { $item_partitive } { $name1_allative } jää?
sub-compare = { $name1_adessive } on { $q } { $item_q } ja { $name2_adessive } { $p } { $item_p }.
    .question = Kuinka monta { $item_partitive } enemmän { $name2_adessive } on kuin { $name1_adessive }?
sub-sold = Kaupassa on { $p } { $item_p }. Tänään myydään { $q } { $item_q }.
    .question = Kuinka monta { $item_partitive } kauppaan jää?
sub-need = { $name1_adessive } on jo { $q } { $item_q }, mutta hän tarvitsee { $p } { $item_p }.
    .question = Kuinka monta { $item_partitive } { $name1_ablative } vielä puuttuu?

# Multiplication.
mul-boxes = Tässä on { $q } { $box_q }. Jokaisessa laatikossa on { $p } { $item_p }.
    .question = Kuinka monta { $item_partitive } kaikissa laatikoissa on?
mul-bags = Yhteen pussiin mahtuu { $p } { $item_p }. { $name1 } täyttää { $q } { $bag_q }.
    .question = Kuinka monta { $item_partitive } pusseissa on?
mul-daily = { $name1 } myy joka päivä { $p } { $item_p }.
    .question = Kuinka monta { $item_partitive } { $name1 } myy { $q } { $day_q_inessive }?
mul-children = { $q } { $child_q } tulee kouluun. Jokainen lapsi tuo { $p } { $item_p }.
    .question = Kuinka monta { $item_partitive } lapset tuovat?

# Division.
div-share = { $name1 } jakaa { $p } { $item_p } tasan { $q } { $friend_q_genitive } kesken.
    .question = Kuinka monta { $item_partitive } kukin ystävä saa?
div-children = { $q } { $child_q } jakaa { $p } { $item_p } tasan keskenään.
    .question = Kuinka monta { $item_partitive } kukin lapsi saa?
div-pack = { $name1 } pakkaa { $p } { $item_p } laatikoihin. Yhteen laatikkoon mahtuu { $q } { $item_q }.
    .question = Kuinka monta { $box_partitive } { $name1 } tarvitsee?
div-shelves = Huoneessa on { $q } { $shelf_q }. { $name1 } laittaa niille { $p } { $item_p }, saman määrän jokaiselle hyllylle.
    .question = Kuinka monta { $item_partitive } jokaisella hyllyllä on?

# Two steps.
two-buy-give = { $name1_adessive } on { $p } { $item_p }, ja hän ostaa { $q } { $item_q } lisää. Sitten { $name1 } antaa { $r } { $item_r } { $name2_allative }.
    .question = Kuinka monta { $item_partitive } { $name1_adessive } on nyt?
two-boxes-lose = { $name1_adessive } on { $q } { $box_q }, ja jokaisessa laatikossa on { $p } { $item_p }. { $name1 } kadottaa { $r } { $item_r }.
    .question = Kuinka monta { $item_partitive } { $name1_allative } jää?
two-lose-share = { $name1_adessive } on { $p } { $item_p }, ja hän kadottaa { $q } { $item_q }. { $name1 } jakaa loput tasan { $r } { $friend_r_genitive } kesken.
    .question = Kuinka monta { $item_partitive } kukin ystävä saa?
two-pool-bags = { $name1_adessive } on { $q } { $item_q } ja { $name2_adessive } { $p } { $item_p }. He laittavat kaikki { $item_plural } { $r } { $bag_r_illative }, saman määrän jokaiseen pussiin.
    .question = Kuinka monta { $item_partitive } jokaisessa pussissa on?
