# Bengali (bn). The same messages as en.ftl. Written without native review.
#
# Plural categories: one and other, but a noun after number and classifier does not change: no selector is needed.
# The classifier টি is written together with the number, জন (people) apart from it.
# thing-*  value: classifier and noun as after a number (sentences write "{ $p }{ $item_p }"). .counted: "how many",
#          classifier and noun. .bare: the noun alone. .definite: "the ...s".
# noun-*   value in the same way; .locative: the same in the locative; .genitive: the same in the genitive.
# name-*   .genitive: of ..., .dative: to ...; no gender is needed.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = অনিতা
    .genitive = অনিতার
    .dative = অনিতাকে
    .gender = feminine
name-2 = রাহুল
    .genitive = রাহুলের
    .dative = রাহুলকে
    .gender = masculine
name-3 = মিতা
    .genitive = মিতার
    .dative = মিতাকে
    .gender = feminine
name-4 = করিম
    .genitive = করিমের
    .dative = করিমকে
    .gender = masculine
name-5 = ফাতেমা
    .genitive = ফাতেমার
    .dative = ফাতেমাকে
    .gender = feminine
name-6 = রফিক
    .genitive = রফিকের
    .dative = রফিককে
    .gender = masculine
name-7 = রিনা
    .genitive = রিনার
    .dative = রিনাকে
    .gender = feminine
name-8 = সুমন
    .genitive = সুমনের
    .dative = সুমনকে
    .gender = masculine
name-9 = নাদিয়া
    .genitive = নাদিয়ার
    .dative = নাদিয়াকে
    .gender = feminine
name-10 = তপন
    .genitive = তপনের
    .dative = তপনকে
    .gender = masculine

thing-apple = টি আপেল
    .counted = কতটি আপেল
    .bare = আপেল
    .definite = আপেলগুলো
thing-orange = টি কমলা
    .counted = কতটি কমলা
    .bare = কমলা
    .definite = কমলাগুলো
thing-banana = টি কলা
    .counted = কতটি কলা
    .bare = কলা
    .definite = কলাগুলো
thing-mango = টি আম
    .counted = কতটি আম
    .bare = আম
    .definite = আমগুলো
thing-lemon = টি লেবু
    .counted = কতটি লেবু
    .bare = লেবু
    .definite = লেবুগুলো
thing-egg = টি ডিম
    .counted = কতটি ডিম
    .bare = ডিম
    .definite = ডিমগুলো
thing-tomato = টি টমেটো
    .counted = কতটি টমেটো
    .bare = টমেটো
    .definite = টমেটোগুলো
thing-potato = টি আলু
    .counted = কতটি আলু
    .bare = আলু
    .definite = আলুগুলো
thing-flower = টি ফুল
    .counted = কতটি ফুল
    .bare = ফুল
    .definite = ফুলগুলো
thing-book = টি বই
    .counted = কতটি বই
    .bare = বই
    .definite = বইগুলো
thing-notebook = টি খাতা
    .counted = কতটি খাতা
    .bare = খাতা
    .definite = খাতাগুলো
thing-pencil = টি পেনসিল
    .counted = কতটি পেনসিল
    .bare = পেনসিল
    .definite = পেনসিলগুলো
thing-ball = টি বল
    .counted = কতটি বল
    .bare = বল
    .definite = বলগুলো
thing-coin = টি মুদ্রা
    .counted = কতটি মুদ্রা
    .bare = মুদ্রা
    .definite = মুদ্রাগুলো
thing-cup = টি কাপ
    .counted = কতটি কাপ
    .bare = কাপ
    .definite = কাপগুলো
thing-plate = টি প্লেট
    .counted = কতটি প্লেট
    .bare = প্লেট
    .definite = প্লেটগুলো
thing-spoon = টি চামচ
    .counted = কতটি চামচ
    .bare = চামচ
    .definite = চামচগুলো
thing-candle = টি মোমবাতি
    .counted = কতটি মোমবাতি
    .bare = মোমবাতি
    .definite = মোমবাতিগুলো
thing-button = টি বোতাম
    .counted = কতটি বোতাম
    .bare = বোতাম
    .definite = বোতামগুলো
thing-stone = টি পাথর
    .counted = কতটি পাথর
    .bare = পাথর
    .definite = পাথরগুলো
thing-bottle = টি বোতল
    .counted = কতটি বোতল
    .bare = বোতল
    .definite = বোতলগুলো
thing-balloon = টি বেলুন
    .counted = কতটি বেলুন
    .bare = বেলুন
    .definite = বেলুনগুলো
thing-hat = টি টুপি
    .counted = কতটি টুপি
    .bare = টুপি
    .definite = টুপিগুলো
thing-card = টি কার্ড
    .counted = কতটি কার্ড
    .bare = কার্ড
    .definite = কার্ডগুলো

noun-box = টি বাক্স
noun-bag = টি ব্যাগ
    .locative = টি ব্যাগে
noun-friend = জন বন্ধু
    .genitive = জন বন্ধুর
noun-child = জন শিশু
noun-shelf = টি তাক
noun-day = দিন
    .locative = দিনে
noun-year = বছর
noun-tree = টি গাছ
noun-window = টি জানালা

