# Hausa (ha). The same messages as en.ftl. Written without native review.
#
# Plural categories: one, other. A number follows its noun. After a number Hausa allows the singular or the plural; the
# plural stands here where it is in everyday use (littattafai 6), otherwise the one common form (tuffa 6).
# thing-*  value: the noun before a number ($n is that number); .plural: without a number, as before "nawa" (how many);
#          .capital: the same at the start of a sentence.
# noun-*   value: the noun before a number; .single, .plural: without a number; .definite: "the ..." in the plural;
#          .capital: the plural at the start of a sentence.
# name-*   .gender, which the verb pronouns agree with: progressive yana/tana, completive ya/ta, relative progressive
#          yake/take (in questions).

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Amina
    .gender = feminine
name-2 = Bello
    .gender = masculine
name-3 = Hauwa
    .gender = feminine
name-4 = Sani
    .gender = masculine
name-5 = Zainab
    .gender = feminine
name-6 = Garba
    .gender = masculine
name-7 = Rakiya
    .gender = feminine
name-8 = Musa
    .gender = masculine
name-9 = Binta
    .gender = feminine
name-10 = Kabiru
    .gender = masculine

thing-apple = tuffa
    .plural = tuffa
    .capital = Tuffa
thing-orange = lemun zaƙi
    .plural = lemun zaƙi
    .capital = Lemun zaƙi
thing-banana = ayaba
    .plural = ayaba
    .capital = Ayaba
thing-mango = mangwaro
    .plural = mangwaro
    .capital = Mangwaro
thing-lemon = lemun tsami
    .plural = lemun tsami
    .capital = Lemun tsami
thing-egg = ƙwai
    .plural = ƙwai
    .capital = Ƙwai
thing-tomato = tumatir
    .plural = tumatir
    .capital = Tumatir
thing-potato = dankali
    .plural = dankali
    .capital = Dankali
thing-flower = { $n ->
        [one] fure
       *[other] furanni
    }
    .plural = furanni
    .capital = Furanni
thing-book = { $n ->
        [one] littafi
       *[other] littattafai
    }
    .plural = littattafai
    .capital = Littattafai
thing-notebook = { $n ->
        [one] littafin rubutu
       *[other] littattafan rubutu
    }
    .plural = littattafan rubutu
    .capital = Littattafan rubutu
thing-pencil = { $n ->
        [one] fensir
       *[other] fensira
    }
    .plural = fensira
    .capital = Fensira
thing-ball = { $n ->
        [one] ƙwallo
       *[other] ƙwallaye
    }
    .plural = ƙwallaye
    .capital = Ƙwallaye
thing-coin = { $n ->
        [one] sule
       *[other] sulalla
    }
    .plural = sulalla
    .capital = Sulalla
thing-cup = { $n ->
        [one] kofi
       *[other] kofuna
    }
    .plural = kofuna
    .capital = Kofuna
thing-plate = faranti
    .plural = faranti
    .capital = Faranti
thing-spoon = { $n ->
        [one] cokali
       *[other] cokula
    }
    .plural = cokula
    .capital = Cokula
thing-candle = kyandir
    .plural = kyandir
    .capital = Kyandir
thing-button = { $n ->
        [one] maɓalli
       *[other] maɓallai
    }
    .plural = maɓallai
    .capital = Maɓallai
thing-stone = { $n ->
        [one] dutse
       *[other] duwatsu
    }
    .plural = duwatsu
    .capital = Duwatsu
thing-bottle = { $n ->
        [one] kwalba
       *[other] kwalabe
    }
    .plural = kwalabe
    .capital = Kwalabe
thing-balloon = balan-balan
    .plural = balan-balan
    .capital = Balan-balan
thing-hat = { $n ->
        [one] hula
       *[other] huluna
    }
    .plural = huluna
    .capital = Huluna
thing-card = { $n ->
        [one] kati
       *[other] katuna
    }
    .plural = katuna
    .capital = Katuna

noun-box = { $n ->
        [one] akwati
       *[other] akwatuna
    }
    .single = akwati
    .plural = akwatuna
    .definite = akwatunan
    .capital = Akwatuna
