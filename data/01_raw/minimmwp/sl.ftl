# Slovenian (sl). The same messages as en.ftl. Written without native review.
#
# Plural categories: one (1, 101, ...), two (2, 102, ...: the dual), few (3-4, 103, ...), other (the rest).
# thing-*  value: the nominative after a number ($n is that number); .accusative: the same as an object (differs in the
#          masculine after 3 and 4); .plural: accusative plural; .many: genitive plural, as after "koliko"; .all: "all" in
#          the accusative plural, agreeing in gender.
# noun-*   value: the nominative after a number; .accusative as above; .locative: after "v" and a number; .many as above.
# name-*   .gender, which "star" (old) agrees with; .dative (to whom).
# Verbs stand in the present tense, as in Slovenian school books, and agree with the number: singular, dual or plural.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Ana
    .gender = feminine
    .dative = Ani
name-2 = Marko
    .gender = masculine
    .dative = Marku
name-3 = Maja
    .gender = feminine
    .dative = Maji
name-4 = Jan
    .gender = masculine
    .dative = Janu
name-5 = Eva
    .gender = feminine
    .dative = Evi
name-6 = Matej
    .gender = masculine
    .dative = Mateju
name-7 = Nina
    .gender = feminine
    .dative = Nini
name-8 = Peter
    .gender = masculine
    .dative = Petru
name-9 = Sara
    .gender = feminine
    .dative = Sari
name-10 = Tomaž
    .gender = masculine
    .dative = Tomažu

thing-apple = { $n ->
        [one] jabolko
        [two] jabolki
        [few] jabolka
       *[other] jabolk
    }
    .accusative = { $n ->
        [one] jabolko
        [two] jabolki
        [few] jabolka
       *[other] jabolk
    }
    .plural = jabolka
    .many = jabolk
    .all = vsa
thing-orange = { $n ->
        [one] pomaranča
        [two] pomaranči
        [few] pomaranče
       *[other] pomaranč
    }
    .accusative = { $n ->
        [one] pomarančo
        [two] pomaranči
        [few] pomaranče
       *[other] pomaranč
    }
    .plural = pomaranče
    .many = pomaranč
    .all = vse
thing-banana = { $n ->
        [one] banana
        [two] banani
        [few] banane
       *[other] banan
    }
    .accusative = { $n ->
        [one] banano
        [two] banani
        [few] banane
       *[other] banan
    }
    .plural = banane
    .many = banan
    .all = vse
thing-mango = { $n ->
        [one] mango
        [two] manga
        [few] mangi
       *[other] mangov
    }
    .accusative = { $n ->
        [one] mango
        [two] manga
        [few] mange
       *[other] mangov
    }
    .plural = mange
    .many = mangov
    .all = vse
thing-lemon = { $n ->
        [one] limona
        [two] limoni
        [few] limone
       *[other] limon
    }
    .accusative = { $n ->
        [one] limono
        [two] limoni
        [few] limone
       *[other] limon
    }
    .plural = limone
    .many = limon
    .all = vse
thing-egg = { $n ->
        [one] jajce
        [two] jajci
        [few] jajca
       *[other] jajc
    }
    .accusative = { $n ->
        [one] jajce
        [two] jajci
        [few] jajca
       *[other] jajc
    }
    .plural = jajca
    .many = jajc
    .all = vsa
thing-tomato = { $n ->
        [one] paradižnik
        [two] paradižnika
        [few] paradižniki
       *[other] paradižnikov
    }
    .accusative = { $n ->
        [one] paradižnik
        [two] paradižnika
        [few] paradižnike
       *[other] paradižnikov
    }
    .plural = paradižnike
    .many = paradižnikov
    .all = vse
thing-potato = { $n ->
        [one] krompir
        [two] krompirja
        [few] krompirji
       *[other] krompirjev
    }
    .accusative = { $n ->
        [one] krompir
        [two] krompirja
        [few] krompirje
       *[other] krompirjev
    }
    .plural = krompirje
    .many = krompirjev
    .all = vse
