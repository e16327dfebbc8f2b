# Nepali (ne). The same messages as en.ftl. Written without native review.
#
# Plural categories: one and other, but a noun after number and classifier does not change: no selector is needed.
# The classifier is वटा for things and जना for people; days and years have none.
# thing-*  value: classifier and noun as after a number and after कति "how many". .bare: the noun alone.
# noun-*   value in the same way; .oblique: the same with the ending -मा "in", -लाई "to" or -ले (agent).
# name-*   .agent: with -ले, .dative: with -लाई, .with: with -सँग (has), .genitive: with plural -का, .than: with -भन्दा.
#          .gender for verbs that agree with the person (middle honorific, third person).

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = अनिता
    .agent = अनिताले
    .dative = अनितालाई
    .with = अनितासँग
    .genitive = अनिताका
    .than = अनिताभन्दा
    .gender = feminine
name-2 = रमेश
    .agent = रमेशले
    .dative = रमेशलाई
    .with = रमेशसँग
    .genitive = रमेशका
    .than = रमेशभन्दा
    .gender = masculine
name-3 = सीता
    .agent = सीताले
    .dative = सीतालाई
    .with = सीतासँग
    .genitive = सीताका
    .than = सीताभन्दा
    .gender = feminine
name-4 = हरि
    .agent = हरिले
    .dative = हरिलाई
    .with = हरिसँग
    .genitive = हरिका
    .than = हरिभन्दा
    .gender = masculine
name-5 = सरिता
    .agent = सरिताले
    .dative = सरितालाई
    .with = सरितासँग
    .genitive = सरिताका
    .than = सरिताभन्दा
    .gender = feminine
name-6 = विशाल
    .agent = विशालले
    .dative = विशाललाई
    .with = विशालसँग
    .genitive = विशालका
    .than = विशालभन्दा
    .gender = masculine
name-7 = गीता
    .agent = गीताले
    .dative = गीतालाई
    .with = गीतासँग
    .genitive = गीताका
    .than = गीताभन्दा
    .gender = feminine
name-8 = सुरेश
    .agent = सुरेशले
    .dative = सुरेशलाई
    .with = सुरेशसँग
    .genitive = सुरेशका
    .than = सुरेशभन्दा
    .gender = masculine
name-9 = मीना
    .agent = मीनाले
    .dative = मीनालाई
    .with = मीनासँग
    .genitive = मीनाका
    .than = मीनाभन्दा
    .gender = feminine
name-10 = दीपक
    .agent = दीपकले
    .dative = दीपकलाई
    .with = दीपकसँग
    .genitive = दीपकका
    .than = दीपकभन्दा
    .gender = masculine

thing-apple = वटा स्याउ
    .bare = स्याउ
thing-orange = वटा सुन्तला
    .bare = सुन्तला
thing-banana = वटा केरा
    .bare = केरा
thing-mango = वटा आँप
    .bare = आँप
thing-lemon = वटा कागती
    .bare = कागती
thing-egg = वटा अण्डा
    .bare = अण्डा
thing-tomato = वटा गोलभेँडा
    .bare = गोलभेँडा
thing-potato = वटा आलु
    .bare = आलु
thing-flower = वटा फूल
    .bare = फूल
thing-book = वटा किताब
    .bare = किताब
thing-notebook = वटा कापी
    .bare = कापी
thing-pencil = वटा पेन्सिल
    .bare = पेन्सिल
thing-ball = वटा बल
    .bare = बल
thing-coin = वटा सिक्का
    .bare = सिक्का
thing-cup = वटा कप
    .bare = कप
thing-plate = वटा प्लेट
    .bare = प्लेट
thing-spoon = वटा चम्चा
    .bare = चम्चा
thing-candle = वटा मैनबत्ती
    .bare = मैनबत्ती
thing-button = वटा टाँक
    .bare = टाँक
thing-stone = वटा ढुङ्गा
    .bare = ढुङ्गा
thing-bottle = वटा बोतल
    .bare = बोतल
thing-balloon = वटा बेलुन
    .bare = बेलुन
thing-hat = वटा टोपी
    .bare = टोपी
thing-card = वटा कार्ड
    .bare = कार्ड

noun-box = वटा बाकस
noun-bag = वटा झोला
    .oblique = वटा झोलामा
noun-friend = जना साथी
    .oblique = जना साथीलाई
noun-child = जना बालबालिका
    .oblique = जना बालबालिकाले
noun-shelf = वटा तखता
noun-day = दिन
    .oblique = दिनमा
noun-year = वर्ष
noun-tree = वटा रूख
noun-window = वटा झ्याल

# Sentences that give a number nobody needs.
distractor-age = { $name3 } { $d } { $year_d }{ $name3_gender ->
        [feminine] की छिन्
       *[masculine] का छन्
    }।
distractor-trees = बगैँचामा { $d } { $tree_d } छन्।
distractor-windows = घरमा { $d } { $window_d } छन्।
distractor-other = { $name3_with } { $d } { $other_d } छन्।

# Addition.
add-gift = { $name1_with } { $p } { $item_p } थिए। { $name2_agent } { $name1_dative } थप { $q } { $item_q } { $name2_gender ->
        [feminine] दिइन्
       *[masculine] दिए
    }।
    .question = अब { $name1_with } कति { $item_p } छन्?
add-places = टेबलमा { $q } { $item_q } र टोकरीमा { $p } { $item_p } छन्।
    .question = जम्मा कति { $item_p } छन्?
