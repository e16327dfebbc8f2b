# Kannada (kn). The same messages as en.ftl. Written without native review.
#
# Plural categories: one and other.
# thing-*  value: the noun after a number. .plural: as in "how many ..."; .accusative: plural, as an object.
# noun-*   value in the same way; .accusative: as an object; .dative: to ..., for people; .locative: "in ...".
# name-*   .genitive: of ... (before ಬಳಿ "with", has); .dative: to ...; .than: than ...; .gender is read by selectors:
#          the verb is feminine or masculine in the singular.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = ಅನಿತಾ
    .genitive = ಅನಿತಾಳ
    .dative = ಅನಿತಾಳಿಗೆ
    .than = ಅನಿತಾಳಿಗಿಂತ
    .gender = feminine
name-2 = ರವಿ
    .genitive = ರವಿಯ
    .dative = ರವಿಗೆ
    .than = ರವಿಗಿಂತ
    .gender = masculine
name-3 = ಲಕ್ಷ್ಮಿ
    .genitive = ಲಕ್ಷ್ಮಿಯ
    .dative = ಲಕ್ಷ್ಮಿಗೆ
    .than = ಲಕ್ಷ್ಮಿಗಿಂತ
    .gender = feminine
name-4 = ಮಂಜುನಾಥ
    .genitive = ಮಂಜುನಾಥನ
    .dative = ಮಂಜುನಾಥನಿಗೆ
    .than = ಮಂಜುನಾಥನಿಗಿಂತ
    .gender = masculine
name-5 = ಗೀತಾ
    .genitive = ಗೀತಾಳ
    .dative = ಗೀತಾಳಿಗೆ
    .than = ಗೀತಾಳಿಗಿಂತ
    .gender = feminine
name-6 = ಗಣೇಶ
    .genitive = ಗಣೇಶನ
    .dative = ಗಣೇಶನಿಗೆ
    .than = ಗಣೇಶನಿಗಿಂತ
    .gender = masculine
name-7 = ಸುಧಾ
    .genitive = ಸುಧಾಳ
    .dative = ಸುಧಾಳಿಗೆ
    .than = ಸುಧಾಳಿಗಿಂತ
    .gender = feminine
name-8 = ಕಿರಣ
    .genitive = ಕಿರಣನ
    .dative = ಕಿರಣನಿಗೆ
    .than = ಕಿರಣನಿಗಿಂತ
    .gender = masculine
name-9 = ಭಾರತಿ
    .genitive = ಭಾರತಿಯ
    .dative = ಭಾರತಿಗೆ
    .than = ಭಾರತಿಗಿಂತ
    .gender = feminine
name-10 = ಸುರೇಶ
    .genitive = ಸುರೇಶನ
    .dative = ಸುರೇಶನಿಗೆ
    .than = ಸುರೇಶನಿಗಿಂತ
    .gender = masculine

thing-apple = { $n ->
        [one] ಸೇಬು
       *[other] ಸೇಬುಗಳು
    }
    .plural = ಸೇಬುಗಳು
    .accusative = ಸೇಬುಗಳನ್ನು
thing-orange = { $n ->
        [one] ಕಿತ್ತಳೆ ಹಣ್ಣು
       *[other] ಕಿತ್ತಳೆ ಹಣ್ಣುಗಳು
    }
    .plural = ಕಿತ್ತಳೆ ಹಣ್ಣುಗಳು
    .accusative = ಕಿತ್ತಳೆ ಹಣ್ಣುಗಳನ್ನು
thing-banana = { $n ->
        [one] ಬಾಳೆಹಣ್ಣು
       *[other] ಬಾಳೆಹಣ್ಣುಗಳು
    }
    .plural = ಬಾಳೆಹಣ್ಣುಗಳು
    .accusative = ಬಾಳೆಹಣ್ಣುಗಳನ್ನು
thing-mango = { $n ->
        [one] ಮಾವಿನ ಹಣ್ಣು
       *[other] ಮಾವಿನ ಹಣ್ಣುಗಳು
    }
    .plural = ಮಾವಿನ ಹಣ್ಣುಗಳು
    .accusative = ಮಾವಿನ ಹಣ್ಣುಗಳನ್ನು
thing-lemon = { $n ->
        [one] ನಿಂಬೆಹಣ್ಣು
       *[other] ನಿಂಬೆಹಣ್ಣುಗಳು
    }
    .plural = ನಿಂಬೆಹಣ್ಣುಗಳು
    .accusative = ನಿಂಬೆಹಣ್ಣುಗಳನ್ನು
