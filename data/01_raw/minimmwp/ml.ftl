# Malayalam (ml). The same messages as en.ftl. Written without native review.
#
# Plural categories: one and other. Verbs do not agree with anybody, and things as objects have no ending.
# thing-*  value: the noun after a number. .plural: as in "how many ..."; .also: plural with -ഉം ("both ... and ...").
# noun-*   value in the same way; .dative: to ..., for people; .locative: "in ...". noun-day stays in the singular (കൊണ്ട്
#          "within"); noun-year is വയസ്സ്, "years of age", and .is with "is".
# name-*   .genitive: of ... (before പക്കൽ "with", has); .dative: to ...; .than: than ...; .gender is not needed.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = അനിത
    .genitive = അനിതയുടെ
    .dative = അനിതയ്ക്ക്
    .than = അനിതയെക്കാൾ
    .gender = feminine
name-2 = രാജു
    .genitive = രാജുവിന്റെ
    .dative = രാജുവിന്
    .than = രാജുവിനെക്കാൾ
    .gender = masculine
name-3 = ലക്ഷ്മി
    .genitive = ലക്ഷ്മിയുടെ
    .dative = ലക്ഷ്മിക്ക്
    .than = ലക്ഷ്മിയെക്കാൾ
    .gender = feminine
name-4 = ഗോപി
    .genitive = ഗോപിയുടെ
    .dative = ഗോപിക്ക്
    .than = ഗോപിയെക്കാൾ
    .gender = masculine
name-5 = സീത
    .genitive = സീതയുടെ
    .dative = സീതയ്ക്ക്
    .than = സീതയെക്കാൾ
    .gender = feminine
name-6 = രമേശ്
    .genitive = രമേശിന്റെ
    .dative = രമേശിന്
    .than = രമേശിനെക്കാൾ
    .gender = masculine
name-7 = മീര
    .genitive = മീരയുടെ
    .dative = മീരയ്ക്ക്
    .than = മീരയെക്കാൾ
    .gender = feminine
name-8 = മനു
    .genitive = മനുവിന്റെ
    .dative = മനുവിന്
    .than = മനുവിനെക്കാൾ
    .gender = masculine
name-9 = രാധ
    .genitive = രാധയുടെ
    .dative = രാധയ്ക്ക്
    .than = രാധയെക്കാൾ
    .gender = feminine
name-10 = ഉണ്ണി
    .genitive = ഉണ്ണിയുടെ
    .dative = ഉണ്ണിക്ക്
    .than = ഉണ്ണിയെക്കാൾ
    .gender = masculine

thing-apple = { $n ->
        [one] ആപ്പിൾ
       *[other] ആപ്പിളുകൾ
    }
    .plural = ആപ്പിളുകൾ
    .also = ആപ്പിളുകളും
thing-orange = { $n ->
        [one] ഓറഞ്ച്
       *[other] ഓറഞ്ചുകൾ
    }
    .plural = ഓറഞ്ചുകൾ
    .also = ഓറഞ്ചുകളും
thing-banana = { $n ->
        [one] വാഴപ്പഴം
       *[other] വാഴപ്പഴങ്ങൾ
    }
    .plural = വാഴപ്പഴങ്ങൾ
    .also = വാഴപ്പഴങ്ങളും
thing-mango = { $n ->
        [one] മാമ്പഴം
       *[other] മാമ്പഴങ്ങൾ
    }
    .plural = മാമ്പഴങ്ങൾ
    .also = മാമ്പഴങ്ങളും
thing-lemon = { $n ->
        [one] ചെറുനാരങ്ങ
       *[other] ചെറുനാരങ്ങകൾ
    }
    .plural = ചെറുനാരങ്ങകൾ
    .also = ചെറുനാരങ്ങകളും
thing-egg = { $n ->
        [one] മുട്ട
       *[other] മുട്ടകൾ
    }
    .plural = മുട്ടകൾ
    .also = മുട്ടകളും
