# Catalan (ca). The same messages as en.ftl. Written without native review.
#
# Plural categories: one, many, other ("many" is for millions; "one" is never met by the numbers 2 to 99).
# thing-*  value: the noun after a number; .plural: without a number; .howmany: "quants/quantes" with the noun, at the
#          start of a question; .all: "tots els/totes les" with the noun.
# noun-*   value and .plural in the same way.
# name-*   .gender chooses "tots dos/totes dues" for two people; .article: with the personal article (la, en), which does
#          not contract after "a" (a en Pau); .start: the same at the start of a sentence. No name starts with a vowel, so
#          the article is never elided.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Maria
    .gender = feminine
    .article = la Maria
    .start = La Maria
name-2 = Pau
    .gender = masculine
    .article = en Pau
    .start = En Pau
name-3 = Laia
    .gender = feminine
    .article = la Laia
    .start = La Laia
name-4 = Jordi
    .gender = masculine
    .article = en Jordi
    .start = En Jordi
name-5 = Marta
    .gender = feminine
    .article = la Marta
    .start = La Marta
name-6 = Marc
    .gender = masculine
    .article = en Marc
    .start = En Marc
name-7 = Núria
    .gender = feminine
    .article = la Núria
    .start = La Núria
name-8 = Pere
    .gender = masculine
    .article = en Pere
    .start = En Pere
name-9 = Júlia
    .gender = feminine
    .article = la Júlia
    .start = La Júlia
name-10 = Miquel
    .gender = masculine
    .article = en Miquel
    .start = En Miquel

thing-apple = { $n ->
        [one] poma
       *[other] pomes
    }
    .plural = pomes
    .howmany = Quantes pomes
    .all = totes les pomes
thing-orange = { $n ->
        [one] taronja
       *[other] taronges
    }
    .plural = taronges
    .howmany = Quantes taronges
    .all = totes les taronges
thing-banana = { $n ->
        [one] plàtan
       *[other] plàtans
    }
    .plural = plàtans
    .howmany = Quants plàtans
    .all = tots els plàtans
thing-mango = { $n ->
        [one] mango
       *[other] mangos
    }
    .plural = mangos
    .howmany = Quants mangos
    .all = tots els mangos
thing-lemon = { $n ->
        [one] llimona
       *[other] llimones
    }
    .plural = llimones
    .howmany = Quantes llimones
    .all = totes les llimones
thing-egg = { $n ->
        [one] ou
       *[other] ous
    }
    .plural = ous
    .howmany = Quants ous
    .all = tots els ous
thing-tomato = { $n ->
        [one] tomàquet
       *[other] tomàquets
    }
    .plural = tomàquets
    .howmany = Quants tomàquets
    .all = tots els tomàquets
thing-potato = { $n ->
        [one] patata
       *[other] patates
    }
    .plural = patates
    .howmany = Quantes patates
    .all = totes les patates
thing-flower = { $n ->
        [one] flor
       *[other] flors
    }
    .plural = flors
    .howmany = Quantes flors
    .all = totes les flors
thing-book = { $n ->
        [one] llibre
       *[other] llibres
    }
    .plural = llibres
    .howmany = Quants llibres
    .all = tots els llibres
thing-notebook = { $n ->
        [one] quadern
       *[other] quaderns
    }
    .plural = quaderns
    .howmany = Quants quaderns
    .all = tots els quaderns
thing-pencil = { $n ->
        [one] llapis
       *[other] llapis
    }
    .plural = llapis
    .howmany = Quants llapis
    .all = tots els llapis
thing-ball = { $n ->
        [one] pilota
       *[other] pilotes
    }
    .plural = pilotes
    .howmany = Quantes pilotes
    .all = totes les pilotes
thing-coin = { $n ->
        [one] moneda
       *[other] monedes
    }
    .plural = monedes
    .howmany = Quantes monedes
    .all = totes les monedes
thing-cup = { $n ->
        [one] tassa
       *[other] tasses
    }
    .plural = tasses
    .howmany = Quantes tasses
    .all = totes les tasses
thing-plate = { $n ->
        [one] plat
       *[other] plats
    }
    .plural = plats
    .howmany = Quants plats
    .all = tots els plats
thing-spoon = { $n ->
        [one] cullera
       *[other] culleres
    }
    .plural = culleres
    .howmany = Quantes culleres
    .all = totes les culleres
thing-candle = { $n ->
        [one] espelma
       *[other] espelmes
    }
    .plural = espelmes
    .howmany = Quantes espelmes
    .all = totes les espelmes
thing-button = { $n ->
        [one] botó
       *[other] botons
    }
    .plural = botons
    .howmany = Quants botons
    .all = tots els botons
thing-stone = { $n ->
        [one] pedra
       *[other] pedres
    }
    .plural = pedres
    .howmany = Quantes pedres
    .all = totes les pedres
thing-bottle = { $n ->
        [one] ampolla
       *[other] ampolles
    }
    .plural = ampolles
    .howmany = Quantes ampolles
    .all = totes les ampolles
thing-balloon = { $n ->
        [one] globus
       *[other] globus
    }
    .plural = globus
    .howmany = Quants globus
    .all = tots els globus
thing-hat = { $n ->
        [one] barret
       *[other] barrets
    }
    .plural = barrets
    .howmany = Quants barrets
    .all = tots els barrets
