# Marathi (mr). The same messages as en.ftl. Written without native review.
#
# Plural categories: one and other ("one" is 1 alone). Things stand in the direct case, also as objects.
# thing-*  value: the noun after a number. .plural: the plural, as in "how many ..." (किती does not change) and "all the ...".
#          .gender is read by selectors: past verbs and participles agree with the counted things.
# noun-*   value in the same way; .oblique: plural with the ending -ना "to", -नी (agent), -मध्ये "in" or -त "within"
#          that the sentences need.
# name-*   .agent: with -ने, .dative: with -ला, .with: with -कडे (has), .from: with -कडून (loses), .than: with -पेक्षा.
#          .gender for pronouns and verbs that agree with the person.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = अंजली
    .agent = अंजलीने
    .dative = अंजलीला
    .with = अंजलीकडे
    .from = अंजलीकडून
    .than = अंजलीपेक्षा
    .gender = feminine
name-2 = राहुल
    .agent = राहुलने
    .dative = राहुलला
    .with = राहुलकडे
    .from = राहुलकडून
    .than = राहुलपेक्षा
    .gender = masculine
name-3 = स्नेहा
    .agent = स्नेहाने
    .dative = स्नेहाला
    .with = स्नेहाकडे
    .from = स्नेहाकडून
    .than = स्नेहापेक्षा
    .gender = feminine
name-4 = रोहन
    .agent = रोहनने
    .dative = रोहनला
    .with = रोहनकडे
    .from = रोहनकडून
    .than = रोहनपेक्षा
    .gender = masculine
name-5 = प्रिया
    .agent = प्रियाने
    .dative = प्रियाला
    .with = प्रियाकडे
    .from = प्रियाकडून
    .than = प्रियापेक्षा
    .gender = feminine
name-6 = अमोल
    .agent = अमोलने
    .dative = अमोलला
    .with = अमोलकडे
    .from = अमोलकडून
    .than = अमोलपेक्षा
    .gender = masculine
name-7 = सुनीता
    .agent = सुनीताने
    .dative = सुनीताला
    .with = सुनीताकडे
    .from = सुनीताकडून
    .than = सुनीतापेक्षा
    .gender = feminine
name-8 = गणेश
    .agent = गणेशने
    .dative = गणेशला
    .with = गणेशकडे
    .from = गणेशकडून
    .than = गणेशपेक्षा
    .gender = masculine
name-9 = मीना
    .agent = मीनाने
    .dative = मीनाला
    .with = मीनाकडे
    .from = मीनाकडून
    .than = मीनापेक्षा
    .gender = feminine
name-10 = सुरेश
    .agent = सुरेशने
    .dative = सुरेशला
    .with = सुरेशकडे
    .from = सुरेशकडून
    .than = सुरेशपेक्षा
    .gender = masculine

thing-apple = { $n ->
        [one] सफरचंद
       *[other] सफरचंदे
    }
    .plural = सफरचंदे
    .gender = neuter
thing-orange = { $n ->
        [one] संत्रे
       *[other] संत्री
    }
    .plural = संत्री
    .gender = neuter
thing-banana = { $n ->
        [one] केळे
       *[other] केळी
    }
    .plural = केळी
    .gender = neuter
thing-mango = { $n ->
        [one] आंबा
       *[other] आंबे
    }
    .plural = आंबे
    .gender = masculine
thing-lemon = { $n ->
        [one] लिंबू
       *[other] लिंबे
    }
    .plural = लिंबे
    .gender = neuter
thing-egg = { $n ->
        [one] अंडे
       *[other] अंडी
    }
    .plural = अंडी
    .gender = neuter
thing-tomato = टोमॅटो
    .plural = टोमॅटो
    .gender = masculine
thing-potato = { $n ->
        [one] बटाटा
       *[other] बटाटे
    }
    .plural = बटाटे
    .gender = masculine
thing-flower = { $n ->
        [one] फूल
       *[other] फुले
    }
    .plural = फुले
    .gender = neuter
