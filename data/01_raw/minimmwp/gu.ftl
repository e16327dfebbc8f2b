# Gujarati (gu). The same messages as en.ftl. Written without native review.
#
# Plural categories: one and other ("one" covers 0 and 1). Things stand in the direct case, also as objects; after a number
# and કેટલા "how many" most nouns go without the plural ending -ઓ, and these need no selector.
# thing-*  value: the noun after a number. .counted: "how many" and the noun. .plural: the plural, as in "all the ...".
#          .gender is read by selectors: past verbs and adjectives agree with the counted things.
# noun-*   value in the same way; .oblique: the form before વચ્ચે "among", with -એ (agent) or with -માં "in".
# name-*   .agent: with -એ, .dative: with -ને, .genitive: with -ની (age), .from: with -થી (loses).
#          All names stay unchanged before પાસે (has) and કરતાં "than"; no gender is needed.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = અંજલિ
    .agent = અંજલિએ
    .dative = અંજલિને
    .genitive = અંજલિની
    .from = અંજલિથી
    .gender = feminine
name-2 = રાહુલ
    .agent = રાહુલે
    .dative = રાહુલને
    .genitive = રાહુલની
    .from = રાહુલથી
    .gender = masculine
name-3 = પ્રિયા
    .agent = પ્રિયાએ
    .dative = પ્રિયાને
    .genitive = પ્રિયાની
    .from = પ્રિયાથી
    .gender = feminine
name-4 = રોહન
    .agent = રોહને
    .dative = રોહનને
    .genitive = રોહનની
    .from = રોહનથી
    .gender = masculine
name-5 = નેહા
    .agent = નેહાએ
    .dative = નેહાને
    .genitive = નેહાની
    .from = નેહાથી
    .gender = feminine
name-6 = જયેશ
    .agent = જયેશે
    .dative = જયેશને
    .genitive = જયેશની
    .from = જયેશથી
    .gender = masculine
name-7 = હેતલ
    .agent = હેતલે
    .dative = હેતલને
    .genitive = હેતલની
    .from = હેતલથી
    .gender = feminine
name-8 = અમિત
    .agent = અમિતે
    .dative = અમિતને
    .genitive = અમિતની
    .from = અમિતથી
    .gender = masculine
name-9 = મીના
    .agent = મીનાએ
    .dative = મીનાને
    .genitive = મીનાની
    .from = મીનાથી
    .gender = feminine
name-10 = સુરેશ
    .agent = સુરેશે
    .dative = સુરેશને
    .genitive = સુરેશની
    .from = સુરેશથી
    .gender = masculine

thing-apple = સફરજન
    .counted = કેટલાં સફરજન
    .plural = સફરજન
    .gender = neuter
thing-orange = { $n ->
        [one] સંતરું
       *[other] સંતરાં
    }
    .counted = કેટલાં સંતરાં
    .plural = સંતરાં
    .gender = neuter
thing-banana = { $n ->
        [one] કેળું
       *[other] કેળાં
    }
    .counted = કેટલાં કેળાં
    .plural = કેળાં
    .gender = neuter
thing-mango = કેરી
    .counted = કેટલી કેરી
    .plural = કેરીઓ
    .gender = feminine
thing-lemon = લીંબુ
    .counted = કેટલાં લીંબુ
    .plural = લીંબુ
    .gender = neuter
thing-egg = { $n ->
        [one] ઈંડું
       *[other] ઈંડાં
    }
    .counted = કેટલાં ઈંડાં
    .plural = ઈંડાં
    .gender = neuter
thing-tomato = { $n ->
        [one] ટામેટું
       *[other] ટામેટાં
    }
    .counted = કેટલાં ટામેટાં
    .plural = ટામેટાં
    .gender = neuter
thing-potato = { $n ->
        [one] બટાકો
       *[other] બટાકા
    }
    .counted = કેટલા બટાકા
    .plural = બટાકા
    .gender = masculine