add-buy = { $name1_agent } बिहान { $q } { $item_q } र बेलुका { $p } { $item_p } { $name1_gender ->
        [feminine] किनिन्
       *[masculine] किने
    }।
    .question = { $name1_agent } जम्मा कति { $item_p } { $name1_gender ->
        [feminine] किनिन्
       *[masculine] किने
    }?
add-together = { $name1_agent } { $p } { $item_p } र { $name2_agent } { $q } { $item_q } फेला { $name2_gender ->
        [feminine] पारिन्
       *[masculine] पारे
    }।
    .question = उनीहरूले मिलेर जम्मा कति { $item_p } फेला पारे?

# Subtraction.
sub-give = { $name1_with } { $p } { $item_p } थिए। { $name1_agent } { $name2_dative } { $q } { $item_q } { $name1_gender ->
        [feminine] दिइन्
       *[masculine] दिए
    }।
    .question = { $name1_with } कति { $item_p } बाँकी रहे?
sub-compare = { $name1_with } { $q } { $item_q } र { $name2_with } { $p } { $item_p } छन्।
    .question = { $name2_with } { $name1_than } कति { $item_p } बढी छन्?
sub-sold = पसलमा { $p } { $item_p } थिए। आज { $q } { $item_q } बिक्री भए।
    .question = पसलमा कति { $item_p } बाँकी रहे?
sub-need = { $name1_with } पहिले नै { $q } { $item_q } छन्, तर उनलाई { $p } { $item_p } चाहिन्छ।
    .question = { $name1_dative } अझै कति { $item_p } चाहिन्छ?

# Multiplication.
mul-boxes = { $q } { $box_q } छन्। प्रत्येक बाकसमा { $p } { $item_p } छन्।
    .question = सबै बाकसमा जम्मा कति { $item_p } छन्?
mul-bags = एउटा झोलामा { $p } { $item_p } अटाउँछन्। { $name1_agent } { $q } { $bag_q } { $name1_gender ->
        [feminine] भरिन्
       *[masculine] भरे
    }।
    .question = ती सबै झोलामा जम्मा कति { $item_p } छन्?
mul-daily = { $name1_agent } हरेक दिन { $p } { $item_p } { $name1_gender ->
        [feminine] बेच्छिन्
       *[masculine] बेच्छन्
    }।
    .question = { $name1_agent } { $q } { $day_q_oblique } कति { $item_p } { $name1_gender ->
        [feminine] बेच्छिन्
       *[masculine] बेच्छन्
    }?
mul-children = { $q } { $child_q } विद्यालय आए। प्रत्येक बालबालिकाले { $p } { $item_p } ल्याए।
    .question = बालबालिकाले जम्मा कति { $item_p } ल्याए?

# Division.
div-share = { $name1_agent } { $p } { $item_p } { $q } { $friend_q_oblique } बराबर { $name1_gender ->
        [feminine] बाँडिन्
       *[masculine] बाँडे
    }।
    .question = प्रत्येक साथीले कति { $item_p } पाए?
div-children = { $q } { $child_q_oblique } { $p } { $item_p } आपसमा बराबर बाँडे।
    .question = प्रत्येक बालबालिकाले कति { $item_p } पाए?
div-pack = { $name1_agent } { $p } { $item_p } बाकसमा { $name1_gender ->
        [feminine] भर्छिन्
       *[masculine] भर्छन्
    }। एउटा बाकसमा { $q } { $item_q } अटाउँछन्।
    .question = { $name1_dative } कति वटा बाकस चाहिन्छ?
div-shelves = कोठामा { $q } { $shelf_q } छन्। { $name1_agent } ती तखतामा { $p } { $item_p } { $name1_gender ->
        [feminine] राखिन्
       *[masculine] राखे
    }, प्रत्येक तखतामा बराबर हुने गरी।
    .question = प्रत्येक तखतामा कति { $item_p } छन्?

# Two steps.
two-buy-give = { $name1_with } { $p } { $item_p } थिए र उनले थप { $q } { $item_q } { $name1_gender ->
        [feminine] किनिन्
       *[masculine] किने
    }। त्यसपछि { $name1_agent } { $name2_dative } { $r } { $item_r } { $name1_gender ->
        [feminine] दिइन्
       *[masculine] दिए
    }।
    .question = अब { $name1_with } कति { $item_p } छन्?
two-boxes-lose = { $name1_with } { $q } { $box_q } थिए र प्रत्येक बाकसमा { $p } { $item_p } थिए। { $name1_genitive } { $r } { $item_r } हराए।
    .question = { $name1_with } कति { $item_p } बाँकी रहे?
two-lose-share = { $name1_with } { $p } { $item_p } थिए र उनका { $q } { $item_q } हराए। { $name1_agent } बाँकी { $item_bare } { $r } { $friend_r_oblique } बराबर { $name1_gender ->
        [feminine] बाँडिन्
       *[masculine] बाँडे
    }।
    .question = प्रत्येक साथीले कति { $item_p } पाए?
two-pool-bags = { $name1_with } { $q } { $item_q } र { $name2_with } { $p } { $item_p } थिए। उनीहरूले सबै { $item_bare } { $r } { $bag_r_oblique } राखे, प्रत्येक झोलामा बराबर हुने गरी।
    .question = प्रत्येक झोलामा कति { $item_p } छन्?