thing-flower = { $n ->
        [one] roža
        [two] roži
        [few] rože
       *[other] rož
    }
    .accusative = { $n ->
        [one] rožo
        [two] roži
        [few] rože
       *[other] rož
    }
    .plural = rože
    .many = rož
    .all = vse
thing-book = { $n ->
        [one] knjiga
        [two] knjigi
        [few] knjige
       *[other] knjig
    }
    .accusative = { $n ->
        [one] knjigo
        [two] knjigi
        [few] knjige
       *[other] knjig
    }
    .plural = knjige
    .many = knjig
    .all = vse
thing-notebook = { $n ->
        [one] zvezek
        [two] zvezka
        [few] zvezki
       *[other] zvezkov
    }
    .accusative = { $n ->
        [one] zvezek
        [two] zvezka
        [few] zvezke
       *[other] zvezkov
    }
    .plural = zvezke
    .many = zvezkov
    .all = vse
thing-pencil = { $n ->
        [one] svinčnik
        [two] svinčnika
        [few] svinčniki
       *[other] svinčnikov
    }
    .accusative = { $n ->
        [one] svinčnik
        [two] svinčnika
        [few] svinčnike
       *[other] svinčnikov
    }
    .plural = svinčnike
    .many = svinčnikov
    .all = vse
thing-ball = { $n ->
        [one] žoga
        [two] žogi
        [few] žoge
       *[other] žog
    }
    .accusative = { $n ->
        [one] žogo
        [two] žogi
        [few] žoge
       *[other] žog
    }
    .plural = žoge
    .many = žog
    .all = vse
thing-coin = { $n ->
        [one] kovanec
        [two] kovanca
        [few] kovanci
       *[other] kovancev
    }
    .accusative = { $n ->
        [one] kovanec
        [two] kovanca
        [few] kovance
       *[other] kovancev
    }
    .plural = kovance
    .many = kovancev
    .all = vse
thing-cup = { $n ->
        [one] skodelica
        [two] skodelici
        [few] skodelice
       *[other] skodelic
    }
    .accusative = { $n ->
        [one] skodelico
        [two] skodelici
        [few] skodelice
       *[other] skodelic
    }
    .plural = skodelice
    .many = skodelic
    .all = vse
thing-plate = { $n ->
        [one] krožnik
        [two] krožnika
        [few] krožniki
       *[other] krožnikov
    }
    .accusative = { $n ->
        [one] krožnik
        [two] krožnika
        [few] krožnike
       *[other] krožnikov
    }
    .plural = krožnike
    .many = krožnikov
    .all = vse
thing-spoon = { $n ->
        [one] žlica
        [two] žlici
        [few] žlice
       *[other] žlic
    }
    .accusative = { $n ->
        [one] žlico
        [two] žlici
        [few] žlice
       *[other] žlic
    }
    .plural = žlice
    .many = žlic
    .all = vse
thing-candle = { $n ->
        [one] sveča
        [two] sveči
        [few] sveče
       *[other] sveč
    }
    .accusative = { $n ->
        [one] svečo
        [two] sveči
        [few] sveče
       *[other] sveč
    }
    .plural = sveče
    .many = sveč
    .all = vse
thing-button = { $n ->
        [one] gumb
        [two] gumba
        [few] gumbi
       *[other] gumbov
    }
    .accusative = { $n ->
        [one] gumb
        [two] gumba
        [few] gumbe
       *[other] gumbov
    }
    .plural = gumbe
    .many = gumbov
    .all = vse
thing-stone = { $n ->
        [one] kamen
        [two] kamna
        [few] kamni
       *[other] kamnov
    }
    .accusative = { $n ->
        [one] kamen
        [two] kamna
        [few] kamne
       *[other] kamnov
    }
    .plural = kamne
    .many = kamnov
    .all = vse
thing-bottle = { $n ->
        [one] steklenica
        [two] steklenici
        [few] steklenice
       *[other] steklenic
    }
    .accusative = { $n ->
        [one] steklenico
        [two] steklenici
        [few] steklenice
       *[other] steklenic
    }
    .plural = steklenice
    .many = steklenic
    .all = vse