thing-flower = ફૂલ
    .counted = કેટલાં ફૂલ
    .plural = ફૂલો
    .gender = neuter
thing-book = { $n ->
        [one] પુસ્તક
       *[other] પુસ્તકો
    }
    .counted = કેટલાં પુસ્તકો
    .plural = પુસ્તકો
    .gender = neuter
thing-notebook = નોટબુક
    .counted = કેટલી નોટબુક
    .plural = નોટબુકો
    .gender = feminine
thing-pencil = પેન્સિલ
    .counted = કેટલી પેન્સિલ
    .plural = પેન્સિલો
    .gender = feminine
thing-ball = { $n ->
        [one] દડો
       *[other] દડા
    }
    .counted = કેટલા દડા
    .plural = દડા
    .gender = masculine
thing-coin = { $n ->
        [one] સિક્કો
       *[other] સિક્કા
    }
    .counted = કેટલા સિક્કા
    .plural = સિક્કા
    .gender = masculine
thing-cup = કપ
    .counted = કેટલા કપ
    .plural = કપ
    .gender = masculine
thing-plate = પ્લેટ
    .counted = કેટલી પ્લેટ
    .plural = પ્લેટો
    .gender = feminine
thing-spoon = ચમચી
    .counted = કેટલી ચમચી
    .plural = ચમચીઓ
    .gender = feminine
thing-candle = મીણબત્તી
    .counted = કેટલી મીણબત્તી
    .plural = મીણબત્તીઓ
    .gender = feminine
thing-button = બટન
    .counted = કેટલાં બટન
    .plural = બટનો
    .gender = neuter
thing-stone = પથ્થર
    .counted = કેટલા પથ્થર
    .plural = પથ્થરો
    .gender = masculine
thing-bottle = બોટલ
    .counted = કેટલી બોટલ
    .plural = બોટલો
    .gender = feminine
thing-balloon = { $n ->
        [one] ફુગ્ગો
       *[other] ફુગ્ગા
    }
    .counted = કેટલા ફુગ્ગા
    .plural = ફુગ્ગા
    .gender = masculine
thing-hat = ટોપી
    .counted = કેટલી ટોપી
    .plural = ટોપીઓ
    .gender = feminine
thing-card = કાર્ડ
    .counted = કેટલાં કાર્ડ
    .plural = કાર્ડ
    .gender = neuter

noun-box = { $n ->
        [one] પેટી
       *[other] પેટીઓ
    }
noun-bag = { $n ->
        [one] થેલી
       *[other] થેલીઓ
    }
    .oblique = થેલીઓમાં
noun-friend = { $n ->
        [one] મિત્ર
       *[other] મિત્રો
    }
    .oblique = મિત્રો
noun-child = { $n ->
        [one] બાળક
       *[other] બાળકો
    }
    .oblique = બાળકોએ
noun-shelf = { $n ->
        [one] છાજલી
       *[other] છાજલીઓ
    }
noun-day = દિવસ
    .oblique = દિવસમાં
noun-year = વર્ષ
noun-tree = ઝાડ
noun-window = { $n ->
        [one] બારી
       *[other] બારીઓ
    }

# Sentences that give a number nobody needs.
distractor-age = { $name3_genitive } ઉંમર { $d } { $year_d } છે.
distractor-trees = બગીચામાં { $d } { $tree_d } છે.
distractor-windows = ઘરમાં { $d } { $window_d } છે.
distractor-other = { $name3 } પાસે { $d } { $other_d } છે.

# Addition.
add-gift = { $name1 } પાસે { $p } { $item_p } { $item_gender ->
        [feminine] હતી
        [neuter] હતાં
       *[masculine] હતા
    }. { $name2_agent } { $name1_dative } વધુ { $q } { $item_q } { $item_gender ->
        [feminine] આપી
        [neuter] આપ્યાં
       *[masculine] આપ્યા
    }.
    .question = હવે { $name1 } પાસે { $item_counted } છે?
