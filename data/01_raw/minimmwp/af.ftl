# Afrikaans (af). The same messages as en.ftl. Written without native review.
#
# Plural categories: one, other (21 takes the plural, so "one" is never met by the numbers 2 to 99). No case, no gender.
# thing-*  value: the noun after a number; .plural: without a number, as after "hoeveel" and "al die".
# noun-*   in the same way ("jaar" stays singular after a number).
# name-*   names stay unchanged; .gender is given but no sentence needs it.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Annelie
    .gender = feminine
name-2 = Pieter
    .gender = masculine
name-3 = Marietjie
    .gender = feminine
name-4 = Johan
    .gender = masculine
name-5 = Elsabé
    .gender = feminine
name-6 = Kobus
    .gender = masculine
name-7 = Sonja
    .gender = feminine
name-8 = Hendrik
    .gender = masculine
name-9 = Lizette
    .gender = feminine
name-10 = Willem
    .gender = masculine

thing-apple = { $n ->
        [one] appel
       *[other] appels
    }
    .plural = appels
thing-orange = { $n ->
        [one] lemoen
       *[other] lemoene
    }
    .plural = lemoene
thing-banana = { $n ->
        [one] piesang
       *[other] piesangs
    }
    .plural = piesangs
thing-mango = { $n ->
        [one] mango
       *[other] mango's
    }
    .plural = mango's
thing-lemon = { $n ->
        [one] suurlemoen
       *[other] suurlemoene
    }
    .plural = suurlemoene
thing-egg = { $n ->
        [one] eier
       *[other] eiers
    }
    .plural = eiers
thing-tomato = { $n ->
        [one] tamatie
       *[other] tamaties
    }
    .plural = tamaties
thing-potato = { $n ->
        [one] aartappel
       *[other] aartappels
    }
    .plural = aartappels
thing-flower = { $n ->
        [one] blom
       *[other] blomme
    }
    .plural = blomme
thing-book = { $n ->
        [one] boek
       *[other] boeke
    }
    .plural = boeke
thing-notebook = { $n ->
        [one] skryfboek
       *[other] skryfboeke
    }
    .plural = skryfboeke
thing-pencil = { $n ->
        [one] potlood
       *[other] potlode
    }
    .plural = potlode
thing-ball = { $n ->
        [one] bal
       *[other] balle
    }
    .plural = balle
thing-coin = { $n ->
        [one] muntstuk
       *[other] muntstukke
    }
    .plural = muntstukke
thing-cup = { $n ->
        [one] koppie
       *[other] koppies
    }
    .plural = koppies
thing-plate = { $n ->
        [one] bord
       *[other] borde
    }
    .plural = borde
thing-spoon = { $n ->
        [one] lepel
       *[other] lepels
    }
    .plural = lepels
thing-candle = { $n ->
        [one] kers
       *[other] kerse
    }
    .plural = kerse
thing-button = { $n ->
        [one] knoop
       *[other] knope
    }
    .plural = knope
thing-stone = { $n ->
        [one] klip
       *[other] klippe
    }
    .plural = klippe
thing-bottle = { $n ->
        [one] bottel
       *[other] bottels
    }
    .plural = bottels
thing-balloon = { $n ->
        [one] ballon
       *[other] ballonne
    }
    .plural = ballonne
thing-hat = { $n ->
        [one] hoed
       *[other] hoede
    }
    .plural = hoede
thing-card = { $n ->
        [one] kaart
       *[other] kaarte
    }
    .plural = kaarte

noun-box = { $n ->
        [one] boks
       *[other] bokse
    }
    .plural = bokse
noun-bag = { $n ->
        [one] sak
       *[other] sakke
    }
    .plural = sakke
noun-friend = { $n ->
        [one] maat
       *[other] maats
    }
    .plural = maats
noun-child = { $n ->
        [one] kind
       *[other] kinders
    }
    .plural = kinders
noun-shelf = { $n ->
        [one] rak
       *[other] rakke
    }
    .plural = rakke
noun-day = { $n ->
        [one] dag
       *[other] dae
    }
    .plural = dae
noun-year = jaar
    .plural = jare
noun-tree = { $n ->
        [one] boom
       *[other] bome
    }
    .plural = bome
noun-window = { $n ->
        [one] venster
       *[other] vensters
    }
    .plural = vensters

