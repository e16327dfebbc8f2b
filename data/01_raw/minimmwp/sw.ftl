# Swahili (sw). The same messages as en.ftl. Written without native review.
#
# Plural categories: one, other. A number follows its noun (matufaha 6). Verbs agree with a person in class 1 (a-) for
# either gender, so names have no attributes.
# thing-*  value: the noun before a number ($n is that number); the attributes are all plural:
#   .plural  the noun without a number
#   .many    "how many", agreeing in noun class (mangapi, mingapi, vingapi, ngapi)
#   .more    "more, other" (mengine ...)
#   .all     "all" (yote ...)
#   .rest    "those that are left" (yaliyobaki ...)
#   .sold    "have been sold" (yameuzwa ...)
# noun-*   value: the noun before a number; .single and .plural: without a number.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Asha
name-2 = Juma
name-3 = Halima
name-4 = Baraka
name-5 = Neema
name-6 = Hamisi
name-7 = Rehema
name-8 = Bakari
name-9 = Mariamu
name-10 = Rashidi

thing-apple = { $n ->
        [one] tufaha
       *[other] matufaha
    }
    .plural = matufaha
    .many = mangapi
    .more = mengine
    .all = yote
    .rest = yaliyobaki
    .sold = yameuzwa
thing-orange = { $n ->
        [one] chungwa
       *[other] machungwa
    }
    .plural = machungwa
    .many = mangapi
    .more = mengine
    .all = yote
    .rest = yaliyobaki
    .sold = yameuzwa
thing-banana = ndizi
    .plural = ndizi
    .many = ngapi
    .more = nyingine
    .all = zote
    .rest = zilizobaki
    .sold = zimeuzwa
thing-mango = { $n ->
        [one] embe
       *[other] maembe
    }
    .plural = maembe
    .many = mangapi
    .more = mengine
    .all = yote
    .rest = yaliyobaki
    .sold = yameuzwa
thing-lemon = { $n ->
        [one] limau
       *[other] malimau
    }
    .plural = malimau
    .many = mangapi
    .more = mengine
    .all = yote
    .rest = yaliyobaki
    .sold = yameuzwa
thing-egg = { $n ->
        [one] yai
       *[other] mayai
    }
    .plural = mayai
    .many = mangapi
    .more = mengine
    .all = yote
    .rest = yaliyobaki
    .sold = yameuzwa
thing-tomato = nyanya
    .plural = nyanya
    .many = ngapi
    .more = nyingine
    .all = zote
    .rest = zilizobaki
    .sold = zimeuzwa
thing-potato = { $n ->
        [one] kiazi
       *[other] viazi
    }
    .plural = viazi
    .many = vingapi
    .more = vingine
    .all = vyote
    .rest = vilivyobaki
    .sold = vimeuzwa
thing-flower = { $n ->
        [one] ua
       *[other] maua
    }
    .plural = maua
    .many = mangapi
    .more = mengine
    .all = yote
    .rest = yaliyobaki
    .sold = yameuzwa
thing-book = { $n ->
        [one] kitabu
       *[other] vitabu
    }
    .plural = vitabu
    .many = vingapi
    .more = vingine
    .all = vyote
    .rest = vilivyobaki
    .sold = vimeuzwa
thing-notebook = { $n ->
        [one] daftari
       *[other] madaftari
    }
    .plural = madaftari
    .many = mangapi
    .more = mengine
    .all = yote
    .rest = yaliyobaki
    .sold = yameuzwa
thing-pencil = penseli
    .plural = penseli
    .many = ngapi
    .more = nyingine
    .all = zote
    .rest = zilizobaki
    .sold = zimeuzwa
thing-ball = { $n ->
        [one] mpira
       *[other] mipira
    }
    .plural = mipira
    .many = mingapi
    .more = mingine
    .all = yote
    .rest = iliyobaki
    .sold = imeuzwa
thing-coin = sarafu
    .plural = sarafu
    .many = ngapi
    .more = nyingine
    .all = zote
    .rest = zilizobaki
    .sold = zimeuzwa
