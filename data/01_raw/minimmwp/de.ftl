# German (de). The same messages as en.ftl. Written without native review.
#
# Plural categories: one, other (21 takes the plural, so "one" is never met by the numbers 2 to 99).
# thing-*  value: nominative and accusative after a number; .plural: the same without a number, as after "wie viele"
#          and "alle"; .dative: dative plural (after "mit"); .puts: the verb that goes with putting the thing into a
#          shelf, "stellt" for what stands and "legt" for the rest.
# noun-*   as thing-*; .dative: dative plural (in 4 Tagen).
# name-*   names stay unchanged; .gender is given but no sentence needs it.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Lena
    .gender = feminine
name-2 = Lukas
    .gender = masculine
name-3 = Hannah
    .gender = feminine
name-4 = Jonas
    .gender = masculine
name-5 = Sophie
    .gender = feminine
name-6 = Felix
    .gender = masculine
name-7 = Laura
    .gender = feminine
name-8 = Paul
    .gender = masculine
name-9 = Katharina
    .gender = feminine
name-10 = Moritz
    .gender = masculine

thing-apple = { $n ->
        [one] Apfel
       *[other] Äpfel
    }
    .plural = Äpfel
    .dative = Äpfeln
    .puts = legt
thing-orange = { $n ->
        [one] Orange
       *[other] Orangen
    }
    .plural = Orangen
    .dative = Orangen
    .puts = legt
thing-banana = { $n ->
        [one] Banane
       *[other] Bananen
    }
    .plural = Bananen
    .dative = Bananen
    .puts = legt
thing-mango = { $n ->
        [one] Mango
       *[other] Mangos
    }
    .plural = Mangos
    .dative = Mangos
    .puts = legt
thing-lemon = { $n ->
        [one] Zitrone
       *[other] Zitronen
    }
    .plural = Zitronen
    .dative = Zitronen
    .puts = legt
thing-egg = { $n ->
        [one] Ei
       *[other] Eier
    }
    .plural = Eier
    .dative = Eiern
    .puts = legt
thing-tomato = { $n ->
        [one] Tomate
       *[other] Tomaten
    }
    .plural = Tomaten
    .dative = Tomaten
    .puts = legt
thing-potato = { $n ->
        [one] Kartoffel
       *[other] Kartoffeln
    }
    .plural = Kartoffeln
    .dative = Kartoffeln
    .puts = legt
thing-flower = { $n ->
        [one] Blume
       *[other] Blumen
    }
    .plural = Blumen
    .dative = Blumen
    .puts = legt
thing-book = { $n ->
        [one] Buch
       *[other] Bücher
    }
    .plural = Bücher
    .dative = Büchern
    .puts = stellt
thing-notebook = { $n ->
        [one] Heft
       *[other] Hefte
    }
    .plural = Hefte
    .dative = Heften
    .puts = legt
thing-pencil = { $n ->
        [one] Bleistift
       *[other] Bleistifte
    }
    .plural = Bleistifte
    .dative = Bleistiften
    .puts = legt
thing-ball = { $n ->
        [one] Ball
       *[other] Bälle
    }
    .plural = Bälle
    .dative = Bällen
    .puts = legt
thing-coin = { $n ->
        [one] Münze
       *[other] Münzen
    }
    .plural = Münzen
    .dative = Münzen
    .puts = legt
thing-cup = { $n ->
        [one] Tasse
       *[other] Tassen
    }
    .plural = Tassen
    .dative = Tassen
    .puts = stellt
thing-plate = Teller
    .plural = Teller
    .dative = Tellern
    .puts = stellt
thing-spoon = Löffel
    .plural = Löffel
    .dative = Löffeln
    .puts = legt
thing-candle = { $n ->
        [one] Kerze
       *[other] Kerzen
    }
    .plural = Kerzen
    .dative = Kerzen
    .puts = stellt
thing-button = { $n ->
        [one] Knopf
       *[other] Knöpfe
    }
    .plural = Knöpfe
    .dative = Knöpfen
    .puts = legt
thing-stone = { $n ->
        [one] Stein
       *[other] Steine
    }
    .plural = Steine
    .dative = Steinen
    .puts = legt
thing-bottle = { $n ->
        [one] Flasche
       *[other] Flaschen
    }
    .plural = Flaschen
    .dative = Flaschen
    .puts = stellt
thing-balloon = { $n ->
        [one] Luftballon
       *[other] Luftballons
    }
    .plural = Luftballons
    .dative = Luftballons
    .puts = legt
thing-hat = { $n ->
        [one] Hut
       *[other] Hüte
    }
    .plural = Hüte
    .dative = Hüten
    .puts = legt
thing-card = { $n ->
        [one] Karte
       *[other] Karten
    }
    .plural = Karten
    .dative = Karten
    .puts = legt

noun-box = { $n ->
        [one] Kiste
       *[other] Kisten
    }
    .plural = Kisten
noun-bag = { $n ->
        [one] Tüte
       *[other] Tüten
    }
    .plural = Tüten
noun-friend = { $n ->
        [one] Freund
       *[other] Freunde
    }
    .plural = Freunde
