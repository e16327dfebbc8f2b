# Hindi (hi). The same messages as en.ftl. Written without native review.
#
# Plural categories: one and other ("one" covers 0 and 1). Things stand in the direct case, where many nouns have one
# form for both numbers; these need no selector.
# thing-*  value: the noun after a number, direct case. .plural: direct plural. .gender is read by selectors: verbs agree
#          with the counted things (perfective with ने, "there are", get lost). .counted: "how many" and the plural.
# noun-*   in the same way; .oblique: the plural before a postposition.
# name-*   .gender for verbs that agree with the person. All names stay unchanged before postpositions.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = अंजलि
    .gender = feminine
name-2 = राहुल
    .gender = masculine
name-3 = प्रिया
    .gender = feminine
name-4 = रोहन
    .gender = masculine
name-5 = नेहा
    .gender = feminine
name-6 = अर्जुन
    .gender = masculine
name-7 = सुनीता
    .gender = feminine
name-8 = अमित
    .gender = masculine
name-9 = मीना
    .gender = feminine
name-10 = सुरेश
    .gender = masculine

thing-apple = सेब
    .plural = सेब
    .counted = कितने सेब
    .gender = masculine
thing-orange = { $n ->
        [one] संतरा
       *[other] संतरे
    }
    .plural = संतरे
    .counted = कितने संतरे
    .gender = masculine
thing-banana = { $n ->
        [one] केला
       *[other] केले
    }
    .plural = केले
    .counted = कितने केले
    .gender = masculine
thing-mango = आम
    .plural = आम
    .counted = कितने आम
    .gender = masculine
thing-lemon = नींबू
    .plural = नींबू
    .counted = कितने नींबू
    .gender = masculine
thing-egg = { $n ->
        [one] अंडा
       *[other] अंडे
    }
    .plural = अंडे
    .counted = कितने अंडे
    .gender = masculine
thing-tomato = टमाटर
    .plural = टमाटर
    .counted = कितने टमाटर
    .gender = masculine
thing-potato = आलू
    .plural = आलू
    .counted = कितने आलू
    .gender = masculine
thing-flower = फूल
    .plural = फूल
    .counted = कितने फूल
    .gender = masculine
thing-book = { $n ->
        [one] किताब
       *[other] किताबें
    }
    .plural = किताबें
    .counted = कितनी किताबें
    .gender = feminine
thing-notebook = { $n ->
        [one] कॉपी
       *[other] कॉपियाँ
    }
    .plural = कॉपियाँ
    .counted = कितनी कॉपियाँ
    .gender = feminine
thing-pencil = { $n ->
        [one] पेंसिल
       *[other] पेंसिलें
    }
    .plural = पेंसिलें
    .counted = कितनी पेंसिलें
    .gender = feminine
thing-ball = { $n ->
        [one] गेंद
       *[other] गेंदें
    }
    .plural = गेंदें
    .counted = कितनी गेंदें
    .gender = feminine
thing-coin = { $n ->
        [one] सिक्का
       *[other] सिक्के
    }
    .plural = सिक्के
    .counted = कितने सिक्के
    .gender = masculine
thing-cup = कप
    .plural = कप
    .counted = कितने कप
    .gender = masculine
thing-plate = { $n ->
        [one] प्लेट
       *[other] प्लेटें
    }
    .plural = प्लेटें
    .counted = कितनी प्लेटें
    .gender = feminine
thing-spoon = चम्मच
    .plural = चम्मच
    .counted = कितने चम्मच
    .gender = masculine
thing-candle = { $n ->
        [one] मोमबत्ती
       *[other] मोमबत्तियाँ
    }
    .plural = मोमबत्तियाँ
    .counted = कितनी मोमबत्तियाँ
    .gender = feminine
thing-button = बटन
    .plural = बटन
    .counted = कितने बटन
    .gender = masculine
thing-stone = पत्थर
    .plural = पत्थर
    .counted = कितने पत्थर
    .gender = masculine
thing-bottle = { $n ->
        [one] बोतल
       *[other] बोतलें
    }
    .plural = बोतलें
    .counted = कितनी बोतलें
    .gender = feminine
thing-balloon = { $n ->
        [one] गुब्बारा
       *[other] गुब्बारे
    }
    .plural = गुब्बारे
    .counted = कितने गुब्बारे
    .gender = masculine
