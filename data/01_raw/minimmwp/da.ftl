# Danish (da). The same messages as en.ftl. Written without native review.
#
# Plural categories: one, other (21 takes the plural, so "one" is never met by the numbers 2 to 99). No case; the
# gender of a noun shows in no sentence, for every counted noun is in the plural.
# thing-*  value: the noun after a number; .plural: without a number, as after "hvor mange"; .definite: with the ending
#          of definiteness, as after "alle"; .puts: the verb that goes with putting the thing on a shelf, "stiller" for
#          what stands and "lægger" for the rest.
# noun-*   in the same way ("år" stays the same).
# name-*   names stay unchanged; .gender is given but no sentence needs it.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Freja
    .gender = feminine
name-2 = Mads
    .gender = masculine
name-3 = Mette
    .gender = feminine
name-4 = Rasmus
    .gender = masculine
name-5 = Ida
    .gender = feminine
name-6 = Søren
    .gender = masculine
name-7 = Karen
    .gender = feminine
name-8 = Jens
    .gender = masculine
name-9 = Signe
    .gender = feminine
name-10 = Emil
    .gender = masculine

thing-apple = { $n ->
        [one] æble
       *[other] æbler
    }
    .plural = æbler
    .definite = æblerne
    .puts = lægger
thing-orange = { $n ->
        [one] appelsin
       *[other] appelsiner
    }
    .plural = appelsiner
    .definite = appelsinerne
    .puts = lægger
thing-banana = { $n ->
        [one] banan
       *[other] bananer
    }
    .plural = bananer
    .definite = bananerne
    .puts = lægger
thing-mango = { $n ->
        [one] mango
       *[other] mangoer
    }
    .plural = mangoer
    .definite = mangoerne
    .puts = lægger
thing-lemon = { $n ->
        [one] citron
       *[other] citroner
    }
    .plural = citroner
    .definite = citronerne
    .puts = lægger
thing-egg = æg
    .plural = æg
    .definite = æggene
    .puts = lægger
thing-tomato = { $n ->
        [one] tomat
       *[other] tomater
    }
    .plural = tomater
    .definite = tomaterne
    .puts = lægger
thing-potato = { $n ->
        [one] kartoffel
       *[other] kartofler
    }
    .plural = kartofler
    .definite = kartoflerne
    .puts = lægger
thing-flower = { $n ->
        [one] blomst
       *[other] blomster
    }
    .plural = blomster
    .definite = blomsterne
    .puts = lægger
thing-book = { $n ->
        [one] bog
       *[other] bøger
    }
    .plural = bøger
    .definite = bøgerne
    .puts = stiller
thing-notebook = { $n ->
        [one] notesbog
       *[other] notesbøger
    }
    .plural = notesbøger
    .definite = notesbøgerne
    .puts = lægger
thing-pencil = { $n ->
        [one] blyant
       *[other] blyanter
    }
    .plural = blyanter
    .definite = blyanterne
    .puts = lægger
thing-ball = { $n ->
        [one] bold
       *[other] bolde
    }
    .plural = bolde
    .definite = boldene
    .puts = lægger
thing-coin = { $n ->
        [one] mønt
       *[other] mønter
    }
    .plural = mønter
    .definite = mønterne
    .puts = lægger
thing-cup = { $n ->
        [one] kop
       *[other] kopper
    }
    .plural = kopper
    .definite = kopperne
    .puts = stiller
thing-plate = { $n ->
        [one] tallerken
       *[other] tallerkener
    }
    .plural = tallerkener
    .definite = tallerkenerne
    .puts = stiller
thing-spoon = { $n ->
        [one] ske
       *[other] skeer
    }
    .plural = skeer
    .definite = skeerne
    .puts = lægger
thing-candle = stearinlys
    .plural = stearinlys
    .definite = stearinlysene
    .puts = stiller
thing-button = { $n ->
        [one] knap
       *[other] knapper
    }
    .plural = knapper
    .definite = knapperne
    .puts = lægger
thing-stone = sten
    .plural = sten
    .definite = stenene
    .puts = lægger
thing-bottle = { $n ->
        [one] flaske
       *[other] flasker
    }
    .plural = flasker
    .definite = flaskerne
    .puts = stiller
thing-balloon = { $n ->
        [one] ballon
       *[other] balloner
    }
    .plural = balloner
    .definite = ballonerne
    .puts = lægger
thing-hat = { $n ->
        [one] hat
       *[other] hatte
    }
    .plural = hatte
    .definite = hattene
    .puts = lægger
thing-card = kort
    .plural = kort
    .definite = kortene
    .puts = lægger

noun-box = { $n ->
        [one] kasse
       *[other] kasser
    }
    .plural = kasser
noun-bag = { $n ->
        [one] pose
       *[other] poser
    }
    .plural = poser
noun-friend = { $n ->
        [one] ven
       *[other] venner
    }
    .plural = venner
