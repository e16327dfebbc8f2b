# Icelandic (is). The same messages as en.ftl. Written without native review.
#
# Plural categories: one (21, 31, ..., not 11: the noun is in the singular after them, and so is its verb), other.
# thing-*  value: nominative after a number; .accusative and .dative: these cases after a number (eiga, kaupa, finna,
#          gefa, selja and rúma take the accusative; skipta, pakka, týna and "með" for contents the dative);
#          .plural: accusative plural without a number, as after "fleiri"; .many and .manyaccusative: "many" with the
#          noun, as after "hversu"; .all: "all" with the definite noun, accusative; .asmany: "equally many",
#          accusative, without the noun.
# noun-*   value: nominative after a number; .accusative, .dative and .genitive after a number, where needed.
# name-*   .gender chooses adjective and pronoun; .accusative (vanta) and .dative (gefa).
# Selectors on numbers in the sentences choose the verb: er/eru, selst/seljast, kemur/koma, skiptir/skipta.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Guðrún
    .gender = feminine
    .accusative = Guðrúnu
    .dative = Guðrúnu
name-2 = Jón
    .gender = masculine
    .accusative = Jón
    .dative = Jóni
name-3 = Sigríður
    .gender = feminine
    .accusative = Sigríði
    .dative = Sigríði
name-4 = Gunnar
    .gender = masculine
    .accusative = Gunnar
    .dative = Gunnari
name-5 = Katrín
    .gender = feminine
    .accusative = Katrínu
    .dative = Katrínu
name-6 = Ólafur
    .gender = masculine
    .accusative = Ólaf
    .dative = Ólafi
name-7 = Helga
    .gender = feminine
    .accusative = Helgu
    .dative = Helgu
name-8 = Einar
    .gender = masculine
    .accusative = Einar
    .dative = Einari
name-9 = Kristín
    .gender = feminine
    .accusative = Kristínu
    .dative = Kristínu
name-10 = Bjarni
    .gender = masculine
    .accusative = Bjarna
    .dative = Bjarna

thing-apple = epli
    .accusative = epli
    .dative = { $n ->
        [one] epli
       *[other] eplum
    }
    .plural = epli
    .many = mörg epli
    .manyaccusative = mörg epli
    .all = öll eplin
    .asmany = jafnmörg
thing-orange = { $n ->
        [one] appelsína
       *[other] appelsínur
    }
    .accusative = { $n ->
        [one] appelsínu
       *[other] appelsínur
    }
    .dative = { $n ->
        [one] appelsínu
       *[other] appelsínum
    }
    .plural = appelsínur
    .many = margar appelsínur
    .manyaccusative = margar appelsínur
    .all = allar appelsínurnar
    .asmany = jafnmargar
thing-banana = { $n ->
        [one] banani
       *[other] bananar
    }
    .accusative = banana
    .dative = { $n ->
        [one] banana
       *[other] banönum
    }
    .plural = banana
    .many = margir bananar
    .manyaccusative = marga banana
    .all = alla bananana
    .asmany = jafnmarga
thing-mango = mangó
    .accusative = mangó
    .dative = { $n ->
        [one] mangói
       *[other] mangóum
    }
    .plural = mangó
    .many = mörg mangó
    .manyaccusative = mörg mangó
    .all = öll mangóin
    .asmany = jafnmörg
thing-lemon = { $n ->
        [one] sítróna
       *[other] sítrónur
    }
    .accusative = { $n ->
        [one] sítrónu
       *[other] sítrónur
    }
    .dative = { $n ->
        [one] sítrónu
       *[other] sítrónum
    }
    .plural = sítrónur
    .many = margar sítrónur
    .manyaccusative = margar sítrónur
    .all = allar sítrónurnar
    .asmany = jafnmargar
thing-egg = egg
    .accusative = egg
    .dative = { $n ->
        [one] eggi
       *[other] eggjum
    }
    .plural = egg
    .many = mörg egg
    .manyaccusative = mörg egg
    .all = öll eggin
    .asmany = jafnmörg
thing-tomato = { $n ->
        [one] tómatur
       *[other] tómatar
    }
    .accusative = { $n ->
        [one] tómat
       *[other] tómata
    }
    .dative = { $n ->
        [one] tómati
       *[other] tómötum
    }
    .plural = tómata
    .many = margir tómatar
    .manyaccusative = marga tómata
    .all = alla tómatana
    .asmany = jafnmarga