thing-tomato = { $n ->
        [one] തക്കാളി
       *[other] തക്കാളികൾ
    }
    .plural = തക്കാളികൾ
    .also = തക്കാളികളും
thing-potato = { $n ->
        [one] ഉരുളക്കിഴങ്ങ്
       *[other] ഉരുളക്കിഴങ്ങുകൾ
    }
    .plural = ഉരുളക്കിഴങ്ങുകൾ
    .also = ഉരുളക്കിഴങ്ങുകളും
thing-flower = { $n ->
        [one] പൂവ്
       *[other] പൂക്കൾ
    }
    .plural = പൂക്കൾ
    .also = പൂക്കളും
thing-book = { $n ->
        [one] പുസ്തകം
       *[other] പുസ്തകങ്ങൾ
    }
    .plural = പുസ്തകങ്ങൾ
    .also = പുസ്തകങ്ങളും
thing-notebook = { $n ->
        [one] നോട്ടുബുക്ക്
       *[other] നോട്ടുബുക്കുകൾ
    }
    .plural = നോട്ടുബുക്കുകൾ
    .also = നോട്ടുബുക്കുകളും
thing-pencil = { $n ->
        [one] പെൻസിൽ
       *[other] പെൻസിലുകൾ
    }
    .plural = പെൻസിലുകൾ
    .also = പെൻസിലുകളും
thing-ball = { $n ->
        [one] പന്ത്
       *[other] പന്തുകൾ
    }
    .plural = പന്തുകൾ
    .also = പന്തുകളും
thing-coin = { $n ->
        [one] നാണയം
       *[other] നാണയങ്ങൾ
    }
    .plural = നാണയങ്ങൾ
    .also = നാണയങ്ങളും
thing-cup = { $n ->
        [one] കപ്പ്
       *[other] കപ്പുകൾ
    }
    .plural = കപ്പുകൾ
    .also = കപ്പുകളും
thing-plate = { $n ->
        [one] പ്ലേറ്റ്
       *[other] പ്ലേറ്റുകൾ
    }
    .plural = പ്ലേറ്റുകൾ
    .also = പ്ലേറ്റുകളും
thing-spoon = { $n ->
        [one] സ്പൂൺ
       *[other] സ്പൂണുകൾ
    }
    .plural = സ്പൂണുകൾ
    .also = സ്പൂണുകളും
thing-candle = { $n ->
        [one] മെഴുകുതിരി
       *[other] മെഴുകുതിരികൾ
    }
    .plural = മെഴുകുതിരികൾ
    .also = മെഴുകുതിരികളും
thing-button = { $n ->
        [one] ബട്ടൺ
       *[other] ബട്ടണുകൾ
    }
    .plural = ബട്ടണുകൾ
    .also = ബട്ടണുകളും
thing-stone = { $n ->
        [one] കല്ല്
       *[other] കല്ലുകൾ
    }
    .plural = കല്ലുകൾ
    .also = കല്ലുകളും
thing-bottle = { $n ->
        [one] കുപ്പി
       *[other] കുപ്പികൾ
    }
    .plural = കുപ്പികൾ
    .also = കുപ്പികളും
thing-balloon = { $n ->
        [one] ബലൂൺ
       *[other] ബലൂണുകൾ
    }
    .plural = ബലൂണുകൾ
    .also = ബലൂണുകളും
thing-hat = { $n ->
        [one] തൊപ്പി
       *[other] തൊപ്പികൾ
    }
    .plural = തൊപ്പികൾ
    .also = തൊപ്പികളും
thing-card = { $n ->
        [one] കാർഡ്
       *[other] കാർഡുകൾ
    }
    .plural = കാർഡുകൾ
    .also = കാർഡുകളും

noun-box = { $n ->
        [one] പെട്ടി
       *[other] പെട്ടികൾ
    }
    .plural = പെട്ടികൾ
noun-bag = { $n ->
        [one] സഞ്ചി
       *[other] സഞ്ചികൾ
    }
    .plural = സഞ്ചികൾ
    .locative = സഞ്ചികളിൽ