noun-child = { $n ->
        [one] barn
       *[other] børn
    }
    .plural = børn
noun-shelf = { $n ->
        [one] hylde
       *[other] hylder
    }
    .plural = hylder
noun-day = { $n ->
        [one] dag
       *[other] dage
    }
    .plural = dage
noun-year = år
    .plural = år
noun-tree = { $n ->
        [one] træ
       *[other] træer
    }
    .plural = træer
noun-window = { $n ->
        [one] vindue
       *[other] vinduer
    }
    .plural = vinduer

# Sentences that give a number nobody needs.
distractor-age = { $name3 } er { $d } { $year_d } gammel.
distractor-trees = Der er { $d } { $tree_d } i haven.
distractor-windows = Huset har { $d } { $window_d }.
distractor-other = { $name3 } har { $d } { $other_d }.

# Addition.
add-gift = { $name1 } har { $p } { $item_p }. { $name2 } giver { $name1 } { $q } { $item_q } til.
    .question = Hvor mange { $item_plural } har { $name1 } nu?
add-places = Der er { $q } { $item_q } på bordet og { $p } { $item_p } i kurven.
    .question = Hvor mange { $item_plural } er der i alt?
add-buy = { $name1 } køber { $q } { $item_q } om morgenen og { $p } { $item_p } om aftenen.
    .question = Hvor mange { $item_plural } køber { $name1 } i alt?
add-together = { $name1 } finder { $p } { $item_p }, og { $name2 } finder { $q } { $item_q }.
    .question = Hvor mange { $item_plural } finder de tilsammen?

# Subtraction.
sub-give = { $name1 } har { $p } { $item_p }. { $name1 } giver { $q } { $item_q } til { $name2 }.
    .question = Hvor mange { $item_plural } har { $name1 } tilbage?
sub-compare = { $name1 } har { $q } { $item_q }, og { $name2 } har { $p } { $item_p }.
    .question = Hvor mange flere { $item_plural } har { $name2 } end { $name1 }?
sub-sold = Der er { $p } { $item_p } i butikken. I dag bliver der solgt { $q } { $item_q }.
    .question = Hvor mange { $item_plural } er der tilbage i butikken?
sub-need = { $name1 } har allerede { $q } { $item_q }, men skal bruge { $p } { $item_p }.
    .question = Hvor mange { $item_plural } mangler { $name1 } stadig?

# Multiplication.
mul-boxes = Der er { $q } { $box_q }. I hver kasse er der { $p } { $item_p }.
    .question = Hvor mange { $item_plural } er der i alle kasserne tilsammen?
mul-bags = Der er plads til { $p } { $item_p } i én pose. { $name1 } fylder { $q } { $bag_q }.
    .question = Hvor mange { $item_plural } er der i poserne?
mul-daily = { $name1 } sælger { $p } { $item_p } hver dag.
    .question = Hvor mange { $item_plural } sælger { $name1 } på { $q } { $day_q }?
mul-children = { $q } { $child_q } møder op i skolen. Hvert barn har { $p } { $item_p } med.
    .question = Hvor mange { $item_plural } har børnene med i alt?

# Division.
div-share = { $name1 } fordeler { $p } { $item_p } ligeligt mellem { $q } { $friend_q }.
    .question = Hvor mange { $item_plural } får hver ven?
div-children = { $q } { $child_q } deler { $p } { $item_p } ligeligt mellem sig.
    .question = Hvor mange { $item_plural } får hvert barn?
div-pack = { $name1 } pakker { $p } { $item_p } i kasser. Der er plads til { $q } { $item_q } i én kasse.
    .question = Hvor mange kasser skal { $name1 } bruge?
div-shelves = Der er { $q } { $shelf_q } i rummet. { $name1 } { $item_puts } { $p } { $item_p } på dem, lige mange på hver hylde.
    .question = Hvor mange { $item_plural } er der på hver hylde?

# Two steps.
two-buy-give = { $name1 } har { $p } { $item_p } og køber { $q } { $item_q } til. Derefter giver { $name1 } { $r } { $item_r } til { $name2 }.
    .question = Hvor mange { $item_plural } har { $name1 } nu?
two-boxes-lose = { $name1 } har { $q } { $box_q } med { $p } { $item_p } i hver kasse. { $name1 } mister { $r } { $item_r }.
    .question = Hvor mange { $item_plural } har { $name1 } tilbage?
two-lose-share = { $name1 } har { $p } { $item_p } og mister { $q } { $item_q }. { $name1 } fordeler resten ligeligt mellem { $r } { $friend_r }.
    .question = Hvor mange { $item_plural } får hver ven?
two-pool-bags = { $name1 } har { $q } { $item_q }, og { $name2 } har { $p } { $item_p }. De lægger alle { $item_definite } i { $r } { $bag_r }, lige mange i hver pose.
    .question = Hvor mange { $item_plural } er der i hver pose?