noun-bag = { $n ->
        [one] jaka
       *[other] jakunkuna
    }
    .single = jaka
    .plural = jakunkuna
    .definite = jakunkunan
noun-friend = { $n ->
        [one] aboki
       *[other] abokai
    }
    .single = aboki
    .plural = abokai
noun-child = { $n ->
        [one] yaro
       *[other] yara
    }
    .single = yaro
    .plural = yara
    .definite = yaran
    .capital = Yara
noun-shelf = { $n ->
        [one] kanta
       *[other] kantoci
    }
    .single = kanta
    .plural = kantoci
noun-day = kwana
    .single = kwana
    .plural = kwana
noun-year = shekara
    .single = shekara
    .plural = shekara
noun-tree = { $n ->
        [one] bishiya
       *[other] bishiyoyi
    }
    .single = bishiya
    .plural = bishiyoyi
noun-window = { $n ->
        [one] taga
       *[other] tagogi
    }
    .single = taga
    .plural = tagogi

# Sentences that give a number nobody needs.
distractor-age = { $name3 } { $name3_gender ->
        [feminine] tana
       *[masculine] yana
    } da { $year_d } { $d } da haihuwa.
distractor-trees = Akwai { $tree_d } { $d } a lambu.
distractor-windows = Gidan yana da { $window_d } { $d }.
distractor-other = { $name3 } { $name3_gender ->
        [feminine] tana
       *[masculine] yana
    } da { $other_d } { $d }.

# Addition.
add-gift = { $name1 } { $name1_gender ->
        [feminine] tana
       *[masculine] yana
    } da { $item_p } { $p }. { $name2 } { $name2_gender ->
        [feminine] ta
       *[masculine] ya
    } ba { $name1 } ƙarin { $item_q } { $q }.
    .question = { $item_capital } nawa { $name1 } { $name1_gender ->
        [feminine] take
       *[masculine] yake
    } da su yanzu?
add-places = Akwai { $item_q } { $q } a kan tebur da kuma { $item_p } { $p } a cikin kwando.
    .question = { $item_capital } nawa ake da su a jimilce?
add-buy = { $name1 } { $name1_gender ->
        [feminine] ta
       *[masculine] ya
    } sayi { $item_q } { $q } da safe da kuma { $item_p } { $p } da yamma.
    .question = { $item_capital } nawa { $name1 } { $name1_gender ->
        [feminine] ta
       *[masculine] ya
    } saya a jimilce?
add-together = { $name1 } { $name1_gender ->
        [feminine] ta
       *[masculine] ya
    } tsinci { $item_p } { $p }, { $name2 } kuma { $name2_gender ->
        [feminine] ta
       *[masculine] ya
    } tsinci { $item_q } { $q }.
    .question = { $item_capital } nawa suka tsinta tare?

# Subtraction.
sub-give = { $name1 } { $name1_gender ->
        [feminine] tana
       *[masculine] yana
    } da { $item_p } { $p }. { $name1 } { $name1_gender ->
        [feminine] ta
       *[masculine] ya
    } ba { $name2 } { $item_q } { $q }.
    .question = { $item_capital } nawa suka rage wa { $name1 }?
sub-compare = { $name1 } { $name1_gender ->
        [feminine] tana
       *[masculine] yana
    } da { $item_q } { $q }, { $name2 } kuma { $name2_gender ->
        [feminine] tana
       *[masculine] yana
    } da { $item_p } { $p }.
    .question = Da { $item_plural } nawa { $name2 } { $name2_gender ->
        [feminine] ta
       *[masculine] ya
    } fi { $name1 }?
sub-sold = Akwai { $item_p } { $p } a shago. Yau an sayar da { $item_q } { $q }.
    .question = { $item_capital } nawa suka rage a shago?
sub-need = Tuni { $name1 } { $name1_gender ->
        [feminine] tana
       *[masculine] yana
    } da { $item_q } { $q }, amma { $name1_gender ->
        [feminine] tana
       *[masculine] yana
    } buƙatar { $item_p } { $p }.
    .question = Ƙarin { $item_plural } nawa { $name1 } { $name1_gender ->
        [feminine] take
       *[masculine] yake
    } buƙata har yanzu?