add-places = ટેબલ પર { $q } { $item_q } અને ટોપલીમાં { $p } { $item_p } છે.
    .question = કુલ { $item_counted } છે?
add-buy = { $name1_agent } સવારે { $q } { $item_q } અને સાંજે { $p } { $item_p } { $item_gender ->
        [feminine] ખરીદી
        [neuter] ખરીદ્યાં
       *[masculine] ખરીદ્યા
    }.
    .question = { $name1_agent } કુલ { $item_counted } { $item_gender ->
        [feminine] ખરીદી
        [neuter] ખરીદ્યાં
       *[masculine] ખરીદ્યા
    }?
add-together = { $name1_agent } { $p } { $item_p } અને { $name2_agent } { $q } { $item_q } શોધી { $item_gender ->
        [feminine] કાઢી
        [neuter] કાઢ્યાં
       *[masculine] કાઢ્યા
    }.
    .question = બંનેએ મળીને કુલ { $item_counted } શોધી { $item_gender ->
        [feminine] કાઢી
        [neuter] કાઢ્યાં
       *[masculine] કાઢ્યા
    }?

# Subtraction.
sub-give = { $name1 } પાસે { $p } { $item_p } { $item_gender ->
        [feminine] હતી
        [neuter] હતાં
       *[masculine] હતા
    }. { $name1_agent } { $name2_dative } { $q } { $item_q } { $item_gender ->
        [feminine] આપી
        [neuter] આપ્યાં
       *[masculine] આપ્યા
    }.
    .question = { $name1 } પાસે { $item_counted } બાકી { $item_gender ->
        [feminine] રહી
        [neuter] રહ્યાં
       *[masculine] રહ્યા
    }?
sub-compare = { $name1 } પાસે { $q } { $item_q } અને { $name2 } પાસે { $p } { $item_p } છે.
    .question = { $name2 } પાસે { $name1 } કરતાં { $item_counted } વધારે છે?
sub-sold = દુકાનમાં { $p } { $item_p } { $item_gender ->
        [feminine] હતી
        [neuter] હતાં
       *[masculine] હતા
    }. આજે { $q } { $item_q } વેચાઈ { $item_gender ->
        [feminine] ગઈ
        [neuter] ગયાં
       *[masculine] ગયા
    }.
    .question = દુકાનમાં { $item_counted } બાકી { $item_gender ->
        [feminine] રહી
        [neuter] રહ્યાં
       *[masculine] રહ્યા
    }?
sub-need = { $name1 } પાસે પહેલેથી { $q } { $item_q } છે, પણ તેને { $p } { $item_p } જોઈએ છે.
    .question = { $name1_dative } હજી { $item_counted } ખૂટે છે?

# Multiplication.
mul-boxes = { $q } { $box_q } છે. દરેક પેટીમાં { $p } { $item_p } છે.
    .question = બધી પેટીઓમાં કુલ { $item_counted } છે?
mul-bags = એક થેલીમાં { $p } { $item_p } સમાય છે. { $name1_agent } { $q } { $bag_q } ભરી.
    .question = બધી થેલીઓમાં કુલ { $item_counted } છે?
mul-daily = { $name1 } દરરોજ { $p } { $item_p } વેચે છે.
    .question = { $name1 } { $q } { $day_q_oblique } { $item_counted } વેચે છે?
mul-children = { $q } { $child_q } શાળાએ આવ્યાં. દરેક બાળક { $p } { $item_p } લાવ્યું.
    .question = બાળકો કુલ { $item_counted } લાવ્યાં?

# Division.
div-share = { $name1_agent } { $p } { $item_p } { $q } { $friend_q_oblique } વચ્ચે સરખા ભાગે { $item_gender ->
        [feminine] વહેંચી
        [neuter] વહેંચ્યાં
       *[masculine] વહેંચ્યા
    }.
    .question = દરેક મિત્રને { $item_counted } { $item_gender ->
        [feminine] મળી
        [neuter] મળ્યાં
       *[masculine] મળ્યા
    }?