thing-book = { $n ->
        [one] पुस्तक
       *[other] पुस्तके
    }
    .plural = पुस्तके
    .gender = neuter
thing-notebook = { $n ->
        [one] वही
       *[other] वह्या
    }
    .plural = वह्या
    .gender = feminine
thing-pencil = { $n ->
        [one] पेन्सिल
       *[other] पेन्सिली
    }
    .plural = पेन्सिली
    .gender = feminine
thing-ball = चेंडू
    .plural = चेंडू
    .gender = masculine
thing-coin = { $n ->
        [one] नाणे
       *[other] नाणी
    }
    .plural = नाणी
    .gender = neuter
thing-cup = कप
    .plural = कप
    .gender = masculine
thing-plate = { $n ->
        [one] ताटली
       *[other] ताटल्या
    }
    .plural = ताटल्या
    .gender = feminine
thing-spoon = { $n ->
        [one] चमचा
       *[other] चमचे
    }
    .plural = चमचे
    .gender = masculine
thing-candle = { $n ->
        [one] मेणबत्ती
       *[other] मेणबत्त्या
    }
    .plural = मेणबत्त्या
    .gender = feminine
thing-button = { $n ->
        [one] बटण
       *[other] बटणे
    }
    .plural = बटणे
    .gender = neuter
thing-stone = दगड
    .plural = दगड
    .gender = masculine
thing-bottle = { $n ->
        [one] बाटली
       *[other] बाटल्या
    }
    .plural = बाटल्या
    .gender = feminine
thing-balloon = { $n ->
        [one] फुगा
       *[other] फुगे
    }
    .plural = फुगे
    .gender = masculine
thing-hat = { $n ->
        [one] टोपी
       *[other] टोप्या
    }
    .plural = टोप्या
    .gender = feminine
thing-card = { $n ->
        [one] कार्ड
       *[other] कार्डे
    }
    .plural = कार्डे
    .gender = neuter

noun-box = { $n ->
        [one] पेटी
       *[other] पेट्या
    }
    .oblique = पेट्यांमध्ये
noun-bag = { $n ->
        [one] पिशवी
       *[other] पिशव्या
    }
    .oblique = पिशव्यांमध्ये
noun-friend = मित्र
    .oblique = मित्रांना
noun-child = { $n ->
        [one] मूल
       *[other] मुले
    }
    .oblique = मुलांनी
noun-shelf = { $n ->
        [one] फळी
       *[other] फळ्या
    }
noun-day = दिवस
    .oblique = दिवसांत
noun-year = { $n ->
        [one] वर्ष
       *[other] वर्षे
    }
noun-tree = { $n ->
        [one] झाड
       *[other] झाडे
    }
noun-window = { $n ->
        [one] खिडकी
       *[other] खिडक्या
    }

# Sentences that give a number nobody needs.
distractor-age = { $name3 } { $d } { $name3_gender ->
        [feminine] वर्षांची
       *[masculine] वर्षांचा
    } आहे.
distractor-trees = बागेत { $d } { $tree_d } आहेत.
distractor-windows = घराला { $d } { $window_d } आहेत.
distractor-other = { $name3_with } { $d } { $other_d } आहेत.

# Addition.
add-gift = { $name1_with } { $p } { $item_p } { $item_gender ->
        [feminine] होत्या
        [neuter] होती
       *[masculine] होते
    }. { $name2_agent } { $name1_dative } आणखी { $q } { $item_q } { $item_gender ->
        [feminine] दिल्या
        [neuter] दिली
       *[masculine] दिले
    }.
    .question = आता { $name1_with } किती { $item_plural } आहेत?
add-places = टेबलावर { $q } { $item_q } आणि टोपलीत { $p } { $item_p } आहेत.
    .question = एकूण किती { $item_plural } आहेत?