noun-child = { $n ->
        [one] Kind
       *[other] Kinder
    }
    .plural = Kinder
noun-shelf = { $n ->
        [one] Regal
       *[other] Regale
    }
    .plural = Regale
noun-day = { $n ->
        [one] Tag
       *[other] Tage
    }
    .plural = Tage
    .dative = Tagen
noun-year = { $n ->
        [one] Jahr
       *[other] Jahre
    }
    .plural = Jahre
noun-tree = { $n ->
        [one] Baum
       *[other] Bäume
    }
    .plural = Bäume
noun-window = Fenster
    .plural = Fenster

# Sentences that give a number nobody needs.
distractor-age = { $name3 } ist { $d } { $year_d } alt.
distractor-trees = Im Garten stehen { $d } { $tree_d }.
distractor-windows = Das Haus hat { $d } { $window_d }.
distractor-other = { $name3 } hat { $d } { $other_d }.

# Addition.
add-gift = { $name1 } hat { $p } { $item_p }. { $name2 } gibt { $name1 } noch { $q } { $item_q } dazu.
    .question = Wie viele { $item_plural } hat { $name1 } jetzt?
add-places = Auf dem Tisch sind { $q } { $item_q } und im Korb { $p } { $item_p }.
    .question = Wie viele { $item_plural } sind es insgesamt?
add-buy = { $name1 } kauft am Morgen { $q } { $item_q } und am Abend { $p } { $item_p }.
    .question = Wie viele { $item_plural } kauft { $name1 } insgesamt?
add-together = { $name1 } findet { $p } { $item_p } und { $name2 } findet { $q } { $item_q }.
    .question = Wie viele { $item_plural } finden sie zusammen?

# Subtraction.
sub-give = { $name1 } hat { $p } { $item_p }. { $name1 } gibt { $q } { $item_q } an { $name2 } ab.
    .question = Wie viele { $item_plural } hat { $name1 } noch übrig?
sub-compare = { $name1 } hat { $q } { $item_q } und { $name2 } hat { $p } { $item_p }.
    .question = Wie viele { $item_plural } hat { $name2 } mehr als { $name1 }?
sub-sold = Im Laden gibt es { $p } { $item_p }. Heute werden { $q } { $item_q } verkauft.
    .question = Wie viele { $item_plural } bleiben im Laden übrig?
sub-need = { $name1 } hat schon { $q } { $item_q }, braucht aber { $p } { $item_p }.
    .question = Wie viele { $item_plural } fehlen { $name1 } noch?

# Multiplication.
mul-boxes = Es gibt { $q } { $box_q }. In jeder Kiste sind { $p } { $item_p }.
    .question = Wie viele { $item_plural } sind in allen Kisten zusammen?
mul-bags = In eine Tüte passen { $p } { $item_p }. { $name1 } füllt { $q } { $bag_q }.
    .question = Wie viele { $item_plural } sind in den Tüten?
mul-daily = { $name1 } verkauft jeden Tag { $p } { $item_p }.
    .question = Wie viele { $item_plural } verkauft { $name1 } in { $q } { $day_q_dative }?
mul-children = { $q } { $child_q } kommen in die Schule. Jedes Kind bringt { $p } { $item_p } mit.
    .question = Wie viele { $item_plural } bringen die Kinder mit?

# Division.
div-share = { $name1 } verteilt { $p } { $item_p } gleichmäßig an { $q } { $friend_q }.
    .question = Wie viele { $item_plural } bekommt jeder Freund?
div-children = { $q } { $child_q } teilen { $p } { $item_p } gleichmäßig unter sich auf.
    .question = Wie viele { $item_plural } bekommt jedes Kind?
div-pack = { $name1 } packt { $p } { $item_p } in Kisten. In eine Kiste passen { $q } { $item_q }.
    .question = Wie viele Kisten braucht { $name1 }?
div-shelves = Im Zimmer stehen { $q } { $shelf_q }. { $name1 } { $item_puts } { $p } { $item_p } hinein, in jedes Regal gleich viele.
    .question = Wie viele { $item_plural } sind in jedem Regal?

# Two steps.
two-buy-give = { $name1 } hat { $p } { $item_p } und kauft noch { $q } { $item_q } dazu. Dann gibt { $name1 } { $r } { $item_r } an { $name2 } ab.
    .question = Wie viele { $item_plural } hat { $name1 } jetzt?
two-boxes-lose = { $name1 } hat { $q } { $box_q } mit je { $p } { $item_p_dative }. { $name1 } verliert { $r } { $item_r }.
    .question = Wie viele { $item_plural } hat { $name1 } noch übrig?
two-lose-share = { $name1 } hat { $p } { $item_p } und verliert { $q } { $item_q }. { $name1 } verteilt den Rest gleichmäßig an { $r } { $friend_r }.
    .question = Wie viele { $item_plural } bekommt jeder Freund?
two-pool-bags = { $name1 } hat { $q } { $item_q } und { $name2 } hat { $p } { $item_p }. Sie packen alle { $item_plural } in { $r } { $bag_r }, in jede Tüte gleich viele.
    .question = Wie viele { $item_plural } sind in jeder Tüte?