thing-potato = { $n ->
        [one] kartafla
       *[other] kartöflur
    }
    .accusative = { $n ->
        [one] kartöflu
       *[other] kartöflur
    }
    .dative = { $n ->
        [one] kartöflu
       *[other] kartöflum
    }
    .plural = kartöflur
    .many = margar kartöflur
    .manyaccusative = margar kartöflur
    .all = allar kartöflurnar
    .asmany = jafnmargar
thing-flower = blóm
    .accusative = blóm
    .dative = { $n ->
        [one] blómi
       *[other] blómum
    }
    .plural = blóm
    .many = mörg blóm
    .manyaccusative = mörg blóm
    .all = öll blómin
    .asmany = jafnmörg
thing-book = { $n ->
        [one] bók
       *[other] bækur
    }
    .accusative = { $n ->
        [one] bók
       *[other] bækur
    }
    .dative = { $n ->
        [one] bók
       *[other] bókum
    }
    .plural = bækur
    .many = margar bækur
    .manyaccusative = margar bækur
    .all = allar bækurnar
    .asmany = jafnmargar
thing-notebook = { $n ->
        [one] stílabók
       *[other] stílabækur
    }
    .accusative = { $n ->
        [one] stílabók
       *[other] stílabækur
    }
    .dative = { $n ->
        [one] stílabók
       *[other] stílabókum
    }
    .plural = stílabækur
    .many = margar stílabækur
    .manyaccusative = margar stílabækur
    .all = allar stílabækurnar
    .asmany = jafnmargar
thing-pencil = { $n ->
        [one] blýantur
       *[other] blýantar
    }
    .accusative = { $n ->
        [one] blýant
       *[other] blýanta
    }
    .dative = { $n ->
        [one] blýanti
       *[other] blýöntum
    }
    .plural = blýanta
    .many = margir blýantar
    .manyaccusative = marga blýanta
    .all = alla blýantana
    .asmany = jafnmarga
thing-ball = { $n ->
        [one] bolti
       *[other] boltar
    }
    .accusative = bolta
    .dative = { $n ->
        [one] bolta
       *[other] boltum
    }
    .plural = bolta
    .many = margir boltar
    .manyaccusative = marga bolta
    .all = alla boltana
    .asmany = jafnmarga
thing-coin = { $n ->
        [one] smápeningur
       *[other] smápeningar
    }
    .accusative = { $n ->
        [one] smápening
       *[other] smápeninga
    }
    .dative = { $n ->
        [one] smápeningi
       *[other] smápeningum
    }
    .plural = smápeninga
    .many = margir smápeningar
    .manyaccusative = marga smápeninga
    .all = alla smápeningana
    .asmany = jafnmarga
thing-cup = { $n ->
        [one] bolli
       *[other] bollar
    }
    .accusative = bolla
    .dative = { $n ->
        [one] bolla
       *[other] bollum
    }
    .plural = bolla
    .many = margir bollar
    .manyaccusative = marga bolla
    .all = alla bollana
    .asmany = jafnmarga
thing-plate = { $n ->
        [one] diskur
       *[other] diskar
    }
    .accusative = { $n ->
        [one] disk
       *[other] diska
    }
    .dative = { $n ->
        [one] diski
       *[other] diskum
    }
    .plural = diska
    .many = margir diskar
    .manyaccusative = marga diska
    .all = alla diskana
    .asmany = jafnmarga
thing-spoon = { $n ->
        [one] skeið
       *[other] skeiðar
    }
    .accusative = { $n ->
        [one] skeið
       *[other] skeiðar
    }
    .dative = { $n ->
        [one] skeið
       *[other] skeiðum
    }
    .plural = skeiðar
    .many = margar skeiðar
    .manyaccusative = margar skeiðar
    .all = allar skeiðarnar
    .asmany = jafnmargar
thing-candle = kerti
    .accusative = kerti
    .dative = { $n ->
        [one] kerti
       *[other] kertum
    }
    .plural = kerti
    .many = mörg kerti
    .manyaccusative = mörg kerti
    .all = öll kertin
    .asmany = jafnmörg
thing-button = { $n ->
        [one] hnappur
       *[other] hnappar
    }
    .accusative = { $n ->
        [one] hnapp
       *[other] hnappa
    }
    .dative = { $n ->
        [one] hnappi
       *[other] hnöppum
    }
    .plural = hnappa
    .many = margir hnappar
    .manyaccusative = marga hnappa
    .all = alla hnappana
    .asmany = jafnmarga