thing-hat = { $n ->
        [one] टोपी
       *[other] टोपियाँ
    }
    .plural = टोपियाँ
    .counted = कितनी टोपियाँ
    .gender = feminine
thing-card = कार्ड
    .plural = कार्ड
    .counted = कितने कार्ड
    .gender = masculine

noun-box = { $n ->
        [one] डिब्बा
       *[other] डिब्बे
    }
    .plural = डिब्बे
    .oblique = डिब्बों
noun-bag = { $n ->
        [one] थैला
       *[other] थैले
    }
    .plural = थैले
    .oblique = थैलों
noun-friend = दोस्त
    .plural = दोस्त
    .oblique = दोस्तों
noun-child = { $n ->
        [one] बच्चा
       *[other] बच्चे
    }
    .plural = बच्चे
    .oblique = बच्चों
noun-shelf = शेल्फ
    .plural = शेल्फ
    .oblique = शेल्फों
noun-day = दिन
    .plural = दिन
    .oblique = दिनों
noun-year = साल
    .plural = साल
    .oblique = सालों
noun-tree = पेड़
    .plural = पेड़
    .oblique = पेड़ों
noun-window = { $n ->
        [one] खिड़की
       *[other] खिड़कियाँ
    }
    .plural = खिड़कियाँ
    .oblique = खिड़कियों

# Sentences that give a number nobody needs.
distractor-age = { $name3 } { $d } { $year_d } { $name3_gender ->
        [feminine] की
       *[masculine] का
    } है।
distractor-trees = बगीचे में { $d } { $tree_d } हैं।
distractor-windows = घर में { $d } { $window_d } हैं।
distractor-other = { $name3 } के पास { $d } { $other_d } हैं।

# Addition.
add-gift = { $name1 } के पास { $p } { $item_p } { $item_gender ->
        [feminine] थीं
       *[masculine] थे
    }। { $name2 } ने { $name1 } को { $q } और { $item_q } { $item_gender ->
        [feminine] दीं
       *[masculine] दिए
    }।
    .question = अब { $name1 } के पास { $item_counted } हैं?
add-places = मेज़ पर { $q } { $item_q } और टोकरी में { $p } { $item_p } हैं।
    .question = कुल { $item_counted } हैं?
add-buy = { $name1 } ने सुबह { $q } { $item_q } और शाम को { $p } { $item_p } { $item_gender ->
        [feminine] खरीदीं
       *[masculine] खरीदे
    }।
    .question = { $name1 } ने कुल मिलाकर { $item_counted } { $item_gender ->
        [feminine] खरीदीं
       *[masculine] खरीदे
    }?
add-together = { $name1 } ने { $p } { $item_p } और { $name2 } ने { $q } { $item_q } { $item_gender ->
        [feminine] ढूँढ़ीं
       *[masculine] ढूँढ़े
    }।
    .question = उन्होंने मिलकर { $item_counted } { $item_gender ->
        [feminine] ढूँढ़ीं
       *[masculine] ढूँढ़े
    }?

# Subtraction.
sub-give = { $name1 } के पास { $p } { $item_p } { $item_gender ->
        [feminine] थीं
       *[masculine] थे
    }। { $name1 } ने { $q } { $item_q } { $name2 } को { $item_gender ->
        [feminine] दीं
       *[masculine] दिए
    }।
    .question = { $name1 } के पास { $item_counted } { $item_gender ->
        [feminine] बचीं
       *[masculine] बचे
    }?
sub-compare = { $name1 } के पास { $q } { $item_q } और { $name2 } के पास { $p } { $item_p } हैं।
    .question = { $name2 } के पास { $name1 } से { $item_counted } अधिक हैं?
sub-sold = दुकान में { $p } { $item_p } { $item_gender ->
        [feminine] थीं
       *[masculine] थे
    }। आज { $q } { $item_q } बिक { $item_gender ->
        [feminine] गईं
       *[masculine] गए
    }।
    .question = दुकान में { $item_counted } { $item_gender ->
        [feminine] बचीं
       *[masculine] बचे
    }?
sub-need = { $name1 } के पास पहले से { $q } { $item_q } हैं, लेकिन उसे { $p } { $item_p } चाहिए।
    .question = { $name1 } के पास अभी भी { $item_counted } कम हैं?

