# Tamil (ta). The same messages as en.ftl. Written without native review.
#
# Plural categories: one and other. Verbs about people stand in the respectful form (-ஆர்), which has no gender.
# thing-*  value: the noun after a number. .plural: as in "how many ..."; .accusative: plural, as an object;
#          .also: plural with -உம் ("both ... and ..."). Sentences add to .accusative the doubled consonant before க, த, ப
#          and ச (ஆப்பிள்களைக் கொடுத்தார்) and -யும் (ஆப்பிள்களையும்).
# noun-*   value in the same way; .accusative: as an object; .dative: to ..., for people; .locative: "in ...".
#          noun-year is வயது, "years of age".
# name-*   .dative: to ...; .locative: with ... (has); .accusative: before விட "than"; .gender is not needed.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = அனிதா
    .dative = அனிதாவுக்கு
    .locative = அனிதாவிடம்
    .accusative = அனிதாவை
    .gender = feminine
name-2 = ரவி
    .dative = ரவிக்கு
    .locative = ரவியிடம்
    .accusative = ரவியை
    .gender = masculine
name-3 = மீனா
    .dative = மீனாவுக்கு
    .locative = மீனாவிடம்
    .accusative = மீனாவை
    .gender = feminine
name-4 = குமார்
    .dative = குமாருக்கு
    .locative = குமாரிடம்
    .accusative = குமாரை
    .gender = masculine
name-5 = கமலா
    .dative = கமலாவுக்கு
    .locative = கமலாவிடம்
    .accusative = கமலாவை
    .gender = feminine
name-6 = முருகன்
    .dative = முருகனுக்கு
    .locative = முருகனிடம்
    .accusative = முருகனை
    .gender = masculine
name-7 = வள்ளி
    .dative = வள்ளிக்கு
    .locative = வள்ளியிடம்
    .accusative = வள்ளியை
    .gender = feminine
name-8 = பாலு
    .dative = பாலுவுக்கு
    .locative = பாலுவிடம்
    .accusative = பாலுவை
    .gender = masculine
name-9 = செல்வி
    .dative = செல்விக்கு
    .locative = செல்வியிடம்
    .accusative = செல்வியை
    .gender = feminine
name-10 = கண்ணன்
    .dative = கண்ணனுக்கு
    .locative = கண்ணனிடம்
    .accusative = கண்ணனை
    .gender = masculine

thing-apple = { $n ->
        [one] ஆப்பிள்
       *[other] ஆப்பிள்கள்
    }
    .plural = ஆப்பிள்கள்
    .accusative = ஆப்பிள்களை
    .also = ஆப்பிள்களும்
thing-orange = { $n ->
        [one] ஆரஞ்சுப் பழம்
       *[other] ஆரஞ்சுப் பழங்கள்
    }
    .plural = ஆரஞ்சுப் பழங்கள்
    .accusative = ஆரஞ்சுப் பழங்களை
    .also = ஆரஞ்சுப் பழங்களும்
thing-banana = { $n ->
        [one] வாழைப்பழம்
       *[other] வாழைப்பழங்கள்
    }
    .plural = வாழைப்பழங்கள்
    .accusative = வாழைப்பழங்களை
    .also = வாழைப்பழங்களும்
thing-mango = { $n ->
        [one] மாம்பழம்
       *[other] மாம்பழங்கள்
    }
    .plural = மாம்பழங்கள்
    .accusative = மாம்பழங்களை
    .also = மாம்பழங்களும்
thing-lemon = { $n ->
        [one] எலுமிச்சம்பழம்
       *[other] எலுமிச்சம்பழங்கள்
    }
    .plural = எலுமிச்சம்பழங்கள்
    .accusative = எலுமிச்சம்பழங்களை
    .also = எலுமிச்சம்பழங்களும்
thing-egg = { $n ->
        [one] முட்டை
       *[other] முட்டைகள்
    }
    .plural = முட்டைகள்
    .accusative = முட்டைகளை
    .also = முட்டைகளும்
