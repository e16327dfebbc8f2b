# Romanian (ro). The same messages as en.ftl. Written without native review.
#
# Plural categories: one, few (2 to 19), other (from 20 on, with "de": 24 de mere); "one" is never met by the numbers 2
# to 99.
# thing-*  value: the noun after a number, with "de" where the number asks for it; .plural: without a number; .howmany:
#          "câți/câte" with the noun, at the start of a question; .all: "toți/toate" with the noun and its article.
#          Neuter nouns agree as feminine in the plural.
# noun-*   value and .plural in the same way; .howmany: as in "de câte cutii".
# name-*   .gender chooses ei/ele for two people; .dative (to whom).

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Maria
    .gender = feminine
    .dative = Mariei
name-2 = Andrei
    .gender = masculine
    .dative = lui Andrei
name-3 = Ioana
    .gender = feminine
    .dative = Ioanei
name-4 = Mihai
    .gender = masculine
    .dative = lui Mihai
name-5 = Elena
    .gender = feminine
    .dative = Elenei
name-6 = Radu
    .gender = masculine
    .dative = lui Radu
name-7 = Irina
    .gender = feminine
    .dative = Irinei
name-8 = Ștefan
    .gender = masculine
    .dative = lui Ștefan
name-9 = Simona
    .gender = feminine
    .dative = Simonei
name-10 = Vlad
    .gender = masculine
    .dative = lui Vlad

thing-apple = { $n ->
        [one] măr
        [few] mere
       *[other] de mere
    }
    .plural = mere
    .howmany = Câte mere
    .all = toate merele
thing-orange = { $n ->
        [one] portocală
        [few] portocale
       *[other] de portocale
    }
    .plural = portocale
    .howmany = Câte portocale
    .all = toate portocalele
thing-banana = { $n ->
        [one] banană
        [few] banane
       *[other] de banane
    }
    .plural = banane
    .howmany = Câte banane
    .all = toate bananele
thing-mango = { $n ->
        [one] fruct de mango
        [few] fructe de mango
       *[other] de fructe de mango
    }
    .plural = fructe de mango
    .howmany = Câte fructe de mango
    .all = toate fructele de mango
thing-lemon = { $n ->
        [one] lămâie
        [few] lămâi
       *[other] de lămâi
    }
    .plural = lămâi
    .howmany = Câte lămâi
    .all = toate lămâile
thing-egg = { $n ->
        [one] ou
        [few] ouă
       *[other] de ouă
    }
    .plural = ouă
    .howmany = Câte ouă
    .all = toate ouăle
thing-tomato = { $n ->
        [one] roșie
        [few] roșii
       *[other] de roșii
    }
    .plural = roșii
    .howmany = Câte roșii
    .all = toate roșiile
thing-potato = { $n ->
        [one] cartof
        [few] cartofi
       *[other] de cartofi
    }
    .plural = cartofi
    .howmany = Câți cartofi
    .all = toți cartofii
thing-flower = { $n ->
        [one] floare
        [few] flori
       *[other] de flori
    }
    .plural = flori
    .howmany = Câte flori
    .all = toate florile
thing-book = { $n ->
        [one] carte
        [few] cărți
       *[other] de cărți
    }
    .plural = cărți
    .howmany = Câte cărți
    .all = toate cărțile
thing-notebook = { $n ->
        [one] caiet
        [few] caiete
       *[other] de caiete
    }
    .plural = caiete
    .howmany = Câte caiete
    .all = toate caietele
thing-pencil = { $n ->
        [one] creion
        [few] creioane
       *[other] de creioane
    }
    .plural = creioane
    .howmany = Câte creioane
    .all = toate creioanele
thing-ball = { $n ->
        [one] minge
        [few] mingi
       *[other] de mingi
    }
    .plural = mingi
    .howmany = Câte mingi
    .all = toate mingile
thing-coin = { $n ->
        [one] monedă
        [few] monede
       *[other] de monede
    }
    .plural = monede
    .howmany = Câte monede
    .all = toate monedele
thing-cup = { $n ->
        [one] ceașcă
        [few] cești
       *[other] de cești
    }
    .plural = cești
    .howmany = Câte cești
    .all = toate ceștile
thing-plate = { $n ->
        [one] farfurie
        [few] farfurii
       *[other] de farfurii
    }
    .plural = farfurii
    .howmany = Câte farfurii
    .all = toate farfuriile
thing-spoon = { $n ->
        [one] lingură
        [few] linguri
       *[other] de linguri
    }
    .plural = linguri
    .howmany = Câte linguri
    .all = toate lingurile
thing-candle = { $n ->
        [one] lumânare
        [few] lumânări
       *[other] de lumânări
    }
    .plural = lumânări
    .howmany = Câte lumânări
    .all = toate lumânările
thing-button = { $n ->
        [one] nasture
        [few] nasturi
       *[other] de nasturi
    }
    .plural = nasturi
    .howmany = Câți nasturi
    .all = toți nasturii
thing-stone = { $n ->
        [one] piatră
        [few] pietre
       *[other] de pietre
    }
    .plural = pietre
    .howmany = Câte pietre
    .all = toate pietrele
thing-bottle = { $n ->
        [one] sticlă
        [few] sticle
       *[other] de sticle
    }
    .plural = sticle
    .howmany = Câte sticle
    .all = toate sticlele
thing-balloon = { $n ->
        [one] balon
        [few] baloane
       *[other] de baloane
    }
    .plural = baloane
    .howmany = Câte baloane
    .all = toate baloanele
thing-hat = { $n ->
        [one] pălărie
        [few] pălării
       *[other] de pălării
    }
    .plural = pălării
    .howmany = Câte pălării
    .all = toate pălăriile