thing-egg = { $n ->
        [one] ಮೊಟ್ಟೆ
       *[other] ಮೊಟ್ಟೆಗಳು
    }
    .plural = ಮೊಟ್ಟೆಗಳು
    .accusative = ಮೊಟ್ಟೆಗಳನ್ನು
thing-tomato = { $n ->
        [one] ಟೊಮೆಟೊ
       *[other] ಟೊಮೆಟೊಗಳು
    }
    .plural = ಟೊಮೆಟೊಗಳು
    .accusative = ಟೊಮೆಟೊಗಳನ್ನು
thing-potato = { $n ->
        [one] ಆಲೂಗಡ್ಡೆ
       *[other] ಆಲೂಗಡ್ಡೆಗಳು
    }
    .plural = ಆಲೂಗಡ್ಡೆಗಳು
    .accusative = ಆಲೂಗಡ್ಡೆಗಳನ್ನು
thing-flower = { $n ->
        [one] ಹೂವು
       *[other] ಹೂವುಗಳು
    }
    .plural = ಹೂವುಗಳು
    .accusative = ಹೂವುಗಳನ್ನು
thing-book = { $n ->
        [one] ಪುಸ್ತಕ
       *[other] ಪುಸ್ತಕಗಳು
    }
    .plural = ಪುಸ್ತಕಗಳು
    .accusative = ಪುಸ್ತಕಗಳನ್ನು
thing-notebook = { $n ->
        [one] ನೋಟು ಪುಸ್ತಕ
       *[other] ನೋಟು ಪುಸ್ತಕಗಳು
    }
    .plural = ನೋಟು ಪುಸ್ತಕಗಳು
    .accusative = ನೋಟು ಪುಸ್ತಕಗಳನ್ನು
thing-pencil = { $n ->
        [one] ಪೆನ್ಸಿಲ್
       *[other] ಪೆನ್ಸಿಲುಗಳು
    }
    .plural = ಪೆನ್ಸಿಲುಗಳು
    .accusative = ಪೆನ್ಸಿಲುಗಳನ್ನು
thing-ball = { $n ->
        [one] ಚೆಂಡು
       *[other] ಚೆಂಡುಗಳು
    }
    .plural = ಚೆಂಡುಗಳು
    .accusative = ಚೆಂಡುಗಳನ್ನು
thing-coin = { $n ->
        [one] ನಾಣ್ಯ
       *[other] ನಾಣ್ಯಗಳು
    }
    .plural = ನಾಣ್ಯಗಳು
    .accusative = ನಾಣ್ಯಗಳನ್ನು
thing-cup = { $n ->
        [one] ಬಟ್ಟಲು
       *[other] ಬಟ್ಟಲುಗಳು
    }
    .plural = ಬಟ್ಟಲುಗಳು
    .accusative = ಬಟ್ಟಲುಗಳನ್ನು
thing-plate = { $n ->
        [one] ತಟ್ಟೆ
       *[other] ತಟ್ಟೆಗಳು
    }
    .plural = ತಟ್ಟೆಗಳು
    .accusative = ತಟ್ಟೆಗಳನ್ನು
thing-spoon = { $n ->
        [one] ಚಮಚ
       *[other] ಚಮಚಗಳು
    }
    .plural = ಚಮಚಗಳು
    .accusative = ಚಮಚಗಳನ್ನು
thing-candle = { $n ->
        [one] ಮೇಣದಬತ್ತಿ
       *[other] ಮೇಣದಬತ್ತಿಗಳು
    }
    .plural = ಮೇಣದಬತ್ತಿಗಳು
    .accusative = ಮೇಣದಬತ್ತಿಗಳನ್ನು
thing-button = { $n ->
        [one] ಗುಂಡಿ
       *[other] ಗುಂಡಿಗಳು
    }
    .plural = ಗುಂಡಿಗಳು
    .accusative = ಗುಂಡಿಗಳನ್ನು
thing-stone = { $n ->
        [one] ಕಲ್ಲು
       *[other] ಕಲ್ಲುಗಳು
    }
    .plural = ಕಲ್ಲುಗಳು
    .accusative = ಕಲ್ಲುಗಳನ್ನು
thing-bottle = { $n ->
        [one] ಬಾಟಲಿ
       *[other] ಬಾಟಲಿಗಳು
    }
    .plural = ಬಾಟಲಿಗಳು
    .accusative = ಬಾಟಲಿಗಳನ್ನು