thing-tomato = { $n ->
        [one] தக்காளி
       *[other] தக்காளிகள்
    }
    .plural = தக்காளிகள்
    .accusative = தக்காளிகளை
    .also = தக்காளிகளும்
thing-potato = { $n ->
        [one] உருளைக்கிழங்கு
       *[other] உருளைக்கிழங்குகள்
    }
    .plural = உருளைக்கிழங்குகள்
    .accusative = உருளைக்கிழங்குகளை
    .also = உருளைக்கிழங்குகளும்
thing-flower = { $n ->
        [one] பூ
       *[other] பூக்கள்
    }
    .plural = பூக்கள்
    .accusative = பூக்களை
    .also = பூக்களும்
thing-book = { $n ->
        [one] புத்தகம்
       *[other] புத்தகங்கள்
    }
    .plural = புத்தகங்கள்
    .accusative = புத்தகங்களை
    .also = புத்தகங்களும்
thing-notebook = { $n ->
        [one] குறிப்பேடு
       *[other] குறிப்பேடுகள்
    }
    .plural = குறிப்பேடுகள்
    .accusative = குறிப்பேடுகளை
    .also = குறிப்பேடுகளும்
thing-pencil = { $n ->
        [one] பென்சில்
       *[other] பென்சில்கள்
    }
    .plural = பென்சில்கள்
    .accusative = பென்சில்களை
    .also = பென்சில்களும்
thing-ball = { $n ->
        [one] பந்து
       *[other] பந்துகள்
    }
    .plural = பந்துகள்
    .accusative = பந்துகளை
    .also = பந்துகளும்
thing-coin = { $n ->
        [one] நாணயம்
       *[other] நாணயங்கள்
    }
    .plural = நாணயங்கள்
    .accusative = நாணயங்களை
    .also = நாணயங்களும்
thing-cup = { $n ->
        [one] கோப்பை
       *[other] கோப்பைகள்
    }
    .plural = கோப்பைகள்
    .accusative = கோப்பைகளை
    .also = கோப்பைகளும்
thing-plate = { $n ->
        [one] தட்டு
       *[other] தட்டுகள்
    }
    .plural = தட்டுகள்
    .accusative = தட்டுகளை
    .also = தட்டுகளும்
thing-spoon = { $n ->
        [one] கரண்டி
       *[other] கரண்டிகள்
    }
    .plural = கரண்டிகள்
    .accusative = கரண்டிகளை
    .also = கரண்டிகளும்
thing-candle = { $n ->
        [one] மெழுகுவர்த்தி
       *[other] மெழுகுவர்த்திகள்
    }
    .plural = மெழுகுவர்த்திகள்
    .accusative = மெழுகுவர்த்திகளை
    .also = மெழுகுவர்த்திகளும்
thing-button = { $n ->
        [one] பொத்தான்
       *[other] பொத்தான்கள்
    }
    .plural = பொத்தான்கள்
    .accusative = பொத்தான்களை
    .also = பொத்தான்களும்
thing-stone = { $n ->
        [one] கல்
       *[other] கற்கள்
    }
    .plural = கற்கள்
    .accusative = கற்களை
    .also = கற்களும்
thing-bottle = { $n ->
        [one] பாட்டில்
       *[other] பாட்டில்கள்
    }
    .plural = பாட்டில்கள்
    .accusative = பாட்டில்களை
    .also = பாட்டில்களும்
thing-balloon = { $n ->
        [one] பலூன்
       *[other] பலூன்கள்
    }
    .plural = பலூன்கள்
    .accusative = பலூன்களை
    .also = பலூன்களும்
thing-hat = { $n ->
        [one] தொப்பி
       *[other] தொப்பிகள்
    }
    .plural = தொப்பிகள்
    .accusative = தொப்பிகளை
    .also = தொப்பிகளும்