thing-cup = { $n ->
        [one] kikombe
       *[other] vikombe
    }
    .plural = vikombe
    .many = vingapi
    .more = vingine
    .all = vyote
    .rest = vilivyobaki
    .sold = vimeuzwa
thing-plate = sahani
    .plural = sahani
    .many = ngapi
    .more = nyingine
    .all = zote
    .rest = zilizobaki
    .sold = zimeuzwa
thing-spoon = { $n ->
        [one] kijiko
       *[other] vijiko
    }
    .plural = vijiko
    .many = vingapi
    .more = vingine
    .all = vyote
    .rest = vilivyobaki
    .sold = vimeuzwa
thing-candle = { $n ->
        [one] mshumaa
       *[other] mishumaa
    }
    .plural = mishumaa
    .many = mingapi
    .more = mingine
    .all = yote
    .rest = iliyobaki
    .sold = imeuzwa
thing-button = { $n ->
        [one] kifungo
       *[other] vifungo
    }
    .plural = vifungo
    .many = vingapi
    .more = vingine
    .all = vyote
    .rest = vilivyobaki
    .sold = vimeuzwa
thing-stone = { $n ->
        [one] jiwe
       *[other] mawe
    }
    .plural = mawe
    .many = mangapi
    .more = mengine
    .all = yote
    .rest = yaliyobaki
    .sold = yameuzwa
thing-bottle = chupa
    .plural = chupa
    .many = ngapi
    .more = nyingine
    .all = zote
    .rest = zilizobaki
    .sold = zimeuzwa
thing-balloon = { $n ->
        [one] puto
       *[other] maputo
    }
    .plural = maputo
    .many = mangapi
    .more = mengine
    .all = yote
    .rest = yaliyobaki
    .sold = yameuzwa
thing-hat = kofia
    .plural = kofia
    .many = ngapi
    .more = nyingine
    .all = zote
    .rest = zilizobaki
    .sold = zimeuzwa
thing-card = kadi
    .plural = kadi
    .many = ngapi
    .more = nyingine
    .all = zote
    .rest = zilizobaki
    .sold = zimeuzwa

noun-box = { $n ->
        [one] sanduku
       *[other] masanduku
    }
    .single = sanduku
    .plural = masanduku
noun-bag = { $n ->
        [one] mfuko
       *[other] mifuko
    }
    .single = mfuko
    .plural = mifuko
noun-friend = { $n ->
        [one] rafiki
       *[other] marafiki
    }
    .single = rafiki
    .plural = marafiki
noun-child = { $n ->
        [one] mtoto
       *[other] watoto
    }
    .single = mtoto
    .plural = watoto
noun-shelf = rafu
    .single = rafu
    .plural = rafu
noun-day = siku
    .single = siku
    .plural = siku
noun-year = { $n ->
        [one] mwaka
       *[other] miaka
    }
    .single = mwaka
    .plural = miaka
noun-tree = { $n ->
        [one] mti
       *[other] miti
    }
    .single = mti
    .plural = miti
noun-window = { $n ->
        [one] dirisha
       *[other] madirisha
    }
    .single = dirisha
    .plural = madirisha

# Sentences that give a number nobody needs.
distractor-age = { $name3 } ana umri wa { $year_d } { $d }.
distractor-trees = Kuna { $tree_d } { $d } bustanini.
distractor-windows = Nyumba ina { $window_d } { $d }.
distractor-other = { $name3 } ana { $other_d } { $d }.

# Addition.
add-gift = { $name1 } ana { $item_p } { $p }. { $name2 } anampa { $name1 } { $item_q } { $item_more } { $q }.
    .question = Sasa { $name1 } ana { $item_plural } { $item_many }?
add-places = Kuna { $item_q } { $q } mezani na { $item_p } { $p } kikapuni.
    .question = Kwa jumla kuna { $item_plural } { $item_many }?
add-buy = { $name1 } ananunua { $item_q } { $q } asubuhi na { $item_p } { $p } jioni.
    .question = Kwa jumla { $name1 } ananunua { $item_plural } { $item_many }?