thing-balloon = { $n ->
        [one] ಬಲೂನ್
       *[other] ಬಲೂನುಗಳು
    }
    .plural = ಬಲೂನುಗಳು
    .accusative = ಬಲೂನುಗಳನ್ನು
thing-hat = { $n ->
        [one] ಟೋಪಿ
       *[other] ಟೋಪಿಗಳು
    }
    .plural = ಟೋಪಿಗಳು
    .accusative = ಟೋಪಿಗಳನ್ನು
thing-card = { $n ->
        [one] ಕಾರ್ಡ್
       *[other] ಕಾರ್ಡುಗಳು
    }
    .plural = ಕಾರ್ಡುಗಳು
    .accusative = ಕಾರ್ಡುಗಳನ್ನು

noun-box = { $n ->
        [one] ಪೆಟ್ಟಿಗೆ
       *[other] ಪೆಟ್ಟಿಗೆಗಳು
    }
    .plural = ಪೆಟ್ಟಿಗೆಗಳು
noun-bag = { $n ->
        [one] ಚೀಲ
       *[other] ಚೀಲಗಳು
    }
    .plural = ಚೀಲಗಳು
    .accusative = ಚೀಲಗಳನ್ನು
    .locative = ಚೀಲಗಳಲ್ಲಿ
noun-friend = { $n ->
        [one] ಸ್ನೇಹಿತ
       *[other] ಸ್ನೇಹಿತರು
    }
    .plural = ಸ್ನೇಹಿತರು
    .dative = ಸ್ನೇಹಿತರಿಗೆ
noun-child = { $n ->
        [one] ಮಗು
       *[other] ಮಕ್ಕಳು
    }
    .plural = ಮಕ್ಕಳು
noun-shelf = { $n ->
        [one] ಕಪಾಟು
       *[other] ಕಪಾಟುಗಳು
    }
    .plural = ಕಪಾಟುಗಳು
noun-day = { $n ->
        [one] ದಿನ
       *[other] ದಿನಗಳು
    }
    .plural = ದಿನಗಳು
    .locative = ದಿನಗಳಲ್ಲಿ
noun-year = ವರ್ಷ
    .plural = ವರ್ಷಗಳು
noun-tree = { $n ->
        [one] ಮರ
       *[other] ಮರಗಳು
    }
    .plural = ಮರಗಳು
noun-window = { $n ->
        [one] ಕಿಟಕಿ
       *[other] ಕಿಟಕಿಗಳು
    }
    .plural = ಕಿಟಕಿಗಳು

# Sentences that give a number nobody needs.
distractor-age = { $name3_genitive } ವಯಸ್ಸು { $d } { $year_d }.
distractor-trees = ತೋಟದಲ್ಲಿ { $d } { $tree_d } ಇವೆ.
distractor-windows = ಮನೆಗೆ { $d } { $window_d } ಇವೆ.
distractor-other = { $name3_genitive } ಬಳಿ { $d } { $other_d } ಇವೆ.

# Addition.
add-gift = { $name1_genitive } ಬಳಿ { $p } { $item_p } ಇದ್ದವು. { $name2 } { $name1_dative } ಇನ್ನೂ { $q } { $item_accusative } { $name2_gender ->
        [feminine] ಕೊಟ್ಟಳು
       *[masculine] ಕೊಟ್ಟನು
    }.
    .question = ಈಗ { $name1_genitive } ಬಳಿ ಎಷ್ಟು { $item_plural } ಇವೆ?
add-places = ಮೇಜಿನ ಮೇಲೆ { $q } { $item_q } ಮತ್ತು ಬುಟ್ಟಿಯಲ್ಲಿ { $p } { $item_p } ಇವೆ.
    .question = ಒಟ್ಟು ಎಷ್ಟು { $item_plural } ಇವೆ?
add-buy = { $name1 } ಬೆಳಿಗ್ಗೆ { $q } { $item_accusative } ಮತ್ತು ಸಂಜೆ { $p } { $item_accusative } { $name1_gender ->
        [feminine] ಕೊಂಡಳು
       *[masculine] ಕೊಂಡನು
    }.
    .question = { $name1 } ಒಟ್ಟು ಎಷ್ಟು { $item_accusative } { $name1_gender ->
        [feminine] ಕೊಂಡಳು
       *[masculine] ಕೊಂಡನು
    }?