thing-stone = { $n ->
        [one] steinn
       *[other] steinar
    }
    .accusative = { $n ->
        [one] stein
       *[other] steina
    }
    .dative = { $n ->
        [one] steini
       *[other] steinum
    }
    .plural = steina
    .many = margir steinar
    .manyaccusative = marga steina
    .all = alla steinana
    .asmany = jafnmarga
thing-bottle = { $n ->
        [one] flaska
       *[other] flöskur
    }
    .accusative = { $n ->
        [one] flösku
       *[other] flöskur
    }
    .dative = { $n ->
        [one] flösku
       *[other] flöskum
    }
    .plural = flöskur
    .many = margar flöskur
    .manyaccusative = margar flöskur
    .all = allar flöskurnar
    .asmany = jafnmargar
thing-balloon = { $n ->
        [one] blaðra
       *[other] blöðrur
    }
    .accusative = { $n ->
        [one] blöðru
       *[other] blöðrur
    }
    .dative = { $n ->
        [one] blöðru
       *[other] blöðrum
    }
    .plural = blöðrur
    .many = margar blöðrur
    .manyaccusative = margar blöðrur
    .all = allar blöðrurnar
    .asmany = jafnmargar
thing-hat = { $n ->
        [one] hattur
       *[other] hattar
    }
    .accusative = { $n ->
        [one] hatt
       *[other] hatta
    }
    .dative = { $n ->
        [one] hatti
       *[other] höttum
    }
    .plural = hatta
    .many = margir hattar
    .manyaccusative = marga hatta
    .all = alla hattana
    .asmany = jafnmarga
thing-card = spil
    .accusative = spil
    .dative = { $n ->
        [one] spili
       *[other] spilum
    }
    .plural = spil
    .many = mörg spil
    .manyaccusative = mörg spil
    .all = öll spilin
    .asmany = jafnmörg

noun-box = { $n ->
        [one] kassi
       *[other] kassar
    }
    .accusative = kassa
noun-bag = { $n ->
        [one] poki
       *[other] pokar
    }
    .accusative = poka
noun-friend = { $n ->
        [one] vinur
       *[other] vinir
    }
    .genitive = { $n ->
        [one] vinar
       *[other] vina
    }
noun-child = { $n ->
        [one] barn
       *[other] börn
    }
noun-shelf = { $n ->
        [one] hilla
       *[other] hillur
    }
noun-day = { $n ->
        [one] dagur
       *[other] dagar
    }
    .dative = { $n ->
        [one] degi
       *[other] dögum
    }
noun-year = ár
    .genitive = { $n ->
        [one] árs
       *[other] ára
    }
noun-tree = tré
noun-window = { $n ->
        [one] gluggi
       *[other] gluggar
    }

# Sentences that give a number nobody needs.
distractor-age = { $name3 } er { $d } { $year_d_genitive } { $name3_gender ->
        [feminine] gömul
       *[masculine] gamall
    }.
distractor-trees = Í garðinum { $d_n ->
        [one] er
       *[other] eru
    } { $d } { $tree_d }.
distractor-windows = Á húsinu { $d_n ->
        [one] er
       *[other] eru
    } { $d } { $window_d }.
distractor-other = { $name3 } á { $d } { $other_d_accusative }.

# Addition.
add-gift = { $name1 } á { $p } { $item_p_accusative }. { $name2 } gefur { $name1_dative } { $q } { $item_q_accusative } í viðbót.
    .question = Hversu { $item_manyaccusative } á { $name1 } núna?
add-places = Á borðinu { $q_n ->
        [one] er
       *[other] eru
    } { $q } { $item_q } og í körfunni { $p_n ->
        [one] er
       *[other] eru
    } { $p } { $item_p }.
    .question = Hversu { $item_many } eru þetta samtals?
add-buy = { $name1 } kaupir { $q } { $item_q_accusative } um morguninn og { $p } { $item_p_accusative } um kvöldið.
    .question = Hversu { $item_manyaccusative } kaupir { $name1 } samtals?
add-together = { $name1 } finnur { $p } { $item_p_accusative } og { $name2 } finnur { $q } { $item_q_accusative }.
    .question = Hversu { $item_manyaccusative } finna { $name1_gender ->
        [feminine] { $name2_gender ->
            [feminine] þær
           *[masculine] þau
        }
       *[masculine] { $name2_gender ->
            [feminine] þau
           *[masculine] þeir
        }
    } samtals?