noun-friend = { $n ->
        [one] സുഹൃത്ത്
       *[other] സുഹൃത്തുക്കൾ
    }
    .plural = സുഹൃത്തുക്കൾ
    .dative = സുഹൃത്തുക്കൾക്ക്
noun-child = { $n ->
        [one] കുട്ടി
       *[other] കുട്ടികൾ
    }
    .plural = കുട്ടികൾ
noun-shelf = { $n ->
        [one] ഷെൽഫ്
       *[other] ഷെൽഫുകൾ
    }
    .plural = ഷെൽഫുകൾ
noun-day = ദിവസം
    .plural = ദിവസങ്ങൾ
noun-year = വയസ്സ്
    .plural = വയസ്സ്
    .is = വയസ്സാണ്
noun-tree = { $n ->
        [one] മരം
       *[other] മരങ്ങൾ
    }
    .plural = മരങ്ങൾ
noun-window = { $n ->
        [one] ജനൽ
       *[other] ജനലുകൾ
    }
    .plural = ജനലുകൾ

# Sentences that give a number nobody needs.
distractor-age = { $name3_genitive } പ്രായം { $d } { $year_d_is }.
distractor-trees = തോട്ടത്തിൽ { $d } { $tree_d } ഉണ്ട്.
distractor-windows = വീടിന് { $d } { $window_d } ഉണ്ട്.
distractor-other = { $name3_genitive } പക്കൽ { $d } { $other_d } ഉണ്ട്.

# Addition.
add-gift = { $name1_genitive } പക്കൽ { $p } { $item_p } ഉണ്ടായിരുന്നു. { $name2 } { $name1_dative } { $q } { $item_q } കൂടി കൊടുത്തു.
    .question = ഇപ്പോൾ { $name1_genitive } പക്കൽ എത്ര { $item_plural } ഉണ്ട്?
add-places = മേശപ്പുറത്ത് { $q } { $item_also } കുട്ടയിൽ { $p } { $item_also } ഉണ്ട്.
    .question = ആകെ എത്ര { $item_plural } ഉണ്ട്?
add-buy = { $name1 } രാവിലെ { $q } { $item_also } വൈകുന്നേരം { $p } { $item_also } വാങ്ങി.
    .question = { $name1 } ആകെ എത്ര { $item_plural } വാങ്ങി?
add-together = { $name1 } { $p } { $item_also } { $name2 } { $q } { $item_also } കണ്ടെത്തി.
    .question = അവർ രണ്ടുപേരും ചേർന്ന് എത്ര { $item_plural } കണ്ടെത്തി?

# Subtraction.
sub-give = { $name1_genitive } പക്കൽ { $p } { $item_p } ഉണ്ടായിരുന്നു. { $name1 } { $name2_dative } { $q } { $item_q } കൊടുത്തു.
    .question = { $name1_genitive } പക്കൽ എത്ര { $item_plural } ബാക്കിയുണ്ട്?
sub-compare = { $name1_genitive } പക്കൽ { $q } { $item_also } { $name2_genitive } പക്കൽ { $p } { $item_also } ഉണ്ട്.
    .question = { $name2_genitive } പക്കൽ { $name1_than } എത്ര { $item_plural } കൂടുതലുണ്ട്?
sub-sold = കടയിൽ { $p } { $item_p } ഉണ്ടായിരുന്നു. ഇന്ന് { $q } { $item_q } വിറ്റു.
    .question = കടയിൽ എത്ര { $item_plural } ബാക്കിയുണ്ട്?
sub-need = { $name1_genitive } പക്കൽ ഇതിനകം { $q } { $item_q } ഉണ്ട്, എന്നാൽ { $p } { $item_p } വേണം.
    .question = { $name1_dative } ഇനി എത്ര { $item_plural } കൂടി വേണം?

# Multiplication.
mul-boxes = { $q } { $box_q } ഉണ്ട്. ഓരോ പെട്ടിയിലും { $p } { $item_p } ഉണ്ട്.
    .question = എല്ലാ പെട്ടികളിലും കൂടി എത്ര { $item_plural } ഉണ്ട്?