thing-card = { $n ->
        [one] targeta
       *[other] targetes
    }
    .plural = targetes
    .howmany = Quantes targetes
    .all = totes les targetes

noun-box = { $n ->
        [one] caixa
       *[other] caixes
    }
    .plural = caixes
noun-bag = { $n ->
        [one] bossa
       *[other] bosses
    }
    .plural = bosses
noun-friend = { $n ->
        [one] amic
       *[other] amics
    }
    .plural = amics
noun-child = { $n ->
        [one] nen
       *[other] nens
    }
    .plural = nens
noun-shelf = { $n ->
        [one] prestatge
       *[other] prestatges
    }
    .plural = prestatges
noun-day = { $n ->
        [one] dia
       *[other] dies
    }
    .plural = dies
noun-year = { $n ->
        [one] any
       *[other] anys
    }
    .plural = anys
noun-tree = { $n ->
        [one] arbre
       *[other] arbres
    }
    .plural = arbres
noun-window = { $n ->
        [one] finestra
       *[other] finestres
    }
    .plural = finestres

# Sentences that give a number nobody needs.
distractor-age = { $name3_start } té { $d } { $year_d }.
distractor-trees = Hi ha { $d } { $tree_d } al jardí.
distractor-windows = La casa té { $d } { $window_d }.
distractor-other = { $name3_start } té { $d } { $other_d }.

# Addition.
add-gift = { $name1_start } té { $p } { $item_p }. { $name2_start } dona { $q } { $item_q } més a { $name1_article }.
    .question = { $item_howmany } té ara { $name1_article }?
add-places = Hi ha { $q } { $item_q } a la taula i { $p } { $item_p } al cistell.
    .question = { $item_howmany } hi ha en total?
add-buy = { $name1_start } compra { $q } { $item_q } al matí i { $p } { $item_p } al vespre.
    .question = { $item_howmany } compra en total { $name1_article }?
add-together = { $name1_start } troba { $p } { $item_p } i { $name2_article } troba { $q } { $item_q }.
    .question = { $item_howmany } troben entre { $name1_gender ->
        [feminine] { $name2_gender ->
            [feminine] totes dues
           *[masculine] tots dos
        }
       *[masculine] tots dos
    }?

# Subtraction.
sub-give = { $name1_start } té { $p } { $item_p }. { $name1_start } dona { $q } { $item_q } a { $name2_article }.
    .question = { $item_howmany } li queden a { $name1_article }?
sub-compare = { $name1_start } té { $q } { $item_q } i { $name2_article } té { $p } { $item_p }.
    .question = { $item_howmany } més té { $name2_article } que { $name1_article }?
sub-sold = Hi ha { $p } { $item_p } a la botiga. Avui es venen { $q } { $item_q }.
    .question = { $item_howmany } queden a la botiga?
sub-need = { $name1_start } ja té { $q } { $item_q }, però necessita { $p } { $item_p }.
    .question = { $item_howmany } li falten encara a { $name1_article }?

# Multiplication.
mul-boxes = Hi ha { $q } { $box_q }. A cada caixa hi ha { $p } { $item_p }.
    .question = { $item_howmany } hi ha a totes les caixes?
mul-bags = En una bossa hi caben { $p } { $item_p }. { $name1_start } omple { $q } { $bag_q }.
    .question = { $item_howmany } hi ha a les bosses?
mul-daily = { $name1_start } ven { $p } { $item_p } cada dia.
    .question = { $item_howmany } ven { $name1_article } en { $q } { $day_q }?
mul-children = { $q } { $child_q } venen a l'escola. Cada nen porta { $p } { $item_p }.
    .question = { $item_howmany } porten els nens?

# Division.
div-share = { $name1_start } reparteix { $p } { $item_p } a parts iguals entre { $q } { $friend_q }.
    .question = { $item_howmany } rep cada amic?
div-children = { $q } { $child_q } es reparteixen { $p } { $item_p } a parts iguals.
    .question = { $item_howmany } rep cada nen?
div-pack = { $name1_start } empaqueta { $p } { $item_p } en caixes. En una caixa hi caben { $q } { $item_q }.
    .question = Quantes caixes necessita { $name1_article }?
div-shelves = Hi ha { $q } { $shelf_q } a l'habitació. { $name1_start } hi posa { $p } { $item_p }, la mateixa quantitat a cada prestatge.
    .question = { $item_howmany } hi ha a cada prestatge?

# Two steps.
two-buy-give = { $name1_start } té { $p } { $item_p } i compra { $q } { $item_q } més. Després, { $name1_article } dona { $r } { $item_r } a { $name2_article }.
    .question = { $item_howmany } té ara { $name1_article }?
two-boxes-lose = { $name1_start } té { $q } { $box_q } amb { $p } { $item_p } a cada caixa. { $name1_start } perd { $r } { $item_r }.
    .question = { $item_howmany } li queden a { $name1_article }?
two-lose-share = { $name1_start } té { $p } { $item_p } i perd { $q } { $item_q }. { $name1_start } reparteix la resta a parts iguals entre { $r } { $friend_r }.
    .question = { $item_howmany } rep cada amic?
two-pool-bags = { $name1_start } té { $q } { $item_q } i { $name2_article } té { $p } { $item_p }. Posen { $item_all } en { $r } { $bag_r }, la mateixa quantitat a cada bossa.
    .question = { $item_howmany } hi ha a cada bossa?
