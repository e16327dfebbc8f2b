# Dutch (nl). The same messages as en.ftl. Written without native review.
#
# Plural categories: one, other (21 takes the plural, so "one" is never met by the numbers 2 to 99). No case.
# thing-*  value: the noun after a number; .plural: without a number, as after "hoeveel" and "alle"; .table: the verb that
#          says how the things are on a table, "liggen" or "staan"; .puts and .shelf: the verbs for putting them on a
#          shelf ("legt" or "zet") and for being there.
# noun-*   value and .plural in the same way ("jaar" stays singular after a number).
# name-*   names stay unchanged; .gender is given but no sentence needs it.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Sanne
    .gender = feminine
name-2 = Daan
    .gender = masculine
name-3 = Lotte
    .gender = feminine
name-4 = Bram
    .gender = masculine
name-5 = Femke
    .gender = feminine
name-6 = Thijs
    .gender = masculine
name-7 = Anouk
    .gender = feminine
name-8 = Jeroen
    .gender = masculine
name-9 = Marieke
    .gender = feminine
name-10 = Sander
    .gender = masculine

thing-apple = { $n ->
        [one] appel
       *[other] appels
    }
    .plural = appels
    .table = liggen
    .puts = legt
    .shelf = liggen
thing-orange = { $n ->
        [one] sinaasappel
       *[other] sinaasappels
    }
    .plural = sinaasappels
    .table = liggen
    .puts = legt
    .shelf = liggen
thing-banana = { $n ->
        [one] banaan
       *[other] bananen
    }
    .plural = bananen
    .table = liggen
    .puts = legt
    .shelf = liggen
thing-mango = { $n ->
        [one] mango
       *[other] mango's
    }
    .plural = mango's
    .table = liggen
    .puts = legt
    .shelf = liggen
thing-lemon = { $n ->
        [one] citroen
       *[other] citroenen
    }
    .plural = citroenen
    .table = liggen
    .puts = legt
    .shelf = liggen
thing-egg = { $n ->
        [one] ei
       *[other] eieren
    }
    .plural = eieren
    .table = liggen
    .puts = legt
    .shelf = liggen
thing-tomato = { $n ->
        [one] tomaat
       *[other] tomaten
    }
    .plural = tomaten
    .table = liggen
    .puts = legt
    .shelf = liggen
thing-potato = { $n ->
        [one] aardappel
       *[other] aardappels
    }
    .plural = aardappels
    .table = liggen
    .puts = legt
    .shelf = liggen
thing-flower = { $n ->
        [one] bloem
       *[other] bloemen
    }
    .plural = bloemen
    .table = liggen
    .puts = legt
    .shelf = liggen
thing-book = { $n ->
        [one] boek
       *[other] boeken
    }
    .plural = boeken
    .table = liggen
    .puts = zet
    .shelf = staan
thing-notebook = { $n ->
        [one] schrift
       *[other] schriften
    }
    .plural = schriften
    .table = liggen
    .puts = legt
    .shelf = liggen
thing-pencil = { $n ->
        [one] potlood
       *[other] potloden
    }
    .plural = potloden
    .table = liggen
    .puts = legt
    .shelf = liggen
thing-ball = { $n ->
        [one] bal
       *[other] ballen
    }
    .plural = ballen
    .table = liggen
    .puts = legt
    .shelf = liggen
thing-coin = { $n ->
        [one] munt
       *[other] munten
    }
    .plural = munten
    .table = liggen
    .puts = legt
    .shelf = liggen
thing-cup = { $n ->
        [one] kopje
       *[other] kopjes
    }
    .plural = kopjes
    .table = staan
    .puts = zet
    .shelf = staan
thing-plate = { $n ->
        [one] bord
       *[other] borden
    }
    .plural = borden
    .table = staan
    .puts = zet
    .shelf = staan
thing-spoon = { $n ->
        [one] lepel
       *[other] lepels
    }
    .plural = lepels
    .table = liggen
    .puts = legt
    .shelf = liggen
thing-candle = { $n ->
        [one] kaars
       *[other] kaarsen
    }
    .plural = kaarsen
    .table = staan
    .puts = zet
    .shelf = staan
thing-button = { $n ->
        [one] knoop
       *[other] knopen
    }
    .plural = knopen
    .table = liggen
    .puts = legt
    .shelf = liggen
thing-stone = { $n ->
        [one] steen
       *[other] stenen
    }
    .plural = stenen
    .table = liggen
    .puts = legt
    .shelf = liggen
thing-bottle = { $n ->
        [one] fles
       *[other] flessen
    }
    .plural = flessen
    .table = staan
    .puts = zet
    .shelf = staan
thing-balloon = { $n ->
        [one] ballon
       *[other] ballonnen
    }
    .plural = ballonnen
    .table = liggen
    .puts = legt
    .shelf = liggen
thing-hat = { $n ->
        [one] hoed
       *[other] hoeden
    }
    .plural = hoeden
    .table = liggen
    .puts = legt
    .shelf = liggen
thing-card = { $n ->
        [one] kaart
       *[other] kaarten
    }
    .plural = kaarten
    .table = liggen
    .puts = legt
    .shelf = liggen

noun-box = { $n ->
        [one] doos
       *[other] dozen
    }
    .plural = dozen