mul-bags = ഒരു സഞ്ചിയിൽ { $p } { $item_p } കൊള്ളും. { $name1 } { $q } { $bag_q } നിറച്ചു.
    .question = സഞ്ചികളിൽ ആകെ എത്ര { $item_plural } ഉണ്ട്?
mul-daily = { $name1 } എല്ലാ ദിവസവും { $p } { $item_p } വിൽക്കുന്നു.
    .question = { $name1 } { $q } { $day_q } കൊണ്ട് എത്ര { $item_plural } വിൽക്കും?
mul-children = { $q } { $child_q } സ്കൂളിൽ വന്നു. ഓരോ കുട്ടിയും { $p } { $item_p } കൊണ്ടുവന്നു.
    .question = കുട്ടികൾ ആകെ എത്ര { $item_plural } കൊണ്ടുവന്നു?

# Division.
div-share = { $name1 } { $p } { $item_p } { $q } { $friend_dative } തുല്യമായി വീതിച്ചുനൽകി.
    .question = ഓരോ സുഹൃത്തിനും എത്ര { $item_plural } കിട്ടും?
div-children = { $q } { $child_q } ചേർന്ന് { $p } { $item_p } തുല്യമായി പങ്കിട്ടെടുത്തു.
    .question = ഓരോ കുട്ടിക്കും എത്ര { $item_plural } കിട്ടും?
div-pack = { $name1 } { $p } { $item_p } പെട്ടികളിൽ അടുക്കിവയ്ക്കുന്നു. ഒരു പെട്ടിയിൽ { $q } { $item_q } കൊള്ളും.
    .question = { $name1_dative } എത്ര പെട്ടികൾ വേണം?
div-shelves = മുറിയിൽ { $q } { $shelf_q } ഉണ്ട്. { $name1 } അവയിൽ { $p } { $item_p } ഓരോ ഷെൽഫിലും ഒരേ എണ്ണം വരുന്ന വിധം വച്ചു.
    .question = ഓരോ ഷെൽഫിലും എത്ര { $item_plural } ഉണ്ട്?

# Two steps.
two-buy-give = { $name1_genitive } പക്കൽ { $p } { $item_p } ഉണ്ടായിരുന്നു. { $name1 } { $q } { $item_q } കൂടി വാങ്ങി. പിന്നീട് { $name1 } { $name2_dative } { $r } { $item_r } കൊടുത്തു.
    .question = ഇപ്പോൾ { $name1_genitive } പക്കൽ എത്ര { $item_plural } ഉണ്ട്?
two-boxes-lose = { $name1_genitive } പക്കൽ { $q } { $box_q } ഉണ്ടായിരുന്നു, ഓരോ പെട്ടിയിലും { $p } { $item_p } ഉണ്ടായിരുന്നു. { $name1_dative } { $r } { $item_r } നഷ്ടപ്പെട്ടു.
    .question = { $name1_genitive } പക്കൽ എത്ര { $item_plural } ബാക്കിയുണ്ട്?
two-lose-share = { $name1_genitive } പക്കൽ { $p } { $item_p } ഉണ്ടായിരുന്നു, അവയിൽ { $q } { $item_q } നഷ്ടപ്പെട്ടു. { $name1 } ബാക്കിയുള്ളവ { $r } { $friend_dative } തുല്യമായി വീതിച്ചുനൽകി.
    .question = ഓരോ സുഹൃത്തിനും എത്ര { $item_plural } കിട്ടും?
two-pool-bags = { $name1_genitive } പക്കൽ { $q } { $item_also } { $name2_genitive } പക്കൽ { $p } { $item_also } ഉണ്ടായിരുന്നു. അവർ എല്ലാ { $item_also } { $r } { $bag_locative }, ഓരോ സഞ്ചിയിലും ഒരേ എണ്ണം വരുന്ന വിധം വച്ചു.
    .question = ഓരോ സഞ്ചിയിലും എത്ര { $item_plural } ഉണ്ട്?
