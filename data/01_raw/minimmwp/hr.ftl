# Croatian (hr). The same messages as en.ftl. Written without native review.
#
# Plural categories: one (21, 31, ...), few (2-4, 22-24, ...), other (the rest).
# thing-*  value: the nominative after a number ($n is that number); .accusative: the same as an object (differs after 21
#          in the feminine); .plural: accusative plural; .many: genitive plural, as after "koliko"; .was: "was/were",
#          agreeing with number and gender; .all: "all" in the accusative, agreeing in gender.
# noun-*   value and .accusative as above; .among: after "među" and a number; .many as above.
# name-*   .gender, which past-tense verbs agree with; .genitive (than whom), .dative (to whom).
# Stories stand mostly in the past tense, as in Croatian school books, where the English ones are in the present.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Ana
    .gender = feminine
    .genitive = Ane
    .dative = Ani
name-2 = Ivan
    .gender = masculine
    .genitive = Ivana
    .dative = Ivanu
name-3 = Marija
    .gender = feminine
    .genitive = Marije
    .dative = Mariji
name-4 = Luka
    .gender = masculine
    .genitive = Luke
    .dative = Luki
name-5 = Petra
    .gender = feminine
    .genitive = Petre
    .dative = Petri
name-6 = Marko
    .gender = masculine
    .genitive = Marka
    .dative = Marku
name-7 = Lucija
    .gender = feminine
    .genitive = Lucije
    .dative = Luciji
name-8 = Josip
    .gender = masculine
    .genitive = Josipa
    .dative = Josipu
name-9 = Nina
    .gender = feminine
    .genitive = Nine
    .dative = Nini
name-10 = Filip
    .gender = masculine
    .genitive = Filipa
    .dative = Filipu

thing-apple = { $n ->
        [one] jabuka
        [few] jabuke
       *[other] jabuka
    }
    .accusative = { $n ->
        [one] jabuku
        [few] jabuke
       *[other] jabuka
    }
    .plural = jabuke
    .many = jabuka
    .was = { $n ->
        [one] je bila
        [few] su bile
       *[other] je bilo
    }
    .all = sve
thing-orange = { $n ->
        [one] naranča
        [few] naranče
       *[other] naranči
    }
    .accusative = { $n ->
        [one] naranču
        [few] naranče
       *[other] naranči
    }
    .plural = naranče
    .many = naranči
    .was = { $n ->
        [one] je bila
        [few] su bile
       *[other] je bilo
    }
    .all = sve
thing-banana = { $n ->
        [one] banana
        [few] banane
       *[other] banana
    }
    .accusative = { $n ->
        [one] bananu
        [few] banane
       *[other] banana
    }
    .plural = banane
    .many = banana
    .was = { $n ->
        [one] je bila
        [few] su bile
       *[other] je bilo
    }
    .all = sve
thing-mango = { $n ->
        [one] mango
        [few] manga
       *[other] manga
    }
    .accusative = { $n ->
        [one] mango
        [few] manga
       *[other] manga
    }
    .plural = mange
    .many = manga
    .was = { $n ->
        [one] je bio
        [few] su bila
       *[other] je bilo
    }
    .all = sve
thing-lemon = { $n ->
        [one] limun
        [few] limuna
       *[other] limuna
    }
    .accusative = { $n ->
        [one] limun
        [few] limuna
       *[other] limuna
    }
    .plural = limune
    .many = limuna
    .was = { $n ->
        [one] je bio
        [few] su bila
       *[other] je bilo
    }
    .all = sve
thing-egg = { $n ->
        [one] jaje
        [few] jaja
       *[other] jaja
    }
    .accusative = { $n ->
        [one] jaje
        [few] jaja
       *[other] jaja
    }
    .plural = jaja
    .many = jaja
    .was = { $n ->
        [one] je bilo
        [few] su bila
       *[other] je bilo
    }
    .all = sva
thing-tomato = { $n ->
        [one] rajčica
        [few] rajčice
       *[other] rajčica
    }
    .accusative = { $n ->
        [one] rajčicu
        [few] rajčice
       *[other] rajčica
    }
    .plural = rajčice
    .many = rajčica
    .was = { $n ->
        [one] je bila
        [few] su bile
       *[other] je bilo
    }
    .all = sve
thing-potato = { $n ->
        [one] krumpir
        [few] krumpira
       *[other] krumpira
    }
    .accusative = { $n ->
        [one] krumpir
        [few] krumpira
       *[other] krumpira
    }
    .plural = krumpire
    .many = krumpira
    .was = { $n ->
        [one] je bio
        [few] su bila
       *[other] je bilo
    }
    .all = sve
