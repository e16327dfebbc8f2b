# Telugu (te). The same messages as en.ftl. Written without native review.
#
# Plural categories: one and other.
# thing-*  value: the noun after a number. .plural: the same as in "how many ..."; .accusative: plural, as an object.
# noun-*   value in the same way; people with their classifier మంది; .genitive: before మధ్య "among"; .locative: "in ...".
# name-*   .dative: to ...; .gender is read by selectors: the verb is masculine or non-masculine in the singular.
#          All names stay unchanged before దగ్గర "with, near" (has) and కంటే "than".

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = అనిత
    .dative = అనితకు
    .gender = feminine
name-2 = రవి
    .dative = రవికి
    .gender = masculine
name-3 = లక్ష్మి
    .dative = లక్ష్మికి
    .gender = feminine
name-4 = రాజు
    .dative = రాజుకు
    .gender = masculine
name-5 = సీత
    .dative = సీతకు
    .gender = feminine
name-6 = గోపి
    .dative = గోపికి
    .gender = masculine
name-7 = పద్మ
    .dative = పద్మకు
    .gender = feminine
name-8 = వంశీ
    .dative = వంశీకి
    .gender = masculine
name-9 = రాధ
    .dative = రాధకు
    .gender = feminine
name-10 = రాము
    .dative = రాముకు
    .gender = masculine

thing-apple = { $n ->
        [one] ఆపిల్ పండు
       *[other] ఆపిల్ పండ్లు
    }
    .plural = ఆపిల్ పండ్లు
    .accusative = ఆపిల్ పండ్లను
thing-orange = { $n ->
        [one] నారింజపండు
       *[other] నారింజపండ్లు
    }
    .plural = నారింజపండ్లు
    .accusative = నారింజపండ్లను
thing-banana = { $n ->
        [one] అరటిపండు
       *[other] అరటిపండ్లు
    }
    .plural = అరటిపండ్లు
    .accusative = అరటిపండ్లను
thing-mango = { $n ->
        [one] మామిడిపండు
       *[other] మామిడిపండ్లు
    }
    .plural = మామిడిపండ్లు
    .accusative = మామిడిపండ్లను
thing-lemon = { $n ->
        [one] నిమ్మకాయ
       *[other] నిమ్మకాయలు
    }
    .plural = నిమ్మకాయలు
    .accusative = నిమ్మకాయలను
thing-egg = { $n ->
        [one] గుడ్డు
       *[other] గుడ్లు
    }
    .plural = గుడ్లు
    .accusative = గుడ్లను
thing-tomato = { $n ->
        [one] టమాటా
       *[other] టమాటాలు
    }
    .plural = టమాటాలు
    .accusative = టమాటాలను
thing-potato = { $n ->
        [one] బంగాళాదుంప
       *[other] బంగాళాదుంపలు
    }
    .plural = బంగాళాదుంపలు
    .accusative = బంగాళాదుంపలను
thing-flower = { $n ->
        [one] పువ్వు
       *[other] పువ్వులు
    }
    .plural = పువ్వులు
    .accusative = పువ్వులను
thing-book = { $n ->
        [one] పుస్తకం
       *[other] పుస్తకాలు
    }
    .plural = పుస్తకాలు
    .accusative = పుస్తకాలను
thing-notebook = { $n ->
        [one] నోటుపుస్తకం
       *[other] నోటుపుస్తకాలు
    }
    .plural = నోటుపుస్తకాలు
    .accusative = నోటుపుస్తకాలను
thing-pencil = { $n ->
        [one] పెన్సిల్
       *[other] పెన్సిళ్లు
    }
    .plural = పెన్సిళ్లు
    .accusative = పెన్సిళ్లను
thing-ball = { $n ->
        [one] బంతి
       *[other] బంతులు
    }
    .plural = బంతులు
    .accusative = బంతులను
thing-coin = { $n ->
        [one] నాణెం
       *[other] నాణేలు
    }
    .plural = నాణేలు
    .accusative = నాణేలను
thing-cup = { $n ->
        [one] కప్పు
       *[other] కప్పులు
    }
    .plural = కప్పులు
    .accusative = కప్పులను
thing-plate = { $n ->
        [one] ప్లేటు
       *[other] ప్లేట్లు
    }
    .plural = ప్లేట్లు
    .accusative = ప్లేట్లను
thing-spoon = { $n ->
        [one] చెంచా
       *[other] చెంచాలు
    }
    .plural = చెంచాలు
    .accusative = చెంచాలను
thing-candle = { $n ->
        [one] కొవ్వొత్తి
       *[other] కొవ్వొత్తులు
    }
    .plural = కొవ్వొత్తులు
    .accusative = కొవ్వొత్తులను
thing-button = { $n ->
        [one] బొత్తం
       *[other] బొత్తాలు
    }
    .plural = బొత్తాలు
    .accusative = బొత్తాలను