thing-balloon = { $n ->
        [one] balon
        [two] balona
        [few] baloni
       *[other] balonov
    }
    .accusative = { $n ->
        [one] balon
        [two] balona
        [few] balone
       *[other] balonov
    }
    .plural = balone
    .many = balonov
    .all = vse
thing-hat = { $n ->
        [one] klobuk
        [two] klobuka
        [few] klobuki
       *[other] klobukov
    }
    .accusative = { $n ->
        [one] klobuk
        [two] klobuka
        [few] klobuke
       *[other] klobukov
    }
    .plural = klobuke
    .many = klobukov
    .all = vse
thing-card = { $n ->
        [one] karta
        [two] karti
        [few] karte
       *[other] kart
    }
    .accusative = { $n ->
        [one] karto
        [two] karti
        [few] karte
       *[other] kart
    }
    .plural = karte
    .many = kart
    .all = vse

noun-box = { $n ->
        [one] škatla
        [two] škatli
        [few] škatle
       *[other] škatel
    }
    .accusative = { $n ->
        [one] škatlo
        [two] škatli
        [few] škatle
       *[other] škatel
    }
    .many = škatel
noun-bag = { $n ->
        [one] vrečka
        [two] vrečki
        [few] vrečke
       *[other] vrečk
    }
    .accusative = { $n ->
        [one] vrečko
        [two] vrečki
        [few] vrečke
       *[other] vrečk
    }
noun-friend = { $n ->
        [one] prijatelj
        [two] prijatelja
        [few] prijatelji
       *[other] prijateljev
    }
    .accusative = { $n ->
        [one] prijatelja
        [two] prijatelja
        [few] prijatelje
       *[other] prijateljev
    }
noun-child = { $n ->
        [one] otrok
        [two] otroka
        [few] otroci
       *[other] otrok
    }
noun-shelf = { $n ->
        [one] polica
        [two] polici
        [few] police
       *[other] polic
    }
noun-day = { $n ->
        [one] dan
        [two] dneva
        [few] dnevi
       *[other] dni
    }
    .locative = { $n ->
        [one] dnevu
       *[other] dneh
    }
noun-year = { $n ->
        [one] leto
        [two] leti
        [few] leta
       *[other] let
    }
noun-tree = { $n ->
        [one] drevo
        [two] drevesi
        [few] drevesa
       *[other] dreves
    }
noun-window = { $n ->
        [one] okno
        [two] okni
        [few] okna
       *[other] oken
    }

# Sentences that give a number nobody needs.
distractor-age = { $name3 } je { $name3_gender ->
        [feminine] stara
       *[masculine] star
    } { $d } { $year_d }.
distractor-trees = Na vrtu { $d_n ->
        [two] rasteta
        [few] rastejo
       *[other] raste
    } { $d } { $tree_d }.
distractor-windows = Hiša ima { $d } { $window_d }.
distractor-other = { $name3 } ima { $d } { $other_d_accusative }.

# Addition.
add-gift = { $name1 } ima { $p } { $item_p_accusative }. { $name2 } da { $name1_dative } še { $q } { $item_q_accusative }.
    .question = Koliko { $item_many } ima zdaj { $name1 }?
add-places = Na mizi { $q_n ->
        [two] sta
        [few] so
       *[other] je
    } { $q } { $item_q }, v košari pa { $p_n ->
        [two] sta
        [few] so
       *[other] je
    } { $p } { $item_p }.
    .question = Koliko { $item_many } je skupaj?
add-buy = { $name1 } zjutraj kupi { $q } { $item_q_accusative }, zvečer pa { $p } { $item_p_accusative }.
    .question = Koliko { $item_many } kupi { $name1 } skupaj?
add-together = { $name1 } najde { $p } { $item_p_accusative }, { $name2 } pa najde { $q } { $item_q_accusative }.
    .question = Koliko { $item_many } najdeta skupaj?

# Subtraction.
sub-give = { $name1 } ima { $p } { $item_p_accusative }. Potem da { $name2_dative } { $q } { $item_q_accusative }.
    .question = Koliko { $item_many } ostane { $name1_dative }?