thing-flower = { $n ->
        [one] cvijet
        [few] cvijeta
       *[other] cvjetova
    }
    .accusative = { $n ->
        [one] cvijet
        [few] cvijeta
       *[other] cvjetova
    }
    .plural = cvjetove
    .many = cvjetova
    .was = { $n ->
        [one] je bio
        [few] su bila
       *[other] je bilo
    }
    .all = sve
thing-book = { $n ->
        [one] knjiga
        [few] knjige
       *[other] knjiga
    }
    .accusative = { $n ->
        [one] knjigu
        [few] knjige
       *[other] knjiga
    }
    .plural = knjige
    .many = knjiga
    .was = { $n ->
        [one] je bila
        [few] su bile
       *[other] je bilo
    }
    .all = sve
thing-notebook = { $n ->
        [one] bilježnica
        [few] bilježnice
       *[other] bilježnica
    }
    .accusative = { $n ->
        [one] bilježnicu
        [few] bilježnice
       *[other] bilježnica
    }
    .plural = bilježnice
    .many = bilježnica
    .was = { $n ->
        [one] je bila
        [few] su bile
       *[other] je bilo
    }
    .all = sve
thing-pencil = { $n ->
        [one] olovka
        [few] olovke
       *[other] olovaka
    }
    .accusative = { $n ->
        [one] olovku
        [few] olovke
       *[other] olovaka
    }
    .plural = olovke
    .many = olovaka
    .was = { $n ->
        [one] je bila
        [few] su bile
       *[other] je bilo
    }
    .all = sve
thing-ball = { $n ->
        [one] lopta
        [few] lopte
       *[other] lopti
    }
    .accusative = { $n ->
        [one] loptu
        [few] lopte
       *[other] lopti
    }
    .plural = lopte
    .many = lopti
    .was = { $n ->
        [one] je bila
        [few] su bile
       *[other] je bilo
    }
    .all = sve
thing-coin = { $n ->
        [one] novčić
        [few] novčića
       *[other] novčića
    }
    .accusative = { $n ->
        [one] novčić
        [few] novčića
       *[other] novčića
    }
    .plural = novčiće
    .many = novčića
    .was = { $n ->
        [one] je bio
        [few] su bila
       *[other] je bilo
    }
    .all = sve
thing-cup = { $n ->
        [one] šalica
        [few] šalice
       *[other] šalica
    }
    .accusative = { $n ->
        [one] šalicu
        [few] šalice
       *[other] šalica
    }
    .plural = šalice
    .many = šalica
    .was = { $n ->
        [one] je bila
        [few] su bile
       *[other] je bilo
    }
    .all = sve
thing-plate = { $n ->
        [one] tanjur
        [few] tanjura
       *[other] tanjura
    }
    .accusative = { $n ->
        [one] tanjur
        [few] tanjura
       *[other] tanjura
    }
    .plural = tanjure
    .many = tanjura
    .was = { $n ->
        [one] je bio
        [few] su bila
       *[other] je bilo
    }
    .all = sve
thing-spoon = { $n ->
        [one] žlica
        [few] žlice
       *[other] žlica
    }
    .accusative = { $n ->
        [one] žlicu
        [few] žlice
       *[other] žlica
    }
    .plural = žlice
    .many = žlica
    .was = { $n ->
        [one] je bila
        [few] su bile
       *[other] je bilo
    }
    .all = sve
thing-candle = { $n ->
        [one] svijeća
        [few] svijeće
       *[other] svijeća
    }
    .accusative = { $n ->
        [one] svijeću
        [few] svijeće
       *[other] svijeća
    }
    .plural = svijeće
    .many = svijeća
    .was = { $n ->
        [one] je bila
        [few] su bile
       *[other] je bilo
    }
    .all = sve
thing-button = { $n ->
        [one] gumb
        [few] gumba
       *[other] gumba
    }
    .accusative = { $n ->
        [one] gumb
        [few] gumba
       *[other] gumba
    }
    .plural = gumbe
    .many = gumba
    .was = { $n ->
        [one] je bio
        [few] su bila
       *[other] je bilo
    }
    .all = sve
thing-stone = { $n ->
        [one] kamenčić
        [few] kamenčića
       *[other] kamenčića
    }
    .accusative = { $n ->
        [one] kamenčić
        [few] kamenčića
       *[other] kamenčića
    }
    .plural = kamenčiće
    .many = kamenčića
    .was = { $n ->
        [one] je bio
        [few] su bila
       *[other] je bilo
    }
    .all = sve
thing-bottle = { $n ->
        [one] boca
        [few] boce
       *[other] boca
    }
    .accusative = { $n ->
        [one] bocu
        [few] boce
       *[other] boca
    }
    .plural = boce
    .many = boca
    .was = { $n ->
        [one] je bila
        [few] su bile
       *[other] je bilo
    }
    .all = sve