add-together = { $name1 } anaokota { $item_p } { $p } na { $name2 } anaokota { $item_q } { $q }.
    .question = Kwa pamoja wanaokota { $item_plural } { $item_many }?

# Subtraction.
sub-give = { $name1 } ana { $item_p } { $p }. { $name1 } anampa { $name2 } { $item_q } { $q }.
    .question = { $name1 } anabaki na { $item_plural } { $item_many }?
sub-compare = { $name1 } ana { $item_q } { $q } na { $name2 } ana { $item_p } { $p }.
    .question = { $name2 } ana { $item_plural } { $item_many } zaidi kuliko { $name1 }?
sub-sold = Kuna { $item_p } { $p } dukani. Leo { $item_q } { $q } { $item_sold }.
    .question = Dukani kumebaki { $item_plural } { $item_many }?
sub-need = { $name1 } tayari ana { $item_q } { $q }, lakini anahitaji { $item_p } { $p }.
    .question = { $name1 } bado anapungukiwa na { $item_plural } { $item_many }?

# Multiplication.
mul-boxes = Kuna { $box_q } { $q }. Katika kila { $box_single } kuna { $item_p } { $p }.
    .question = Kuna { $item_plural } { $item_many } katika { $box_plural } yote?
mul-bags = Mfuko mmoja hubeba { $item_p } { $p }. { $name1 } anajaza { $bag_q } { $q }.
    .question = Kuna { $item_plural } { $item_many } katika { $bag_plural } hiyo?
mul-daily = { $name1 } huuza { $item_p } { $p } kila { $day_single }.
    .question = { $name1 } huuza { $item_plural } { $item_many } kwa { $day_q } { $q }?
mul-children = Watoto { $q } wanakuja shuleni. Kila { $child_single } analeta { $item_p } { $p }.
    .question = Watoto hao wanaleta { $item_plural } { $item_many }?

# Division.
div-share = { $name1 } anagawa { $item_p } { $p } sawasawa kwa { $friend_q } { $q }.
    .question = Kila { $friend_single } anapata { $item_plural } { $item_many }?
div-children = Watoto { $q } wanagawana { $item_p } { $p } sawasawa.
    .question = Kila { $child_single } anapata { $item_plural } { $item_many }?
div-pack = { $name1 } anapakia { $item_p } { $p } katika { $box_plural }. Sanduku moja hubeba { $item_q } { $q }.
    .question = { $name1 } anahitaji { $box_plural } mangapi?
div-shelves = Kuna { $shelf_q } { $q } chumbani. { $name1 } anaweka { $item_p } { $p } kwenye { $shelf_plural } hizo, idadi sawa kwenye kila { $shelf_single }.
    .question = Kuna { $item_plural } { $item_many } kwenye kila { $shelf_single }?

# Two steps.
two-buy-give = { $name1 } ana { $item_p } { $p } na ananunua { $item_q } { $item_more } { $q }. Kisha { $name1 } anampa { $name2 } { $item_r } { $r }.
    .question = Sasa { $name1 } ana { $item_plural } { $item_many }?
two-boxes-lose = { $name1 } ana { $box_q } { $q }, na katika kila { $box_single } kuna { $item_p } { $p }. { $name1 } anapoteza { $item_r } { $r }.
    .question = { $name1 } anabaki na { $item_plural } { $item_many }?
two-lose-share = { $name1 } ana { $item_p } { $p } na anapoteza { $item_q } { $q }. { $name1 } anagawa { $item_rest } sawasawa kwa { $friend_r } { $r }.
    .question = Kila { $friend_single } anapata { $item_plural } { $item_many }?
two-pool-bags = { $name1 } ana { $item_q } { $q } na { $name2 } ana { $item_p } { $p }. Wanaweka { $item_plural } { $item_all } katika { $bag_r } { $r }, idadi sawa katika kila { $bag_single }.
    .question = Kuna { $item_plural } { $item_many } katika kila { $bag_single }?