# Subtraction.
sub-give = { $name1 } á { $p } { $item_p_accusative }. { $name1 } gefur { $name2_dative } { $q } { $item_q_accusative }.
    .question = Hversu { $item_manyaccusative } á { $name1 } eftir?
sub-compare = { $name1 } á { $q } { $item_q_accusative } og { $name2 } á { $p } { $item_p_accusative }.
    .question = Hversu miklu fleiri { $item_plural } á { $name2 } en { $name1 }?
sub-sold = Í búðinni { $p_n ->
        [one] er
       *[other] eru
    } { $p } { $item_p }. Í dag { $q_n ->
        [one] selst
       *[other] seljast
    } { $q } { $item_q }.
    .question = Hversu { $item_many } eru eftir í búðinni?
sub-need = { $name1 } á nú þegar { $q } { $item_q_accusative } en þarf { $p } { $item_p_accusative }.
    .question = Hversu { $item_manyaccusative } vantar { $name1_accusative } enn?

# Multiplication.
mul-boxes = Hér { $q_n ->
        [one] er
       *[other] eru
    } { $q } { $box_q }. Í hverjum kassa { $p_n ->
        [one] er
       *[other] eru
    } { $p } { $item_p }.
    .question = Hversu { $item_many } eru samtals í öllum kössunum?
mul-bags = Einn poki rúmar { $p } { $item_p_accusative }. { $name1 } fyllir { $q } { $bag_q_accusative }.
    .question = Hversu { $item_many } eru í pokunum?
mul-daily = { $name1 } selur { $p } { $item_p_accusative } á hverjum degi.
    .question = Hversu { $item_manyaccusative } selur { $name1 } á { $q } { $day_q_dative }?
mul-children = { $q } { $child_q } { $q_n ->
        [one] kemur
       *[other] koma
    } í skólann. Hvert barn kemur með { $p } { $item_p_accusative }.
    .question = Hversu { $item_manyaccusative } koma börnin með?

# Division.
div-share = { $name1 } skiptir { $p } { $item_p_dative } jafnt á milli { $q } { $friend_q_genitive }.
    .question = Hversu { $item_manyaccusative } fær hver vinur?
div-children = { $q } { $child_q } { $q_n ->
        [one] skiptir
       *[other] skipta
    } { $p } { $item_p_dative } jafnt á milli sín.
    .question = Hversu { $item_manyaccusative } fær hvert barn?
div-pack = { $name1 } pakkar { $p } { $item_p_dative } í kassa. Einn kassi rúmar { $q } { $item_q_accusative }.
    .question = Hversu marga kassa þarf { $name1 }?
div-shelves = Í herberginu { $q_n ->
        [one] er
       *[other] eru
    } { $q } { $shelf_q }. { $name1 } setur { $p } { $item_p_accusative } á hillurnar, { $item_asmany } á hverja hillu.
    .question = Hversu { $item_many } eru á hverri hillu?

# Two steps.
two-buy-give = { $name1 } á { $p } { $item_p_accusative } og kaupir { $q } { $item_q_accusative } í viðbót. Síðan gefur { $name1 } { $name2_dative } { $r } { $item_r_accusative }.
    .question = Hversu { $item_manyaccusative } á { $name1 } núna?
two-boxes-lose = { $name1 } á { $q } { $box_q_accusative } með { $p } { $item_p_dative } í hverjum kassa. { $name1 } týnir { $r } { $item_r_dative }.
    .question = Hversu { $item_manyaccusative } á { $name1 } eftir?
two-lose-share = { $name1 } á { $p } { $item_p_accusative } og týnir { $q } { $item_q_dative }. { $name1 } skiptir afganginum jafnt á milli { $r } { $friend_r_genitive }.
    .question = Hversu { $item_manyaccusative } fær hver vinur?
two-pool-bags = { $name1 } á { $q } { $item_q_accusative } og { $name2 } á { $p } { $item_p_accusative }. { $name1_gender ->
        [feminine] { $name2_gender ->
            [feminine] Þær
           *[masculine] Þau
        }
       *[masculine] { $name2_gender ->
            [feminine] Þau
           *[masculine] Þeir
        }
    } setja { $item_all } í { $r } { $bag_r_accusative }, { $item_asmany } í hvern poka.
    .question = Hversu { $item_many } eru í hverjum poka?