thing-balloon = { $n ->
        [one] balon
        [few] balona
       *[other] balona
    }
    .accusative = { $n ->
        [one] balon
        [few] balona
       *[other] balona
    }
    .plural = balone
    .many = balona
    .was = { $n ->
        [one] je bio
        [few] su bila
       *[other] je bilo
    }
    .all = sve
thing-hat = { $n ->
        [one] šešir
        [few] šešira
       *[other] šešira
    }
    .accusative = { $n ->
        [one] šešir
        [few] šešira
       *[other] šešira
    }
    .plural = šešire
    .many = šešira
    .was = { $n ->
        [one] je bio
        [few] su bila
       *[other] je bilo
    }
    .all = sve
thing-card = { $n ->
        [one] karta
        [few] karte
       *[other] karata
    }
    .accusative = { $n ->
        [one] kartu
        [few] karte
       *[other] karata
    }
    .plural = karte
    .many = karata
    .was = { $n ->
        [one] je bila
        [few] su bile
       *[other] je bilo
    }
    .all = sve

noun-box = { $n ->
        [one] kutija
        [few] kutije
       *[other] kutija
    }
    .accusative = { $n ->
        [one] kutiju
        [few] kutije
       *[other] kutija
    }
    .many = kutija
noun-bag = { $n ->
        [one] vrećica
        [few] vrećice
       *[other] vrećica
    }
    .accusative = { $n ->
        [one] vrećicu
        [few] vrećice
       *[other] vrećica
    }
noun-friend = { $n ->
        [one] prijatelj
        [few] prijatelja
       *[other] prijatelja
    }
    .among = { $n ->
        [one] prijateljem
        [few] prijatelja
       *[other] prijatelja
    }
noun-child = { $n ->
        [one] dijete
        [few] djeteta
       *[other] djece
    }
noun-shelf = { $n ->
        [one] polica
        [few] police
       *[other] polica
    }
noun-day = { $n ->
        [one] dan
        [few] dana
       *[other] dana
    }
noun-year = { $n ->
        [one] godina
        [few] godine
       *[other] godina
    }
    .accusative = { $n ->
        [one] godinu
        [few] godine
       *[other] godina
    }
noun-tree = { $n ->
        [one] stablo
        [few] stabla
       *[other] stabala
    }
noun-window = { $n ->
        [one] prozor
        [few] prozora
       *[other] prozora
    }

# Sentences that give a number nobody needs.
distractor-age = { $name3 } ima { $d } { $year_d_accusative }.
distractor-trees = U vrtu { $d_n ->
        [few] rastu
       *[other] raste
    } { $d } { $tree_d }.
distractor-windows = Kuća ima { $d } { $window_d }.
distractor-other = { $name3 } ima { $d } { $other_d_accusative }.

# Addition.
add-gift = { $name1 } je { $name1_gender ->
        [feminine] imala
       *[masculine] imao
    } { $p } { $item_p_accusative }. { $name2 } je { $name2_gender ->
        [feminine] dala
       *[masculine] dao
    } { $name1_dative } još { $q } { $item_q_accusative }.
    .question = Koliko { $item_many } sada ima { $name1 }?
add-places = Na stolu { $q_n ->
        [few] su
       *[other] je
    } { $q } { $item_q }, a u košari { $p_n ->
        [few] su
       *[other] je
    } { $p } { $item_p }.
    .question = Koliko je ukupno { $item_many }?
add-buy = { $name1 } je ujutro { $name1_gender ->
        [feminine] kupila
       *[masculine] kupio
    } { $q } { $item_q_accusative }, a navečer { $p } { $item_p_accusative }.
    .question = Koliko je { $item_many } { $name1 } ukupno { $name1_gender ->
        [feminine] kupila
       *[masculine] kupio
    }?
add-together = { $name1 } je { $name1_gender ->
        [feminine] našla
       *[masculine] našao
    } { $p } { $item_p_accusative }, a { $name2 } je { $name2_gender ->
        [feminine] našla
       *[masculine] našao
    } { $q } { $item_q_accusative }.
    .question = Koliko su { $item_many } zajedno { $name1_gender ->
        [feminine] { $name2_gender ->
            [feminine] našle
           *[masculine] našli
        }
       *[masculine] našli
    }?

# Subtraction.
sub-give = { $name1 } je { $name1_gender ->
        [feminine] imala
       *[masculine] imao
    } { $p } { $item_p_accusative }. Zatim je { $name1_gender ->
        [feminine] dala
       *[masculine] dao
    } { $name2_dative } { $q } { $item_q_accusative }.
    .question = Koliko je { $item_many } ostalo { $name1_dative }?
sub-compare = { $name1 } ima { $q } { $item_q_accusative }, a { $name2 } ima { $p } { $item_p_accusative }.
    .question = Koliko { $item_many } više ima { $name2 } od { $name1_genitive }?