thing-stone = { $n ->
        [one] రాయి
       *[other] రాళ్లు
    }
    .plural = రాళ్లు
    .accusative = రాళ్లను
thing-bottle = { $n ->
        [one] సీసా
       *[other] సీసాలు
    }
    .plural = సీసాలు
    .accusative = సీసాలను
thing-balloon = { $n ->
        [one] బెలూన్
       *[other] బెలూన్లు
    }
    .plural = బెలూన్లు
    .accusative = బెలూన్లను
thing-hat = { $n ->
        [one] టోపీ
       *[other] టోపీలు
    }
    .plural = టోపీలు
    .accusative = టోపీలను
thing-card = { $n ->
        [one] కార్డు
       *[other] కార్డులు
    }
    .plural = కార్డులు
    .accusative = కార్డులను

noun-box = { $n ->
        [one] పెట్టె
       *[other] పెట్టెలు
    }
    .plural = పెట్టెలు
noun-bag = { $n ->
        [one] సంచి
       *[other] సంచులు
    }
    .plural = సంచులు
    .locative = { $n ->
        [one] సంచిలో
       *[other] సంచులలో
    }
noun-friend = మంది స్నేహితులు
    .genitive = మంది స్నేహితుల
noun-child = మంది పిల్లలు
noun-shelf = { $n ->
        [one] అర
       *[other] అరలు
    }
    .plural = అరలు
noun-day = { $n ->
        [one] రోజు
       *[other] రోజులు
    }
    .plural = రోజులు
    .locative = { $n ->
        [one] రోజులో
       *[other] రోజులలో
    }
noun-year = { $n ->
        [one] సంవత్సరం
       *[other] సంవత్సరాలు
    }
    .plural = సంవత్సరాలు
noun-tree = { $n ->
        [one] చెట్టు
       *[other] చెట్లు
    }
    .plural = చెట్లు
noun-window = { $n ->
        [one] కిటికీ
       *[other] కిటికీలు
    }
    .plural = కిటికీలు

# Sentences that give a number nobody needs.
distractor-age = { $name3 } వయస్సు { $d } { $year_d }.
distractor-trees = తోటలో { $d } { $tree_d } ఉన్నాయి.
distractor-windows = ఇంటికి { $d } { $window_d } ఉన్నాయి.
distractor-other = { $name3 } దగ్గర { $d } { $other_d } ఉన్నాయి.

# Addition.
add-gift = { $name1 } దగ్గర { $p } { $item_p } ఉన్నాయి. { $name2 } { $name1_dative } మరో { $q } { $item_q } { $name2_gender ->
        [feminine] ఇచ్చింది
       *[masculine] ఇచ్చాడు
    }.
    .question = ఇప్పుడు { $name1 } దగ్గర ఎన్ని { $item_plural } ఉన్నాయి?
add-places = బల్ల మీద { $q } { $item_q } మరియు బుట్టలో { $p } { $item_p } ఉన్నాయి.
    .question = మొత్తం ఎన్ని { $item_plural } ఉన్నాయి?
add-buy = { $name1 } ఉదయం { $q } { $item_q } మరియు సాయంత్రం { $p } { $item_p } { $name1_gender ->
        [feminine] కొన్నది
       *[masculine] కొన్నాడు
    }.
    .question = { $name1 } మొత్తం ఎన్ని { $item_plural } { $name1_gender ->
        [feminine] కొన్నది
       *[masculine] కొన్నాడు
    }?
add-together = { $name1_dative } { $p } { $item_p } మరియు { $name2_dative } { $q } { $item_q } దొరికాయి.
    .question = వారికి కలిపి ఎన్ని { $item_plural } దొరికాయి?

# Subtraction.
sub-give = { $name1 } దగ్గర { $p } { $item_p } ఉన్నాయి. { $name1 } { $name2_dative } { $q } { $item_q } { $name1_gender ->
        [feminine] ఇచ్చింది
       *[masculine] ఇచ్చాడు
    }.
    .question = { $name1 } దగ్గర ఎన్ని { $item_plural } మిగిలాయి?
sub-compare = { $name1 } దగ్గర { $q } { $item_q } మరియు { $name2 } దగ్గర { $p } { $item_p } ఉన్నాయి.
    .question = { $name1 } కంటే { $name2 } దగ్గర ఎన్ని { $item_plural } ఎక్కువ ఉన్నాయి?
sub-sold = దుకాణంలో { $p } { $item_p } ఉన్నాయి. ఈరోజు { $q } { $item_q } అమ్ముడయ్యాయి.
    .question = దుకాణంలో ఎన్ని { $item_plural } మిగిలాయి?
sub-need = { $name1 } దగ్గర ఇప్పటికే { $q } { $item_q } ఉన్నాయి, కానీ { $p } { $item_p } కావాలి.
    .question = { $name1_dative } ఇంకా ఎన్ని { $item_plural } తక్కువ పడ్డాయి?