sub-compare = { $name1 } ima { $q } { $item_q_accusative }, { $name2 } pa ima { $p } { $item_p_accusative }.
    .question = Koliko več { $item_many } ima { $name2 } kot { $name1 }?
sub-sold = V trgovini { $p_n ->
        [two] sta
        [few] so
       *[other] je
    } { $p } { $item_p }. Danes prodajo { $q } { $item_q_accusative }.
    .question = Koliko { $item_many } ostane v trgovini?
sub-need = { $name1 } že ima { $q } { $item_q_accusative }, potrebuje pa { $p } { $item_p_accusative }.
    .question = Koliko { $item_many } { $name1_dative } še manjka?

# Multiplication.
mul-boxes = Imamo { $q } { $box_q_accusative }. V vsaki škatli { $p_n ->
        [two] sta
        [few] so
       *[other] je
    } { $p } { $item_p }.
    .question = Koliko { $item_many } je skupaj v škatlah?
mul-bags = V eno vrečko { $p_n ->
        [two] gresta
        [few] gredo
       *[other] gre
    } { $p } { $item_p }. { $name1 } napolni { $q } { $bag_q_accusative }.
    .question = Koliko { $item_many } je v vrečkah?
mul-daily = { $name1 } vsak dan proda { $p } { $item_p_accusative }.
    .question = Koliko { $item_many } proda { $name1 } v { $q } { $day_q_locative }?
mul-children = V šolo { $q_n ->
        [two] prideta
        [few] pridejo
       *[other] pride
    } { $q } { $child_q }. Vsak otrok prinese { $p } { $item_p_accusative }.
    .question = Koliko { $item_many } { $q_n ->
        [two] prineseta otroka
       *[other] prinesejo otroci
    }?

# Division.
div-share = { $name1 } enakomerno razdeli { $p } { $item_p_accusative } med { $q } { $friend_q_accusative }.
    .question = Koliko { $item_many } dobi vsak prijatelj?
div-children = { $q } { $child_q } si enakomerno { $q_n ->
        [two] razdelita
        [few] razdelijo
       *[other] razdeli
    } { $p } { $item_p_accusative }.
    .question = Koliko { $item_many } dobi vsak otrok?
div-pack = { $name1 } pakira { $p } { $item_p_accusative } v škatle. V eno škatlo { $q_n ->
        [two] gresta
        [few] gredo
       *[other] gre
    } { $q } { $item_q }.
    .question = Koliko { $box_many } potrebuje { $name1 }?
div-shelves = V sobi { $q_n ->
        [two] sta
        [few] so
       *[other] je
    } { $q } { $shelf_q }. { $name1 } položi { $q_n ->
        [two] nanju
       *[other] nanje
    } { $p } { $item_p_accusative }, na vsako polico enako število.
    .question = Koliko { $item_many } je na vsaki polici?

# Two steps.
two-buy-give = { $name1 } ima { $p } { $item_p_accusative } in kupi še { $q } { $item_q_accusative }. Potem da { $name2_dative } { $r } { $item_r_accusative }.
    .question = Koliko { $item_many } ima zdaj { $name1 }?
two-boxes-lose = { $name1 } ima { $q } { $box_q_accusative }, v vsaki škatli { $p_n ->
        [two] sta
        [few] so
       *[other] je
    } { $p } { $item_p }. Potem izgubi { $r } { $item_r_accusative }.
    .question = Koliko { $item_many } ostane { $name1_dative }?
two-lose-share = { $name1 } ima { $p } { $item_p_accusative } in izgubi { $q } { $item_q_accusative }. Preostanek enakomerno razdeli med { $r } { $friend_r_accusative }.
    .question = Koliko { $item_many } dobi vsak prijatelj?
two-pool-bags = { $name1 } ima { $q } { $item_q_accusative }, { $name2 } pa ima { $p } { $item_p_accusative }. Potem dasta { $item_all } { $item_plural } v { $r } { $bag_r_accusative }, v vsako vrečko enako število.
    .question = Koliko { $item_many } je v vsaki vrečki?