thing-card = { $n ->
        [one] அட்டை
       *[other] அட்டைகள்
    }
    .plural = அட்டைகள்
    .accusative = அட்டைகளை
    .also = அட்டைகளும்

noun-box = { $n ->
        [one] பெட்டி
       *[other] பெட்டிகள்
    }
    .plural = பெட்டிகள்
noun-bag = { $n ->
        [one] பை
       *[other] பைகள்
    }
    .plural = பைகள்
    .accusative = பைகளை
    .locative = பைகளில்
noun-friend = { $n ->
        [one] நண்பர்
       *[other] நண்பர்கள்
    }
    .plural = நண்பர்கள்
    .dative = நண்பர்களுக்கு
noun-child = { $n ->
        [one] குழந்தை
       *[other] குழந்தைகள்
    }
    .plural = குழந்தைகள்
noun-shelf = { $n ->
        [one] அலமாரி
       *[other] அலமாரிகள்
    }
    .plural = அலமாரிகள்
noun-day = { $n ->
        [one] நாள்
       *[other] நாட்கள்
    }
    .plural = நாட்கள்
    .locative = நாட்களில்
noun-year = வயது
    .plural = வயது
noun-tree = { $n ->
        [one] மரம்
       *[other] மரங்கள்
    }
    .plural = மரங்கள்
noun-window = { $n ->
        [one] ஜன்னல்
       *[other] ஜன்னல்கள்
    }
    .plural = ஜன்னல்கள்

# Sentences that give a number nobody needs.
distractor-age = { $name3_dative } { $d } { $year_d } ஆகிறது.
distractor-trees = தோட்டத்தில் { $d } { $tree_d } உள்ளன.
distractor-windows = வீட்டில் { $d } { $window_d } உள்ளன.
distractor-other = { $name3_locative } { $d } { $other_d } உள்ளன.

# Addition.
add-gift = { $name1_locative } { $p } { $item_p } இருந்தன. { $name2 } { $name1_dative } மேலும் { $q } { $item_accusative }க் கொடுத்தார்.
    .question = இப்போது { $name1_locative } எத்தனை { $item_plural } உள்ளன?
add-places = மேசை மீது { $q } { $item_also } கூடையில் { $p } { $item_also } உள்ளன.
    .question = மொத்தம் எத்தனை { $item_plural } உள்ளன?
add-buy = { $name1 } காலையில் { $q } { $item_accusative }யும் மாலையில் { $p } { $item_accusative }யும் வாங்கினார்.
    .question = { $name1 } மொத்தம் எத்தனை { $item_accusative } வாங்கினார்?
add-together = { $name1 } { $p } { $item_accusative }யும் { $name2 } { $q } { $item_accusative }யும் கண்டெடுத்தனர்.
    .question = அவர்கள் இருவரும் சேர்ந்து எத்தனை { $item_accusative }க் கண்டெடுத்தனர்?

# Subtraction.
sub-give = { $name1_locative } { $p } { $item_p } இருந்தன. { $name1 } { $name2_dative } { $q } { $item_accusative }க் கொடுத்தார்.
    .question = { $name1_locative } எத்தனை { $item_plural } மீதம் உள்ளன?
sub-compare = { $name1_locative } { $q } { $item_also } { $name2_locative } { $p } { $item_also } உள்ளன.
    .question = { $name1_accusative } விட { $name2_locative } எத்தனை { $item_plural } அதிகமாக உள்ளன?
sub-sold = கடையில் { $p } { $item_p } இருந்தன. இன்று { $q } { $item_q } விற்கப்பட்டன.
    .question = கடையில் எத்தனை { $item_plural } மீதம் உள்ளன?
sub-need = { $name1_locative } ஏற்கனவே { $q } { $item_q } உள்ளன, ஆனால் அவருக்கு { $p } { $item_p } தேவை.
    .question = { $name1_dative } இன்னும் எத்தனை { $item_plural } தேவை?