thing-card = { $n ->
        [one] cartonaș
        [few] cartonașe
       *[other] de cartonașe
    }
    .plural = cartonașe
    .howmany = Câte cartonașe
    .all = toate cartonașele

noun-box = { $n ->
        [one] cutie
        [few] cutii
       *[other] de cutii
    }
    .plural = cutii
    .howmany = câte cutii
noun-bag = { $n ->
        [one] pungă
        [few] pungi
       *[other] de pungi
    }
    .plural = pungi
noun-friend = { $n ->
        [one] prieten
        [few] prieteni
       *[other] de prieteni
    }
    .plural = prieteni
noun-child = { $n ->
        [one] copil
        [few] copii
       *[other] de copii
    }
    .plural = copii
noun-shelf = { $n ->
        [one] raft
        [few] rafturi
       *[other] de rafturi
    }
    .plural = rafturi
noun-day = { $n ->
        [one] zi
        [few] zile
       *[other] de zile
    }
    .plural = zile
noun-year = { $n ->
        [one] an
        [few] ani
       *[other] de ani
    }
    .plural = ani
noun-tree = { $n ->
        [one] copac
        [few] copaci
       *[other] de copaci
    }
    .plural = copaci
noun-window = { $n ->
        [one] fereastră
        [few] ferestre
       *[other] de ferestre
    }
    .plural = ferestre

# Sentences that give a number nobody needs.
distractor-age = { $name3 } are { $d } { $year_d }.
distractor-trees = În grădină sunt { $d } { $tree_d }.
distractor-windows = Casa are { $d } { $window_d }.
distractor-other = { $name3 } are { $d } { $other_d }.

# Addition.
add-gift = { $name1 } are { $p } { $item_p }. { $name2 } îi dă { $name1_dative } încă { $q } { $item_q }.
    .question = { $item_howmany } are acum { $name1 }?
add-places = Pe masă sunt { $q } { $item_q }, iar în coș sunt { $p } { $item_p }.
    .question = { $item_howmany } sunt în total?
add-buy = { $name1 } cumpără { $q } { $item_q } dimineața și { $p } { $item_p } seara.
    .question = { $item_howmany } cumpără { $name1 } în total?
add-together = { $name1 } găsește { $p } { $item_p }, iar { $name2 } găsește { $q } { $item_q }.
    .question = { $item_howmany } găsesc împreună?

# Subtraction.
sub-give = { $name1 } are { $p } { $item_p }. { $name1 } îi dă { $q } { $item_q } { $name2_dative }.
    .question = { $item_howmany } îi rămân { $name1_dative }?
sub-compare = { $name1 } are { $q } { $item_q }, iar { $name2 } are { $p } { $item_p }.
    .question = { $item_howmany } are { $name2 } în plus față de { $name1 }?
sub-sold = În magazin sunt { $p } { $item_p }. Astăzi se vând { $q } { $item_q }.
    .question = { $item_howmany } rămân în magazin?
sub-need = { $name1 } are deja { $q } { $item_q }, dar are nevoie de { $p } { $item_p }.
    .question = { $item_howmany } îi mai lipsesc { $name1_dative }?

# Multiplication.
mul-boxes = Sunt { $q } { $box_q }. În fiecare cutie sunt { $p } { $item_p }.
    .question = { $item_howmany } sunt în toate cutiile?
mul-bags = Într-o pungă încap { $p } { $item_p }. { $name1 } umple { $q } { $bag_q }.
    .question = { $item_howmany } sunt în pungi?
mul-daily = { $name1 } vinde { $p } { $item_p } în fiecare zi.
    .question = { $item_howmany } vinde { $name1 } în { $q } { $day_q }?
mul-children = { $q } { $child_q } vin la școală. Fiecare copil aduce { $p } { $item_p }.
    .question = { $item_howmany } aduc copiii?

# Division.
div-share = { $name1 } împarte { $p } { $item_p } în mod egal între { $q } { $friend_q }.
    .question = { $item_howmany } primește fiecare prieten?
div-children = { $q } { $child_q } își împart în mod egal { $p } { $item_p }.
    .question = { $item_howmany } primește fiecare copil?
div-pack = { $name1 } împachetează { $p } { $item_p } în cutii. Într-o cutie încap { $q } { $item_q }.
    .question = De { $box_howmany } are nevoie { $name1 }?
div-shelves = În cameră sunt { $q } { $shelf_q }. { $name1 } pune pe ele { $p } { $item_p }, același număr pe fiecare raft.
    .question = { $item_howmany } sunt pe fiecare raft?

# Two steps.
two-buy-give = { $name1 } are { $p } { $item_p } și mai cumpără { $q } { $item_q }. Apoi, { $name1 } îi dă { $r } { $item_r } { $name2_dative }.
    .question = { $item_howmany } are acum { $name1 }?
two-boxes-lose = { $name1 } are { $q } { $box_q } cu câte { $p } { $item_p } în fiecare cutie. { $name1 } pierde { $r } { $item_r }.
    .question = { $item_howmany } îi rămân { $name1_dative }?
two-lose-share = { $name1 } are { $p } { $item_p } și pierde { $q } { $item_q }. { $name1 } împarte restul în mod egal între { $r } { $friend_r }.
    .question = { $item_howmany } primește fiecare prieten?
two-pool-bags = { $name1 } are { $q } { $item_q }, iar { $name2 } are { $p } { $item_p }. { $name1_gender ->
        [feminine] { $name2_gender ->
            [feminine] Ele
           *[masculine] Ei
        }
       *[masculine] Ei
    } pun { $item_all } în { $r } { $bag_r }, același număr în fiecare pungă.
    .question = { $item_howmany } sunt în fiecare pungă?