add-together = { $name1_dative } { $p } { $item_p } ಮತ್ತು { $name2_dative } { $q } { $item_q } ಸಿಕ್ಕಿದವು.
    .question = ಅವರಿಬ್ಬರಿಗೂ ಸೇರಿ ಎಷ್ಟು { $item_plural } ಸಿಕ್ಕಿದವು?

# Subtraction.
sub-give = { $name1_genitive } ಬಳಿ { $p } { $item_p } ಇದ್ದವು. { $name1 } { $name2_dative } { $q } { $item_accusative } { $name1_gender ->
        [feminine] ಕೊಟ್ಟಳು
       *[masculine] ಕೊಟ್ಟನು
    }.
    .question = { $name1_genitive } ಬಳಿ ಎಷ್ಟು { $item_plural } ಉಳಿದಿವೆ?
sub-compare = { $name1_genitive } ಬಳಿ { $q } { $item_q } ಮತ್ತು { $name2_genitive } ಬಳಿ { $p } { $item_p } ಇವೆ.
    .question = { $name1_than } { $name2_genitive } ಬಳಿ ಎಷ್ಟು { $item_plural } ಹೆಚ್ಚು ಇವೆ?
sub-sold = ಅಂಗಡಿಯಲ್ಲಿ { $p } { $item_p } ಇದ್ದವು. ಇಂದು { $q } { $item_q } ಮಾರಾಟವಾದವು.
    .question = ಅಂಗಡಿಯಲ್ಲಿ ಎಷ್ಟು { $item_plural } ಉಳಿದಿವೆ?
sub-need = { $name1_genitive } ಬಳಿ ಈಗಾಗಲೇ { $q } { $item_q } ಇವೆ, ಆದರೆ { $name1_gender ->
        [feminine] ಅವಳಿಗೆ
       *[masculine] ಅವನಿಗೆ
    } { $p } { $item_p } ಬೇಕು.
    .question = { $name1_dative } ಇನ್ನೂ ಎಷ್ಟು { $item_plural } ಬೇಕು?

# Multiplication.
mul-boxes = { $q } { $box_q } ಇವೆ. ಪ್ರತಿ ಪೆಟ್ಟಿಗೆಯಲ್ಲಿ { $p } { $item_p } ಇವೆ.
    .question = ಎಲ್ಲಾ ಪೆಟ್ಟಿಗೆಗಳಲ್ಲಿ ಒಟ್ಟು ಎಷ್ಟು { $item_plural } ಇವೆ?
mul-bags = ಒಂದು ಚೀಲದಲ್ಲಿ { $p } { $item_p } ಹಿಡಿಯುತ್ತವೆ. { $name1 } { $q } { $bag_accusative } { $name1_gender ->
        [feminine] ತುಂಬಿಸಿದಳು
       *[masculine] ತುಂಬಿಸಿದನು
    }.
    .question = ಚೀಲಗಳಲ್ಲಿ ಒಟ್ಟು ಎಷ್ಟು { $item_plural } ಇವೆ?
mul-daily = { $name1 } ಪ್ರತಿ ದಿನ { $p } { $item_accusative } { $name1_gender ->
        [feminine] ಮಾರುತ್ತಾಳೆ
       *[masculine] ಮಾರುತ್ತಾನೆ
    }.
    .question = { $name1 } { $q } { $day_locative } ಎಷ್ಟು { $item_accusative } { $name1_gender ->
        [feminine] ಮಾರುತ್ತಾಳೆ
       *[masculine] ಮಾರುತ್ತಾನೆ
    }?
mul-children = { $q } { $child_q } ಶಾಲೆಗೆ ಬಂದರು. ಪ್ರತಿಯೊಬ್ಬರೂ { $p } { $item_accusative } ತಂದರು.
    .question = ಮಕ್ಕಳು ಒಟ್ಟು ಎಷ್ಟು { $item_accusative } ತಂದರು?

# Division.
div-share = { $name1 } { $p } { $item_accusative } { $q } { $friend_dative } ಸಮಾನವಾಗಿ { $name1_gender ->
        [feminine] ಹಂಚಿದಳು
       *[masculine] ಹಂಚಿದನು
    }.
    .question = ಪ್ರತಿಯೊಬ್ಬ ಸ್ನೇಹಿತನಿಗೆ ಎಷ್ಟು { $item_plural } ಸಿಗುತ್ತವೆ?
div-children = { $q } { $child_q } { $p } { $item_accusative } ತಮ್ಮಲ್ಲಿ ಸಮಾನವಾಗಿ ಹಂಚಿಕೊಂಡರು.
    .question = ಪ್ರತಿ ಮಗುವಿಗೆ ಎಷ್ಟು { $item_plural } ಸಿಗುತ್ತವೆ?