# Sentences that give a number nobody needs.
distractor-age = { $name3_genitive } বয়স { $d } { $year_d }।
distractor-trees = বাগানে { $d }{ $tree_d } আছে।
distractor-windows = বাড়িতে { $d }{ $window_d } আছে।
distractor-other = { $name3_genitive } কাছে { $d }{ $other_d } আছে।

# Addition.
add-gift = { $name1_genitive } কাছে { $p }{ $item_p } ছিল। { $name2 } { $name1_dative } আরও { $q }{ $item_q } দিল।
    .question = এখন { $name1_genitive } কাছে { $item_counted } আছে?
add-places = টেবিলের উপর { $q }{ $item_q } এবং ঝুড়িতে { $p }{ $item_p } আছে।
    .question = মোট { $item_counted } আছে?
add-buy = { $name1 } সকালে { $q }{ $item_q } এবং সন্ধ্যায় { $p }{ $item_p } কিনল।
    .question = { $name1 } সব মিলিয়ে { $item_counted } কিনল?
add-together = { $name1 } { $p }{ $item_p } এবং { $name2 } { $q }{ $item_q } খুঁজে পেল।
    .question = তারা একসঙ্গে { $item_counted } খুঁজে পেল?

# Subtraction.
sub-give = { $name1_genitive } কাছে { $p }{ $item_p } ছিল। { $name1 } { $name2_dative } { $q }{ $item_q } দিল।
    .question = { $name1_genitive } কাছে { $item_counted } রইল?
sub-compare = { $name1_genitive } কাছে { $q }{ $item_q } এবং { $name2_genitive } কাছে { $p }{ $item_p } আছে।
    .question = { $name2_genitive } কাছে { $name1_genitive } চেয়ে { $item_counted } বেশি আছে?
sub-sold = দোকানে { $p }{ $item_p } ছিল। আজ { $q }{ $item_q } বিক্রি হলো।
    .question = দোকানে { $item_counted } রইল?
sub-need = { $name1_genitive } কাছে ইতিমধ্যে { $q }{ $item_q } আছে, কিন্তু তার { $p }{ $item_p } দরকার।
    .question = { $name1_genitive } এখনও { $item_counted } কম পড়ছে?

# Multiplication.
mul-boxes = { $q }{ $box_q } আছে। প্রতিটি বাক্সে { $p }{ $item_p } আছে।
    .question = সব বাক্সে মোট { $item_counted } আছে?
mul-bags = একটি ব্যাগে { $p }{ $item_p } ধরে। { $name1 } { $q }{ $bag_q } ভর্তি করল।
    .question = ব্যাগগুলোতে মোট { $item_counted } আছে?
mul-daily = { $name1 } প্রতিদিন { $p }{ $item_p } বিক্রি করে।
    .question = { $name1 } { $q } { $day_q_locative } { $item_counted } বিক্রি করে?
mul-children = { $q } { $child_q } স্কুলে এল। প্রত্যেক শিশু { $p }{ $item_p } আনল।
    .question = শিশুরা মোট { $item_counted } আনল?

# Division.
div-share = { $name1 } { $p }{ $item_p } { $q } { $friend_q_genitive } মধ্যে সমানভাবে ভাগ করে দিল।
    .question = প্রত্যেক বন্ধু { $item_counted } পেল?
div-children = { $q } { $child_q } { $p }{ $item_p } নিজেদের মধ্যে সমানভাবে ভাগ করে নিল।
    .question = প্রত্যেক শিশু { $item_counted } পেল?
div-pack = { $name1 } { $p }{ $item_p } বাক্সে ভরছে। একটি বাক্সে { $q }{ $item_q } ধরে।
    .question = { $name1_genitive } কতটি বাক্স দরকার?
div-shelves = ঘরে { $q }{ $shelf_q } আছে। { $name1 } সেগুলোতে { $p }{ $item_p } রাখল, প্রতিটি তাকে সমান সংখ্যায়।
    .question = প্রতিটি তাকে { $item_counted } আছে?

# Two steps.
two-buy-give = { $name1_genitive } কাছে { $p }{ $item_p } ছিল এবং সে আরও { $q }{ $item_q } কিনল। তারপর { $name1 } { $name2_dative } { $r }{ $item_r } দিল।
    .question = এখন { $name1_genitive } কাছে { $item_counted } আছে?
two-boxes-lose = { $name1_genitive } কাছে { $q }{ $box_q } ছিল এবং প্রতিটি বাক্সে { $p }{ $item_p } ছিল। { $name1 } { $r }{ $item_r } হারিয়ে ফেলল।
    .question = { $name1_genitive } কাছে { $item_counted } রইল?
two-lose-share = { $name1_genitive } কাছে { $p }{ $item_p } ছিল এবং সে { $q }{ $item_q } হারিয়ে ফেলল। { $name1 } বাকি { $item_definite } { $r } { $friend_r_genitive } মধ্যে সমানভাবে ভাগ করে দিল।
    .question = প্রত্যেক বন্ধু { $item_counted } পেল?
two-pool-bags = { $name1_genitive } কাছে { $q }{ $item_q } এবং { $name2_genitive } কাছে { $p }{ $item_p } ছিল। তারা সব { $item_bare } { $r }{ $bag_r_locative } রাখল, প্রতিটি ব্যাগে সমান সংখ্যায়।
    .question = প্রতিটি ব্যাগে { $item_counted } আছে?