add-buy = { $name1_agent } सकाळी { $q } { $item_q } आणि संध्याकाळी { $p } { $item_p } विकत { $item_gender ->
        [feminine] घेतल्या
        [neuter] घेतली
       *[masculine] घेतले
    }.
    .question = { $name1_agent } एकूण किती { $item_plural } विकत { $item_gender ->
        [feminine] घेतल्या
        [neuter] घेतली
       *[masculine] घेतले
    }?
add-together = { $name1_dative } { $p } { $item_p } आणि { $name2_dative } { $q } { $item_q } { $item_gender ->
        [feminine] सापडल्या
        [neuter] सापडली
       *[masculine] सापडले
    }.
    .question = त्यांना मिळून एकूण किती { $item_plural } { $item_gender ->
        [feminine] सापडल्या
        [neuter] सापडली
       *[masculine] सापडले
    }?

# Subtraction.
sub-give = { $name1_with } { $p } { $item_p } { $item_gender ->
        [feminine] होत्या
        [neuter] होती
       *[masculine] होते
    }. { $name1_agent } { $name2_dative } { $q } { $item_q } { $item_gender ->
        [feminine] दिल्या
        [neuter] दिली
       *[masculine] दिले
    }.
    .question = { $name1_with } किती { $item_plural } { $item_gender ->
        [feminine] उरल्या
        [neuter] उरली
       *[masculine] उरले
    }?
sub-compare = { $name1_with } { $q } { $item_q } आणि { $name2_with } { $p } { $item_p } आहेत.
    .question = { $name2_with } { $name1_than } किती { $item_plural } जास्त आहेत?
sub-sold = दुकानात { $p } { $item_p } { $item_gender ->
        [feminine] होत्या
        [neuter] होती
       *[masculine] होते
    }. आज { $q } { $item_q } { $item_gender ->
        [feminine] विकल्या गेल्या
        [neuter] विकली गेली
       *[masculine] विकले गेले
    }.
    .question = दुकानात किती { $item_plural } { $item_gender ->
        [feminine] उरल्या
        [neuter] उरली
       *[masculine] उरले
    }?
sub-need = { $name1_with } आधीच { $q } { $item_q } आहेत, पण { $name1_gender ->
        [feminine] तिला
       *[masculine] त्याला
    } { $p } { $item_p } { $item_gender ->
        [feminine] हव्या
        [neuter] हवी
       *[masculine] हवे
    } आहेत.
    .question = { $name1_dative } अजून किती { $item_plural } { $item_gender ->
        [feminine] हव्या
        [neuter] हवी
       *[masculine] हवे
    } आहेत?

# Multiplication.
mul-boxes = { $q } { $box_q } आहेत. प्रत्येक पेटीत { $p } { $item_p } आहेत.
    .question = सर्व पेट्यांमध्ये एकूण किती { $item_plural } आहेत?
mul-bags = एका पिशवीत { $p } { $item_p } मावतात. { $name1_agent } { $q } { $bag_q } भरल्या.
    .question = त्या पिशव्यांमध्ये एकूण किती { $item_plural } आहेत?
mul-daily = { $name1 } दररोज { $p } { $item_p } { $name1_gender ->
        [feminine] विकते
       *[masculine] विकतो
    }.
    .question = { $name1 } { $q } { $day_q_oblique } किती { $item_plural } { $name1_gender ->
        [feminine] विकते
       *[masculine] विकतो
    }?
mul-children = { $q } { $child_q } शाळेत आली. प्रत्येक मुलाने { $p } { $item_p } { $item_gender ->
        [feminine] आणल्या
        [neuter] आणली
       *[masculine] आणले
    }.
    .question = मुलांनी एकूण किती { $item_plural } { $item_gender ->
        [feminine] आणल्या
        [neuter] आणली
       *[masculine] आणले
    }?

# Division.
div-share = { $name1_agent } { $p } { $item_p } { $q } { $friend_q_oblique } समान वाटून { $item_gender ->
        [feminine] दिल्या
        [neuter] दिली
       *[masculine] दिले
    }.
    .question = प्रत्येक मित्राला किती { $item_plural } { $item_gender ->
        [feminine] मिळाल्या
        [neuter] मिळाली
       *[masculine] मिळाले
    }?