div-pack = { $name1 } { $p } { $item_accusative } ಪೆಟ್ಟಿಗೆಗಳಲ್ಲಿ { $name1_gender ->
        [feminine] ತುಂಬಿಸುತ್ತಾಳೆ
       *[masculine] ತುಂಬಿಸುತ್ತಾನೆ
    }. ಒಂದು ಪೆಟ್ಟಿಗೆಯಲ್ಲಿ { $q } { $item_q } ಹಿಡಿಯುತ್ತವೆ.
    .question = { $name1_dative } ಎಷ್ಟು ಪೆಟ್ಟಿಗೆಗಳು ಬೇಕು?
div-shelves = ಕೋಣೆಯಲ್ಲಿ { $q } { $shelf_q } ಇವೆ. { $name1 } ಅವುಗಳಲ್ಲಿ { $p } { $item_accusative } ಪ್ರತಿ ಕಪಾಟಿನಲ್ಲಿ ಸಮಾನ ಸಂಖ್ಯೆಯಲ್ಲಿ ಇರುವಂತೆ { $name1_gender ->
        [feminine] ಇಟ್ಟಳು
       *[masculine] ಇಟ್ಟನು
    }.
    .question = ಪ್ರತಿ ಕಪಾಟಿನಲ್ಲಿ ಎಷ್ಟು { $item_plural } ಇವೆ?

# Two steps.
two-buy-give = { $name1_genitive } ಬಳಿ { $p } { $item_p } ಇದ್ದವು, { $name1_gender ->
        [feminine] ಅವಳು
       *[masculine] ಅವನು
    } ಇನ್ನೂ { $q } { $item_accusative } { $name1_gender ->
        [feminine] ಕೊಂಡಳು
       *[masculine] ಕೊಂಡನು
    }. ನಂತರ { $name1 } { $name2_dative } { $r } { $item_accusative } { $name1_gender ->
        [feminine] ಕೊಟ್ಟಳು
       *[masculine] ಕೊಟ್ಟನು
    }.
    .question = ಈಗ { $name1_genitive } ಬಳಿ ಎಷ್ಟು { $item_plural } ಇವೆ?
two-boxes-lose = { $name1_genitive } ಬಳಿ { $q } { $box_q } ಇದ್ದವು, ಪ್ರತಿ ಪೆಟ್ಟಿಗೆಯಲ್ಲಿ { $p } { $item_p } ಇದ್ದವು. { $name1 } { $r } { $item_accusative } { $name1_gender ->
        [feminine] ಕಳೆದುಕೊಂಡಳು
       *[masculine] ಕಳೆದುಕೊಂಡನು
    }.
    .question = { $name1_genitive } ಬಳಿ ಎಷ್ಟು { $item_plural } ಉಳಿದಿವೆ?
two-lose-share = { $name1_genitive } ಬಳಿ { $p } { $item_p } ಇದ್ದವು, { $name1_gender ->
        [feminine] ಅವಳು
       *[masculine] ಅವನು
    } { $q } { $item_accusative } { $name1_gender ->
        [feminine] ಕಳೆದುಕೊಂಡಳು
       *[masculine] ಕಳೆದುಕೊಂಡನು
    }. { $name1 } ಉಳಿದವುಗಳನ್ನು { $r } { $friend_dative } ಸಮಾನವಾಗಿ { $name1_gender ->
        [feminine] ಹಂಚಿದಳು
       *[masculine] ಹಂಚಿದನು
    }.
    .question = ಪ್ರತಿಯೊಬ್ಬ ಸ್ನೇಹಿತನಿಗೆ ಎಷ್ಟು { $item_plural } ಸಿಗುತ್ತವೆ?
two-pool-bags = { $name1_genitive } ಬಳಿ { $q } { $item_q } ಮತ್ತು { $name2_genitive } ಬಳಿ { $p } { $item_p } ಇದ್ದವು. ಅವರು ಎಲ್ಲಾ { $item_accusative } { $r } { $bag_locative }, ಪ್ರತಿ ಚೀಲದಲ್ಲಿ ಸಮಾನ ಸಂಖ್ಯೆಯಲ್ಲಿ ಇರುವಂತೆ ಹಾಕಿದರು.
    .question = ಪ್ರತಿ ಚೀಲದಲ್ಲಿ ಎಷ್ಟು { $item_plural } ಇವೆ?