sub-sold = U trgovini { $item_p_was } { $p } { $item_p }. Danas su prodali { $q } { $item_q_accusative }.
    .question = Koliko je { $item_many } ostalo u trgovini?
sub-need = { $name1 } već ima { $q } { $item_q_accusative }, ali { $name1_gender ->
        [feminine] joj
       *[masculine] mu
    } { $p_n ->
        [few] trebaju
       *[other] treba
    } { $p } { $item_p }.
    .question = Koliko { $item_many } { $name1_dative } još nedostaje?

# Multiplication.
mul-boxes = Imamo { $q } { $box_q_accusative }. U svakoj kutiji { $p_n ->
        [few] su
       *[other] je
    } { $p } { $item_p }.
    .question = Koliko je { $item_many } u svim kutijama?
mul-bags = U jednu vrećicu { $p_n ->
        [few] stanu
       *[other] stane
    } { $p } { $item_p }. { $name1 } je { $name1_gender ->
        [feminine] napunila
       *[masculine] napunio
    } { $q } { $bag_q_accusative }.
    .question = Koliko je { $item_many } u vrećicama?
mul-daily = { $name1 } svaki dan prodaje { $p } { $item_p_accusative }.
    .question = Koliko će { $item_many } { $name1 } prodati za { $q } { $day_q }?
mul-children = U školu { $q_n ->
        [few] su došla
       *[other] je došlo
    } { $q } { $child_q }. Svako je dijete donijelo { $p } { $item_p_accusative }.
    .question = Koliko su { $item_many } donijela djeca?

# Division.
div-share = { $name1 } je jednako { $name1_gender ->
        [feminine] podijelila
       *[masculine] podijelio
    } { $p } { $item_p_accusative } među { $q } { $friend_q_among }.
    .question = Koliko je { $item_many } dobio svaki prijatelj?
div-children = { $q } { $child_q } { $q_n ->
        [few] su jednako podijelila
       *[other] je jednako podijelilo
    } među sobom { $p } { $item_p_accusative }.
    .question = Koliko je { $item_many } dobilo svako dijete?
div-pack = { $name1 } pakira { $p } { $item_p_accusative } u kutije. U jednu kutiju { $q_n ->
        [few] stanu
       *[other] stane
    } { $q } { $item_q }.
    .question = Koliko { $box_many } treba { $name1_dative }?
div-shelves = U sobi { $q_n ->
        [few] su
       *[other] je
    } { $q } { $shelf_q }. { $name1 } je na njih { $name1_gender ->
        [feminine] stavila
       *[masculine] stavio
    } { $p } { $item_p_accusative }, na svaku policu jednak broj.
    .question = Koliko je { $item_many } na svakoj polici?

# Two steps.
two-buy-give = { $name1 } je { $name1_gender ->
        [feminine] imala
       *[masculine] imao
    } { $p } { $item_p_accusative } i { $name1_gender ->
        [feminine] kupila
       *[masculine] kupio
    } još { $q } { $item_q_accusative }. Zatim je { $name1_gender ->
        [feminine] dala
       *[masculine] dao
    } { $name2_dative } { $r } { $item_r_accusative }.
    .question = Koliko { $item_many } sada ima { $name1 }?
two-boxes-lose = { $name1 } je { $name1_gender ->
        [feminine] imala
       *[masculine] imao
    } { $q } { $box_q_accusative }, a u svakoj kutiji { $item_p_was } { $p } { $item_p }. Zatim je { $name1_gender ->
        [feminine] izgubila
       *[masculine] izgubio
    } { $r } { $item_r_accusative }.
    .question = Koliko je { $item_many } ostalo { $name1_dative }?
two-lose-share = { $name1 } je { $name1_gender ->
        [feminine] imala
       *[masculine] imao
    } { $p } { $item_p_accusative } i { $name1_gender ->
        [feminine] izgubila
       *[masculine] izgubio
    } { $q } { $item_q_accusative }. Ostatak je jednako { $name1_gender ->
        [feminine] podijelila
       *[masculine] podijelio
    } među { $r } { $friend_r_among }.
    .question = Koliko je { $item_many } dobio svaki prijatelj?
two-pool-bags = { $name1 } je { $name1_gender ->
        [feminine] imala
       *[masculine] imao
    } { $q } { $item_q_accusative }, a { $name2 } je { $name2_gender ->
        [feminine] imala
       *[masculine] imao
    } { $p } { $item_p_accusative }. Zatim su { $item_all } { $item_plural } { $name1_gender ->
        [feminine] { $name2_gender ->
            [feminine] stavile
           *[masculine] stavili
        }
       *[masculine] stavili
    } u { $r } { $bag_r_accusative }, u svaku vrećicu jednak broj.
    .question = Koliko je { $item_many } u svakoj vrećici?
