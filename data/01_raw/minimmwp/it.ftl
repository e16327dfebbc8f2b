# Italian (it). The same messages as en.ftl. Written without native review.
#
# Plural categories: one, other ("many" is for millions; "one" is never met by the numbers 2 to 99).
# thing-*  value: the noun after a number; .plural: without a number; .howmany: "quanti/quante" with the noun, at the start
#          of a question; .all: "tutti i/tutte le" with the noun; .gender: of the plural, for agreement (venduti/vendute,
#          altri/altre): "uovo" is masculine, "uova" feminine.
# noun-*   value and .plural in the same way.
# name-*   names stay unchanged; .gender is given but no sentence needs it. No name starts with a vowel, so "a" and "e"
#          never become "ad" and "ed".

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Giulia
    .gender = feminine
name-2 = Marco
    .gender = masculine
name-3 = Chiara
    .gender = feminine
name-4 = Luca
    .gender = masculine
name-5 = Francesca
    .gender = feminine
name-6 = Matteo
    .gender = masculine
name-7 = Sofia
    .gender = feminine
name-8 = Davide
    .gender = masculine
name-9 = Valentina
    .gender = feminine
name-10 = Stefano
    .gender = masculine

thing-apple = { $n ->
        [one] mela
       *[other] mele
    }
    .plural = mele
    .howmany = Quante mele
    .all = tutte le mele
    .gender = feminine
thing-orange = { $n ->
        [one] arancia
       *[other] arance
    }
    .plural = arance
    .howmany = Quante arance
    .all = tutte le arance
    .gender = feminine
thing-banana = { $n ->
        [one] banana
       *[other] banane
    }
    .plural = banane
    .howmany = Quante banane
    .all = tutte le banane
    .gender = feminine
thing-mango = { $n ->
        [one] mango
       *[other] manghi
    }
    .plural = manghi
    .howmany = Quanti manghi
    .all = tutti i manghi
    .gender = masculine
thing-lemon = { $n ->
        [one] limone
       *[other] limoni
    }
    .plural = limoni
    .howmany = Quanti limoni
    .all = tutti i limoni
    .gender = masculine
thing-egg = { $n ->
        [one] uovo
       *[other] uova
    }
    .plural = uova
    .howmany = Quante uova
    .all = tutte le uova
    .gender = feminine
thing-tomato = { $n ->
        [one] pomodoro
       *[other] pomodori
    }
    .plural = pomodori
    .howmany = Quanti pomodori
    .all = tutti i pomodori
    .gender = masculine
thing-potato = { $n ->
        [one] patata
       *[other] patate
    }
    .plural = patate
    .howmany = Quante patate
    .all = tutte le patate
    .gender = feminine
thing-flower = { $n ->
        [one] fiore
       *[other] fiori
    }
    .plural = fiori
    .howmany = Quanti fiori
    .all = tutti i fiori
    .gender = masculine
thing-book = { $n ->
        [one] libro
       *[other] libri
    }
    .plural = libri
    .howmany = Quanti libri
    .all = tutti i libri
    .gender = masculine
thing-notebook = { $n ->
        [one] quaderno
       *[other] quaderni
    }
    .plural = quaderni
    .howmany = Quanti quaderni
    .all = tutti i quaderni
    .gender = masculine
thing-pencil = { $n ->
        [one] matita
       *[other] matite
    }
    .plural = matite
    .howmany = Quante matite
    .all = tutte le matite
    .gender = feminine
thing-ball = { $n ->
        [one] pallina
       *[other] palline
    }
    .plural = palline
    .howmany = Quante palline
    .all = tutte le palline
    .gender = feminine
thing-coin = { $n ->
        [one] moneta
       *[other] monete
    }
    .plural = monete
    .howmany = Quante monete
    .all = tutte le monete
    .gender = feminine
thing-cup = { $n ->
        [one] tazza
       *[other] tazze
    }
    .plural = tazze
    .howmany = Quante tazze
    .all = tutte le tazze
    .gender = feminine
thing-plate = { $n ->
        [one] piatto
       *[other] piatti
    }
    .plural = piatti
    .howmany = Quanti piatti
    .all = tutti i piatti
    .gender = masculine
thing-spoon = { $n ->
        [one] cucchiaio
       *[other] cucchiai
    }
    .plural = cucchiai
    .howmany = Quanti cucchiai
    .all = tutti i cucchiai
    .gender = masculine
thing-candle = { $n ->
        [one] candela
       *[other] candele
    }
    .plural = candele
    .howmany = Quante candele
    .all = tutte le candele
    .gender = feminine
thing-button = { $n ->
        [one] bottone
       *[other] bottoni
    }
    .plural = bottoni
    .howmany = Quanti bottoni
    .all = tutti i bottoni
    .gender = masculine
thing-stone = { $n ->
        [one] sasso
       *[other] sassi
    }
    .plural = sassi
    .howmany = Quanti sassi
    .all = tutti i sassi
    .gender = masculine
thing-bottle = { $n ->
        [one] bottiglia
       *[other] bottiglie
    }
    .plural = bottiglie
    .howmany = Quante bottiglie
    .all = tutte le bottiglie
    .gender = feminine
thing-balloon = { $n ->
        [one] palloncino
       *[other] palloncini
    }
    .plural = palloncini
    .howmany = Quanti palloncini
    .all = tutti i palloncini
    .gender = masculine
thing-hat = { $n ->
        [one] cappello
       *[other] cappelli
    }
    .plural = cappelli
    .howmany = Quanti cappelli
    .all = tutti i cappelli
    .gender = masculine