div-children = { $q } { $child_q_oblique } { $p } { $item_p } आपापसात समान वाटून { $item_gender ->
        [feminine] घेतल्या
        [neuter] घेतली
       *[masculine] घेतले
    }.
    .question = प्रत्येक मुलाला किती { $item_plural } { $item_gender ->
        [feminine] मिळाल्या
        [neuter] मिळाली
       *[masculine] मिळाले
    }?
div-pack = { $name1 } { $p } { $item_p } पेट्यांमध्ये भरत आहे. एका पेटीत { $q } { $item_q } मावतात.
    .question = { $name1_dative } किती पेट्या लागतील?
div-shelves = खोलीत { $q } { $shelf_q } आहेत. { $name1_agent } त्या फळ्यांवर { $p } { $item_p } { $item_gender ->
        [feminine] ठेवल्या
        [neuter] ठेवली
       *[masculine] ठेवले
    }, प्रत्येक फळीवर समान संख्येने.
    .question = प्रत्येक फळीवर किती { $item_plural } आहेत?

# Two steps.
two-buy-give = { $name1_with } { $p } { $item_p } { $item_gender ->
        [feminine] होत्या
        [neuter] होती
       *[masculine] होते
    } आणि { $name1_gender ->
        [feminine] तिने
       *[masculine] त्याने
    } आणखी { $q } { $item_q } विकत { $item_gender ->
        [feminine] घेतल्या
        [neuter] घेतली
       *[masculine] घेतले
    }. मग { $name1_agent } { $name2_dative } { $r } { $item_r } { $item_gender ->
        [feminine] दिल्या
        [neuter] दिली
       *[masculine] दिले
    }.
    .question = आता { $name1_with } किती { $item_plural } आहेत?
two-boxes-lose = { $name1_with } { $q } { $box_q } होत्या आणि प्रत्येक पेटीत { $p } { $item_p } { $item_gender ->
        [feminine] होत्या
        [neuter] होती
       *[masculine] होते
    }. { $name1_from } { $r } { $item_r } { $item_gender ->
        [feminine] हरवल्या
        [neuter] हरवली
       *[masculine] हरवले
    }.
    .question = { $name1_with } किती { $item_plural } { $item_gender ->
        [feminine] उरल्या
        [neuter] उरली
       *[masculine] उरले
    }?
two-lose-share = { $name1_with } { $p } { $item_p } { $item_gender ->
        [feminine] होत्या
        [neuter] होती
       *[masculine] होते
    } आणि { $name1_gender ->
        [feminine] तिच्याकडून
       *[masculine] त्याच्याकडून
    } { $q } { $item_q } { $item_gender ->
        [feminine] हरवल्या
        [neuter] हरवली
       *[masculine] हरवले
    }. { $name1_agent } { $item_gender ->
        [feminine] उरलेल्या
        [neuter] उरलेली
       *[masculine] उरलेले
    } { $item_plural } { $r } { $friend_r_oblique } समान वाटून { $item_gender ->
        [feminine] दिल्या
        [neuter] दिली
       *[masculine] दिले
    }.
    .question = प्रत्येक मित्राला किती { $item_plural } { $item_gender ->
        [feminine] मिळाल्या
        [neuter] मिळाली
       *[masculine] मिळाले
    }?
two-pool-bags = { $name1_with } { $q } { $item_q } आणि { $name2_with } { $p } { $item_p } { $item_gender ->
        [feminine] होत्या
        [neuter] होती
       *[masculine] होते
    }. त्यांनी सर्व { $item_plural } { $r } { $bag_r_oblique } { $item_gender ->
        [feminine] ठेवल्या
        [neuter] ठेवली
       *[masculine] ठेवले
    }, प्रत्येक पिशवीत समान संख्येने.
    .question = प्रत्येक पिशवीत किती { $item_plural } आहेत?