div-children = { $q } { $child_q_oblique } { $p } { $item_p } અંદરોઅંદર સરખા ભાગે વહેંચી { $item_gender ->
        [feminine] લીધી
        [neuter] લીધાં
       *[masculine] લીધા
    }.
    .question = દરેક બાળકને { $item_counted } { $item_gender ->
        [feminine] મળી
        [neuter] મળ્યાં
       *[masculine] મળ્યા
    }?
div-pack = { $name1 } { $p } { $item_p } પેટીઓમાં ભરે છે. એક પેટીમાં { $q } { $item_q } સમાય છે.
    .question = { $name1_dative } કેટલી પેટીઓ જોઈશે?
div-shelves = ઓરડામાં { $q } { $shelf_q } છે. { $name1_agent } તે છાજલીઓ પર { $p } { $item_p } { $item_gender ->
        [feminine] મૂકી
        [neuter] મૂક્યાં
       *[masculine] મૂક્યા
    }, દરેક છાજલી પર સરખી સંખ્યામાં.
    .question = દરેક છાજલી પર { $item_counted } છે?

# Two steps.
two-buy-give = { $name1 } પાસે { $p } { $item_p } { $item_gender ->
        [feminine] હતી
        [neuter] હતાં
       *[masculine] હતા
    } અને તેણે વધુ { $q } { $item_q } { $item_gender ->
        [feminine] ખરીદી
        [neuter] ખરીદ્યાં
       *[masculine] ખરીદ્યા
    }. પછી { $name1_agent } { $name2_dative } { $r } { $item_r } { $item_gender ->
        [feminine] આપી
        [neuter] આપ્યાં
       *[masculine] આપ્યા
    }.
    .question = હવે { $name1 } પાસે { $item_counted } છે?
two-boxes-lose = { $name1 } પાસે { $q } { $box_q } હતી અને દરેક પેટીમાં { $p } { $item_p } { $item_gender ->
        [feminine] હતી
        [neuter] હતાં
       *[masculine] હતા
    }. { $name1_from } { $r } { $item_r } ખોવાઈ { $item_gender ->
        [feminine] ગઈ
        [neuter] ગયાં
       *[masculine] ગયા
    }.
    .question = { $name1 } પાસે { $item_counted } બાકી { $item_gender ->
        [feminine] રહી
        [neuter] રહ્યાં
       *[masculine] રહ્યા
    }?
two-lose-share = { $name1 } પાસે { $p } { $item_p } { $item_gender ->
        [feminine] હતી
        [neuter] હતાં
       *[masculine] હતા
    } અને તેનાથી { $q } { $item_q } ખોવાઈ { $item_gender ->
        [feminine] ગઈ
        [neuter] ગયાં
       *[masculine] ગયા
    }. { $name1_agent } { $item_gender ->
        [feminine] બાકીની
        [neuter] બાકીનાં
       *[masculine] બાકીના
    } { $item_plural } { $r } { $friend_r_oblique } વચ્ચે સરખા ભાગે { $item_gender ->
        [feminine] વહેંચી
        [neuter] વહેંચ્યાં
       *[masculine] વહેંચ્યા
    }.
    .question = દરેક મિત્રને { $item_counted } { $item_gender ->
        [feminine] મળી
        [neuter] મળ્યાં
       *[masculine] મળ્યા
    }?
two-pool-bags = { $name1 } પાસે { $q } { $item_q } અને { $name2 } પાસે { $p } { $item_p } { $item_gender ->
        [feminine] હતી
        [neuter] હતાં
       *[masculine] હતા
    }. તેમણે { $item_gender ->
        [feminine] બધી
        [neuter] બધાં
       *[masculine] બધા
    } { $item_plural } { $r } { $bag_r_oblique } { $item_gender ->
        [feminine] મૂકી
        [neuter] મૂક્યાં
       *[masculine] મૂક્યા
    }, દરેક થેલીમાં સરખી સંખ્યામાં.
    .question = દરેક થેલીમાં { $item_counted } છે?