# Multiplication.
mul-boxes = { $q } { $box_q } ఉన్నాయి. ప్రతి పెట్టెలో { $p } { $item_p } ఉన్నాయి.
    .question = అన్ని పెట్టెలలో మొత్తం ఎన్ని { $item_plural } ఉన్నాయి?
mul-bags = ఒక సంచిలో { $p } { $item_p } పడతాయి. { $name1 } { $q } { $bag_q } { $name1_gender ->
        [feminine] నింపింది
       *[masculine] నింపాడు
    }.
    .question = సంచులలో మొత్తం ఎన్ని { $item_plural } ఉన్నాయి?
mul-daily = { $name1 } ప్రతి రోజు { $p } { $item_p } { $name1_gender ->
        [feminine] అమ్ముతుంది
       *[masculine] అమ్ముతాడు
    }.
    .question = { $name1 } { $q } { $day_q_locative } ఎన్ని { $item_plural } { $name1_gender ->
        [feminine] అమ్ముతుంది
       *[masculine] అమ్ముతాడు
    }?
mul-children = { $q } { $child_q } బడికి వచ్చారు. ఒక్కొక్కరు { $p } { $item_p } తెచ్చారు.
    .question = పిల్లలు మొత్తం ఎన్ని { $item_plural } తెచ్చారు?

# Division.
div-share = { $name1 } { $p } { $item_accusative } { $q } { $friend_q_genitive } మధ్య సమానంగా { $name1_gender ->
        [feminine] పంచింది
       *[masculine] పంచాడు
    }.
    .question = ప్రతి స్నేహితుడికి ఎన్ని { $item_plural } వచ్చాయి?
div-children = { $q } { $child_q } { $p } { $item_accusative } తమ మధ్య సమానంగా పంచుకున్నారు.
    .question = ఒక్కొక్కరికి ఎన్ని { $item_plural } వచ్చాయి?
div-pack = { $name1 } { $p } { $item_accusative } పెట్టెలలో { $name1_gender ->
        [feminine] సర్దుతుంది
       *[masculine] సర్దుతాడు
    }. ఒక పెట్టెలో { $q } { $item_q } పడతాయి.
    .question = { $name1_dative } ఎన్ని పెట్టెలు కావాలి?
div-shelves = గదిలో { $q } { $shelf_q } ఉన్నాయి. { $name1 } వాటిలో { $p } { $item_p } { $name1_gender ->
        [feminine] పెట్టింది
       *[masculine] పెట్టాడు
    }. ప్రతి అరలో సమాన సంఖ్యలో { $item_plural } ఉన్నాయి.
    .question = ప్రతి అరలో ఎన్ని { $item_plural } ఉన్నాయి?

# Two steps.
two-buy-give = { $name1 } దగ్గర { $p } { $item_p } ఉన్నాయి, { $name1_gender ->
        [feminine] ఆమె
       *[masculine] అతను
    } మరో { $q } { $item_q } { $name1_gender ->
        [feminine] కొన్నది
       *[masculine] కొన్నాడు
    }. తర్వాత { $name1 } { $name2_dative } { $r } { $item_r } { $name1_gender ->
        [feminine] ఇచ్చింది
       *[masculine] ఇచ్చాడు
    }.
    .question = ఇప్పుడు { $name1 } దగ్గర ఎన్ని { $item_plural } ఉన్నాయి?
two-boxes-lose = { $name1 } దగ్గర { $q } { $box_q } ఉన్నాయి, ప్రతి పెట్టెలో { $p } { $item_p } ఉన్నాయి. { $name1 } { $r } { $item_r } { $name1_gender ->
        [feminine] పోగొట్టుకుంది
       *[masculine] పోగొట్టుకున్నాడు
    }.
    .question = { $name1 } దగ్గర ఎన్ని { $item_plural } మిగిలాయి?
two-lose-share = { $name1 } దగ్గర { $p } { $item_p } ఉన్నాయి, { $name1_gender ->
        [feminine] ఆమె
       *[masculine] అతను
    } { $q } { $item_q } { $name1_gender ->
        [feminine] పోగొట్టుకుంది
       *[masculine] పోగొట్టుకున్నాడు
    }. { $name1 } మిగిలిన { $item_accusative } { $r } { $friend_r_genitive } మధ్య సమానంగా { $name1_gender ->
        [feminine] పంచింది
       *[masculine] పంచాడు
    }.
    .question = ప్రతి స్నేహితుడికి ఎన్ని { $item_plural } వచ్చాయి?
two-pool-bags = { $name1 } దగ్గర { $q } { $item_q } మరియు { $name2 } దగ్గర { $p } { $item_p } ఉన్నాయి. వారు అన్ని { $item_accusative } { $r } { $bag_r_locative } పెట్టారు. ప్రతి సంచిలో సమాన సంఖ్యలో { $item_plural } ఉన్నాయి.
    .question = ప్రతి సంచిలో ఎన్ని { $item_plural } ఉన్నాయి?