thing-card = { $n ->
        [one] carta
       *[other] carte
    }
    .plural = carte
    .howmany = Quante carte
    .all = tutte le carte
    .gender = feminine

noun-box = { $n ->
        [one] scatola
       *[other] scatole
    }
    .plural = scatole
noun-bag = { $n ->
        [one] sacchetto
       *[other] sacchetti
    }
    .plural = sacchetti
noun-friend = { $n ->
        [one] amico
       *[other] amici
    }
    .plural = amici
noun-child = { $n ->
        [one] bambino
       *[other] bambini
    }
    .plural = bambini
noun-shelf = { $n ->
        [one] mensola
       *[other] mensole
    }
    .plural = mensole
noun-day = { $n ->
        [one] giorno
       *[other] giorni
    }
    .plural = giorni
noun-year = { $n ->
        [one] anno
       *[other] anni
    }
    .plural = anni
noun-tree = { $n ->
        [one] albero
       *[other] alberi
    }
    .plural = alberi
noun-window = { $n ->
        [one] finestra
       *[other] finestre
    }
    .plural = finestre

# Sentences that give a number nobody needs.
distractor-age = { $name3 } ha { $d } { $year_d }.
distractor-trees = Nel giardino ci sono { $d } { $tree_d }.
distractor-windows = La casa ha { $d } { $window_d }.
distractor-other = { $name3 } ha { $d } { $other_d }.

# Addition.
add-gift = { $name1 } ha { $p } { $item_p }. { $name2 } dà a { $name1 } { $item_gender ->
        [feminine] altre
       *[masculine] altri
    } { $q } { $item_q }.
    .question = { $item_howmany } ha adesso { $name1 }?
add-places = Sul tavolo ci sono { $q } { $item_q } e nel cesto { $p } { $item_p }.
    .question = { $item_howmany } ci sono in totale?
add-buy = { $name1 } compra { $q } { $item_q } la mattina e { $p } { $item_p } la sera.
    .question = { $item_howmany } compra in tutto { $name1 }?
add-together = { $name1 } trova { $p } { $item_p } e { $name2 } trova { $q } { $item_q }.
    .question = { $item_howmany } trovano insieme?

# Subtraction.
sub-give = { $name1 } ha { $p } { $item_p }. { $name1 } dà { $q } { $item_q } a { $name2 }.
    .question = { $item_howmany } restano a { $name1 }?
sub-compare = { $name1 } ha { $q } { $item_q } e { $name2 } ha { $p } { $item_p }.
    .question = { $item_howmany } in più ha { $name2 } rispetto a { $name1 }?
sub-sold = Nel negozio ci sono { $p } { $item_p }. Oggi vengono { $item_gender ->
        [feminine] vendute
       *[masculine] venduti
    } { $q } { $item_q }.
    .question = { $item_howmany } rimangono nel negozio?
sub-need = { $name1 } ha già { $q } { $item_q }, ma ha bisogno di { $p } { $item_p }.
    .question = { $item_howmany } mancano ancora a { $name1 }?

# Multiplication.
mul-boxes = Ci sono { $q } { $box_q }. In ogni scatola ci sono { $p } { $item_p }.
    .question = { $item_howmany } ci sono in tutte le scatole?
mul-bags = Un sacchetto contiene { $p } { $item_p }. { $name1 } riempie { $q } { $bag_q }.
    .question = { $item_howmany } ci sono nei sacchetti?
mul-daily = { $name1 } vende { $p } { $item_p } ogni giorno.
    .question = { $item_howmany } vende { $name1 } in { $q } { $day_q }?
mul-children = { $q } { $child_q } vengono a scuola. Ogni bambino porta { $p } { $item_p }.
    .question = { $item_howmany } portano i bambini?

# Division.
div-share = { $name1 } divide { $p } { $item_p } in parti uguali tra { $q } { $friend_q }.
    .question = { $item_howmany } riceve ogni amico?
div-children = { $q } { $child_q } si dividono { $p } { $item_p } in parti uguali.
    .question = { $item_howmany } riceve ogni bambino?
div-pack = { $name1 } sistema { $p } { $item_p } in scatole. Una scatola contiene { $q } { $item_q }.
    .question = Di quante scatole ha bisogno { $name1 }?
div-shelves = Nella stanza ci sono { $q } { $shelf_q }. { $name1 } ci mette sopra { $p } { $item_p }, lo stesso numero su ogni mensola.
    .question = { $item_howmany } ci sono su ogni mensola?

# Two steps.
two-buy-give = { $name1 } ha { $p } { $item_p } e compra { $item_gender ->
        [feminine] altre
       *[masculine] altri
    } { $q } { $item_q }. Poi { $name1 } dà { $r } { $item_r } a { $name2 }.
    .question = { $item_howmany } ha adesso { $name1 }?
two-boxes-lose = { $name1 } ha { $q } { $box_q } con { $p } { $item_p } in ogni scatola. { $name1 } perde { $r } { $item_r }.
    .question = { $item_howmany } restano a { $name1 }?
two-lose-share = { $name1 } ha { $p } { $item_p } e perde { $q } { $item_q }. { $name1 } divide il resto in parti uguali tra { $r } { $friend_r }.
    .question = { $item_howmany } riceve ogni amico?
two-pool-bags = { $name1 } ha { $q } { $item_q } e { $name2 } ha { $p } { $item_p }. Mettono { $item_all } in { $r } { $bag_r }, lo stesso numero in ogni sacchetto.
    .question = { $item_howmany } ci sono in ogni sacchetto?