# Multiplication.
mul-boxes = Akwai { $box_q } { $q }. A kowane { $box_single } akwai { $item_p } { $p }.
    .question = { $item_capital } nawa ke cikin dukkan { $box_definite }?
mul-bags = Jaka ɗaya tana ɗaukar { $item_p } { $p }. { $name1 } { $name1_gender ->
        [feminine] ta
       *[masculine] ya
    } cika { $bag_q } { $q }.
    .question = { $item_capital } nawa ke cikin { $bag_definite }?
mul-daily = { $name1 } { $name1_gender ->
        [feminine] tana
       *[masculine] yana
    } sayar da { $item_p } { $p } kowace rana.
    .question = { $item_capital } nawa { $name1 } { $name1_gender ->
        [feminine] take
       *[masculine] yake
    } sayarwa a cikin { $day_q } { $q }?
mul-children = { $child_capital } { $q } sun zo makaranta. Kowane { $child_single } ya kawo { $item_p } { $p }.
    .question = { $item_capital } nawa { $child_definite } suka kawo?

# Division.
div-share = { $name1 } { $name1_gender ->
        [feminine] ta
       *[masculine] ya
    } raba { $item_p } { $p } daidai tsakanin { $friend_q } { $q }.
    .question = { $item_capital } nawa kowane { $friend_single } ya samu?
div-children = { $child_capital } { $q } sun raba { $item_p } { $p } daidai a tsakaninsu.
    .question = { $item_capital } nawa kowane { $child_single } ya samu?
div-pack = { $name1 } { $name1_gender ->
        [feminine] ta
       *[masculine] ya
    } zuba { $item_p } { $p } a cikin { $box_plural }. Akwati ɗaya yana ɗaukar { $item_q } { $q }.
    .question = { $box_capital } nawa { $name1 } { $name1_gender ->
        [feminine] take
       *[masculine] yake
    } buƙata?
div-shelves = Akwai { $shelf_q } { $q } a ɗaki. { $name1 } { $name1_gender ->
        [feminine] ta
       *[masculine] ya
    } ajiye { $item_p } { $p } a kansu, adadi iri ɗaya a kowace { $shelf_single }.
    .question = { $item_capital } nawa ke kan kowace { $shelf_single }?

# Two steps.
two-buy-give = { $name1 } { $name1_gender ->
        [feminine] tana
       *[masculine] yana
    } da { $item_p } { $p }, kuma { $name1_gender ->
        [feminine] ta
       *[masculine] ya
    } sayi ƙarin { $item_q } { $q }. Sannan { $name1 } { $name1_gender ->
        [feminine] ta
       *[masculine] ya
    } ba { $name2 } { $item_r } { $r }.
    .question = { $item_capital } nawa { $name1 } { $name1_gender ->
        [feminine] take
       *[masculine] yake
    } da su yanzu?
two-boxes-lose = { $name1 } { $name1_gender ->
        [feminine] tana
       *[masculine] yana
    } da { $box_q } { $q }, a kowane { $box_single } kuma akwai { $item_p } { $p }. { $name1 } { $name1_gender ->
        [feminine] ta
       *[masculine] ya
    } ɓatar da { $item_r } { $r }.
    .question = { $item_capital } nawa suka rage wa { $name1 }?
two-lose-share = { $name1 } { $name1_gender ->
        [feminine] tana
       *[masculine] yana
    } da { $item_p } { $p }, kuma { $name1_gender ->
        [feminine] ta
       *[masculine] ya
    } ɓatar da { $item_q } { $q }. { $name1 } { $name1_gender ->
        [feminine] ta
       *[masculine] ya
    } raba sauran daidai tsakanin { $friend_r } { $r }.
    .question = { $item_capital } nawa kowane { $friend_single } ya samu?
two-pool-bags = { $name1 } { $name1_gender ->
        [feminine] tana
       *[masculine] yana
    } da { $item_q } { $q }, { $name2 } kuma { $name2_gender ->
        [feminine] tana
       *[masculine] yana
    } da { $item_p } { $p }. Sun zuba su duka a cikin { $bag_r } { $r }, adadi iri ɗaya a kowace { $bag_single }.
    .question = { $item_capital } nawa ke cikin kowace { $bag_single }?