# Sentences that give a number nobody needs.
distractor-age = { $name3 } is { $d } { $year_d } oud.
distractor-trees = Daar is { $d } { $tree_d } in die tuin.
distractor-windows = Die huis het { $d } { $window_d }.
distractor-other = { $name3 } het { $d } { $other_d }.

# Addition.
add-gift = { $name1 } het { $p } { $item_p }. { $name2 } gee nog { $q } { $item_q } vir { $name1 }.
    .question = Hoeveel { $item_plural } het { $name1 } nou?
add-places = Daar is { $q } { $item_q } op die tafel en { $p } { $item_p } in die mandjie.
    .question = Hoeveel { $item_plural } is daar altesaam?
add-buy = { $name1 } koop { $q } { $item_q } in die oggend en { $p } { $item_p } in die aand.
    .question = Hoeveel { $item_plural } koop { $name1 } altesaam?
add-together = { $name1 } vind { $p } { $item_p } en { $name2 } vind { $q } { $item_q }.
    .question = Hoeveel { $item_plural } vind hulle saam?

# Subtraction.
sub-give = { $name1 } het { $p } { $item_p }. { $name1 } gee { $q } { $item_q } vir { $name2 }.
    .question = Hoeveel { $item_plural } het { $name1 } oor?
sub-compare = { $name1 } het { $q } { $item_q } en { $name2 } het { $p } { $item_p }.
    .question = Hoeveel { $item_plural } het { $name2 } meer as { $name1 }?
sub-sold = Daar is { $p } { $item_p } in die winkel. Vandag word { $q } { $item_q } verkoop.
    .question = Hoeveel { $item_plural } bly in die winkel oor?
sub-need = { $name1 } het reeds { $q } { $item_q }, maar het { $p } { $item_p } nodig.
    .question = Hoeveel { $item_plural } kort { $name1 } nog?

# Multiplication.
mul-boxes = Daar is { $q } { $box_q }. In elke boks is daar { $p } { $item_p }.
    .question = Hoeveel { $item_plural } is daar in al die bokse?
mul-bags = In een sak pas { $p } { $item_p }. { $name1 } vul { $q } { $bag_q }.
    .question = Hoeveel { $item_plural } is daar in die sakke?
mul-daily = { $name1 } verkoop elke dag { $p } { $item_p }.
    .question = Hoeveel { $item_plural } verkoop { $name1 } in { $q } { $day_q }?
mul-children = { $q } { $child_q } kom skool toe. Elke kind bring { $p } { $item_p } saam.
    .question = Hoeveel { $item_plural } bring die kinders saam?

# Division.
div-share = { $name1 } verdeel { $p } { $item_p } gelykop onder { $q } { $friend_q }.
    .question = Hoeveel { $item_plural } kry elke maat?
div-children = { $q } { $child_q } verdeel { $p } { $item_p } gelykop onder mekaar.
    .question = Hoeveel { $item_plural } kry elke kind?
div-pack = { $name1 } pak { $p } { $item_p } in bokse. In een boks pas { $q } { $item_q }.
    .question = Hoeveel bokse het { $name1 } nodig?
div-shelves = Daar is { $q } { $shelf_q } in die kamer. { $name1 } sit { $p } { $item_p } daarop, ewe veel op elke rak.
    .question = Hoeveel { $item_plural } is daar op elke rak?

# Two steps.
two-buy-give = { $name1 } het { $p } { $item_p } en koop nog { $q } { $item_q }. Dan gee { $name1 } { $r } { $item_r } vir { $name2 }.
    .question = Hoeveel { $item_plural } het { $name1 } nou?
two-boxes-lose = { $name1 } het { $q } { $box_q } met { $p } { $item_p } in elke boks. { $name1 } verloor { $r } { $item_r }.
    .question = Hoeveel { $item_plural } het { $name1 } oor?
two-lose-share = { $name1 } het { $p } { $item_p } en verloor { $q } { $item_q }. { $name1 } verdeel die res gelykop onder { $r } { $friend_r }.
    .question = Hoeveel { $item_plural } kry elke maat?
two-pool-bags = { $name1 } het { $q } { $item_q } en { $name2 } het { $p } { $item_p }. Hulle sit al die { $item_plural } in { $r } { $bag_r }, ewe veel in elke sak.
    .question = Hoeveel { $item_plural } is daar in elke sak?