noun-bag = { $n ->
        [one] zak
       *[other] zakken
    }
    .plural = zakken
noun-friend = { $n ->
        [one] vriend
       *[other] vrienden
    }
    .plural = vrienden
noun-child = { $n ->
        [one] kind
       *[other] kinderen
    }
    .plural = kinderen
noun-shelf = { $n ->
        [one] plank
       *[other] planken
    }
    .plural = planken
noun-day = { $n ->
        [one] dag
       *[other] dagen
    }
    .plural = dagen
noun-year = jaar
    .plural = jaren
noun-tree = { $n ->
        [one] boom
       *[other] bomen
    }
    .plural = bomen
noun-window = { $n ->
        [one] raam
       *[other] ramen
    }
    .plural = ramen

# Sentences that give a number nobody needs.
distractor-age = { $name3 } is { $d } { $year_d } oud.
distractor-trees = In de tuin staan { $d } { $tree_d }.
distractor-windows = Het huis heeft { $d } { $window_d }.
distractor-other = { $name3 } heeft { $d } { $other_d }.

# Addition.
add-gift = { $name1 } heeft { $p } { $item_p }. { $name2 } geeft nog { $q } { $item_q } aan { $name1 }.
    .question = Hoeveel { $item_plural } heeft { $name1 } nu?
add-places = Op tafel { $item_table } { $q } { $item_q } en in de mand zitten { $p } { $item_p }.
    .question = Hoeveel { $item_plural } zijn er in totaal?
add-buy = { $name1 } koopt 's ochtends { $q } { $item_q } en 's avonds { $p } { $item_p }.
    .question = Hoeveel { $item_plural } koopt { $name1 } in totaal?
add-together = { $name1 } vindt { $p } { $item_p } en { $name2 } vindt { $q } { $item_q }.
    .question = Hoeveel { $item_plural } vinden ze samen?

# Subtraction.
sub-give = { $name1 } heeft { $p } { $item_p }. { $name1 } geeft { $q } { $item_q } aan { $name2 }.
    .question = Hoeveel { $item_plural } heeft { $name1 } nog over?
sub-compare = { $name1 } heeft { $q } { $item_q } en { $name2 } heeft { $p } { $item_p }.
    .question = Hoeveel { $item_plural } heeft { $name2 } meer dan { $name1 }?
sub-sold = Er zijn { $p } { $item_p } in de winkel. Vandaag worden er { $q } { $item_q } verkocht.
    .question = Hoeveel { $item_plural } blijven er over in de winkel?
sub-need = { $name1 } heeft al { $q } { $item_q }, maar heeft { $p } { $item_p } nodig.
    .question = Hoeveel { $item_plural } komt { $name1 } nog tekort?

# Multiplication.
mul-boxes = Er zijn { $q } { $box_q }. In elke doos zitten { $p } { $item_p }.
    .question = Hoeveel { $item_plural } zitten er in alle dozen samen?
mul-bags = In één zak passen { $p } { $item_p }. { $name1 } vult { $q } { $bag_q }.
    .question = Hoeveel { $item_plural } zitten er in de zakken?
mul-daily = { $name1 } verkoopt elke dag { $p } { $item_p }.
    .question = Hoeveel { $item_plural } verkoopt { $name1 } in { $q } { $day_q }?
mul-children = { $q } { $child_q } komen naar school. Elk kind brengt { $p } { $item_p } mee.
    .question = Hoeveel { $item_plural } brengen de kinderen mee?

# Division.
div-share = { $name1 } verdeelt { $p } { $item_p } eerlijk onder { $q } { $friend_q }.
    .question = Hoeveel { $item_plural } krijgt elke vriend?
div-children = { $q } { $child_q } verdelen { $p } { $item_p } eerlijk onder elkaar.
    .question = Hoeveel { $item_plural } krijgt elk kind?
div-pack = { $name1 } verpakt { $p } { $item_p } in dozen. In één doos passen { $q } { $item_q }.
    .question = Hoeveel dozen heeft { $name1 } nodig?
div-shelves = In de kamer hangen { $q } { $shelf_q }. { $name1 } { $item_puts } { $p } { $item_p } op de planken, evenveel op elke plank.
    .question = Hoeveel { $item_plural } { $item_shelf } er op elke plank?

# Two steps.
two-buy-give = { $name1 } heeft { $p } { $item_p } en koopt nog { $q } { $item_q }. Daarna geeft { $name1 } { $r } { $item_r } aan { $name2 }.
    .question = Hoeveel { $item_plural } heeft { $name1 } nu?
two-boxes-lose = { $name1 } heeft { $q } { $box_q } met { $p } { $item_p } in elke doos. { $name1 } raakt { $r } { $item_r } kwijt.
    .question = Hoeveel { $item_plural } heeft { $name1 } nog over?
two-lose-share = { $name1 } heeft { $p } { $item_p } en raakt { $q } { $item_q } kwijt. { $name1 } verdeelt de rest eerlijk onder { $r } { $friend_r }.
    .question = Hoeveel { $item_plural } krijgt elke vriend?
two-pool-bags = { $name1 } heeft { $q } { $item_q } en { $name2 } heeft { $p } { $item_p }. Ze doen alle { $item_plural } in { $r } { $bag_r }, evenveel in elke zak.
    .question = Hoeveel { $item_plural } zitten er in elke zak?