# Multiplication.
mul-boxes = { $q } { $box_q } हैं। हर डिब्बे में { $p } { $item_p } हैं।
    .question = सभी डिब्बों में कुल { $item_counted } हैं?
mul-bags = एक थैले में { $p } { $item_p } { $item_gender ->
        [feminine] आती
       *[masculine] आते
    } हैं। { $name1 } ने { $q } { $bag_q } भरे।
    .question = थैलों में कुल { $item_counted } हैं?
mul-daily = { $name1 } हर दिन { $p } { $item_p } { $name1_gender ->
        [feminine] बेचती
       *[masculine] बेचता
    } है।
    .question = { $name1 } { $q } { $day_q_oblique } में { $item_counted } { $name1_gender ->
        [feminine] बेचती
       *[masculine] बेचता
    } है?
mul-children = { $q } { $child_q } स्कूल आए। हर बच्चा { $p } { $item_p } लाया।
    .question = बच्चे कुल { $item_counted } लाए?

# Division.
div-share = { $name1 } ने { $p } { $item_p } { $q } { $friend_q_oblique } में बराबर { $item_gender ->
        [feminine] बाँटीं
       *[masculine] बाँटे
    }।
    .question = हर दोस्त को { $item_counted } { $item_gender ->
        [feminine] मिलीं
       *[masculine] मिले
    }?
div-children = { $q } { $child_q_oblique } ने { $p } { $item_p } आपस में बराबर { $item_gender ->
        [feminine] बाँटीं
       *[masculine] बाँटे
    }।
    .question = हर बच्चे को { $item_counted } { $item_gender ->
        [feminine] मिलीं
       *[masculine] मिले
    }?
div-pack = { $name1 } को { $p } { $item_p } डिब्बों में पैक { $item_gender ->
        [feminine] करनी
       *[masculine] करने
    } हैं। एक डिब्बे में { $q } { $item_q } { $item_gender ->
        [feminine] आती
       *[masculine] आते
    } हैं।
    .question = { $name1 } को कितने डिब्बे चाहिए?
div-shelves = कमरे में { $q } { $shelf_q } हैं। { $name1 } ने उन पर { $p } { $item_p } { $item_gender ->
        [feminine] रखीं
       *[masculine] रखे
    }, हर शेल्फ पर समान संख्या में।
    .question = हर शेल्फ पर { $item_counted } हैं?

# Two steps.
two-buy-give = { $name1 } के पास { $p } { $item_p } { $item_gender ->
        [feminine] थीं
       *[masculine] थे
    } और उसने { $q } और { $item_q } { $item_gender ->
        [feminine] खरीदीं
       *[masculine] खरीदे
    }। फिर { $name1 } ने { $r } { $item_r } { $name2 } को { $item_gender ->
        [feminine] दीं
       *[masculine] दिए
    }।
    .question = अब { $name1 } के पास { $item_counted } हैं?
two-boxes-lose = { $name1 } के पास { $q } { $box_q } थे और हर डिब्बे में { $p } { $item_p } { $item_gender ->
        [feminine] थीं
       *[masculine] थे
    }। { $name1 } से { $r } { $item_r } खो { $item_gender ->
        [feminine] गईं
       *[masculine] गए
    }।
    .question = { $name1 } के पास { $item_counted } { $item_gender ->
        [feminine] बचीं
       *[masculine] बचे
    }?
two-lose-share = { $name1 } के पास { $p } { $item_p } { $item_gender ->
        [feminine] थीं
       *[masculine] थे
    } और उससे { $q } { $item_q } खो { $item_gender ->
        [feminine] गईं
       *[masculine] गए
    }। { $name1 } ने बाकी { $item_plural } { $r } { $friend_r_oblique } में बराबर { $item_gender ->
        [feminine] बाँटीं
       *[masculine] बाँटे
    }।
    .question = हर दोस्त को { $item_counted } { $item_gender ->
        [feminine] मिलीं
       *[masculine] मिले
    }?
two-pool-bags = { $name1 } के पास { $q } { $item_q } और { $name2 } के पास { $p } { $item_p } { $item_gender ->
        [feminine] थीं
       *[masculine] थे
    }। उन्होंने सभी { $item_plural } { $r } { $bag_r_oblique } में { $item_gender ->
        [feminine] रखीं
       *[masculine] रखे
    }, हर थैले में समान संख्या में।
    .question = हर थैले में { $item_counted } हैं?