# Multiplication.
mul-boxes = { $q } { $box_q } உள்ளன. ஒவ்வொரு பெட்டியிலும் { $p } { $item_p } உள்ளன.
    .question = அனைத்துப் பெட்டிகளிலும் மொத்தம் எத்தனை { $item_plural } உள்ளன?
mul-bags = ஒரு பையில் { $p } { $item_p } அடங்கும். { $name1 } { $q } { $bag_accusative } நிரப்பினார்.
    .question = பைகளில் மொத்தம் எத்தனை { $item_plural } உள்ளன?
mul-daily = { $name1 } ஒவ்வொரு நாளும் { $p } { $item_accusative } விற்கிறார்.
    .question = { $name1 } { $q } { $day_locative } எத்தனை { $item_accusative } விற்பார்?
mul-children = { $q } { $child_q } பள்ளிக்கு வந்தனர். ஒவ்வொருவரும் { $p } { $item_accusative }க் கொண்டு வந்தனர்.
    .question = குழந்தைகள் மொத்தம் எத்தனை { $item_accusative }க் கொண்டு வந்தனர்?

# Division.
div-share = { $name1 } { $p } { $item_accusative } { $q } { $friend_dative }ச் சமமாகப் பகிர்ந்து கொடுத்தார்.
    .question = ஒவ்வொரு நண்பருக்கும் எத்தனை { $item_plural } கிடைக்கும்?
div-children = { $q } { $child_q } { $p } { $item_accusative }த் தங்களுக்குள் சமமாகப் பகிர்ந்து கொண்டனர்.
    .question = ஒவ்வொரு குழந்தைக்கும் எத்தனை { $item_plural } கிடைக்கும்?
div-pack = { $name1 } { $p } { $item_accusative }ப் பெட்டிகளில் அடுக்குகிறார். ஒரு பெட்டியில் { $q } { $item_q } அடங்கும்.
    .question = { $name1_dative } எத்தனை பெட்டிகள் தேவை?
div-shelves = அறையில் { $q } { $shelf_q } உள்ளன. { $name1 } அவற்றில் { $p } { $item_accusative } ஒவ்வொரு அலமாரியிலும் சம எண்ணிக்கையில் இருக்கும்படி வைத்தார்.
    .question = ஒவ்வொரு அலமாரியிலும் எத்தனை { $item_plural } உள்ளன?

# Two steps.
two-buy-give = { $name1_locative } { $p } { $item_p } இருந்தன, அவர் மேலும் { $q } { $item_accusative } வாங்கினார். பின்னர் { $name1 } { $name2_dative } { $r } { $item_accusative }க் கொடுத்தார்.
    .question = இப்போது { $name1_locative } எத்தனை { $item_plural } உள்ளன?
two-boxes-lose = { $name1_locative } { $q } { $box_q } இருந்தன, ஒவ்வொரு பெட்டியிலும் { $p } { $item_p } இருந்தன. { $name1 } { $r } { $item_accusative }த் தொலைத்துவிட்டார்.
    .question = { $name1_locative } எத்தனை { $item_plural } மீதம் உள்ளன?
two-lose-share = { $name1_locative } { $p } { $item_p } இருந்தன, அவர் { $q } { $item_accusative }த் தொலைத்துவிட்டார். { $name1 } மீதமுள்ளவற்றை { $r } { $friend_dative }ச் சமமாகப் பகிர்ந்து கொடுத்தார்.
    .question = ஒவ்வொரு நண்பருக்கும் எத்தனை { $item_plural } கிடைக்கும்?
two-pool-bags = { $name1_locative } { $q } { $item_also } { $name2_locative } { $p } { $item_also } இருந்தன. அவர்கள் { $item_plural } அனைத்தையும் { $r } { $bag_locative }, ஒவ்வொரு பையிலும் சம எண்ணிக்கையில் இருக்கும்படி வைத்தனர்.
    .question = ஒவ்வொரு பையிலும் எத்தனை { $item_plural } உள்ளன?
