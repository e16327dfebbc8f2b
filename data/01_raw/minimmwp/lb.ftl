# Luxembourgish (lb). The same messages as en.ftl. Written without native review.
#
# Plural categories: one, other ("one" is never met by the numbers 2 to 99).
# Final n falls (Eifel rule) before every sound but a vowel, h, n, d, t and z. So there are two forms where a word stands
# before different words: before a number it is the number as spoken that decides (a 6 = a sechs, an 8 = an aacht).
# thing-*  value: the noun after a number, where n stays; .plural: the same without a number; .short: without the n;
#          .puts: the verb for putting the thing on a shelf, "stellt" for what stands and "leet" for the rest.
# noun-*   value and .plural in the same way; box has .short too. noun-an (an, in), noun-sinn (are), noun-stinn (stand),
#          noun-ginn (are being), noun-passen (fit) and noun-schonn (already) are no nouns but words that stand before a
#          number, with or without their n: $an_q is "a" or "an", as $q needs it.
# name-*   .article: with the article of nominative and accusative; .start: the same at the start of a sentence; .dative:
#          with the article of the dative, "dem" for both (women's names are neuter); .gender is given but no sentence
#          needs it.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Marie
    .gender = feminine
    .article = d'Marie
    .start = D'Marie
    .dative = dem Marie
name-2 = Pol
    .gender = masculine
    .article = de Pol
    .start = De Pol
    .dative = dem Pol
name-3 = Léa
    .gender = feminine
    .article = d'Léa
    .start = D'Léa
    .dative = dem Léa
name-4 = Jos
    .gender = masculine
    .article = de Jos
    .start = De Jos
    .dative = dem Jos
name-5 = Claudine
    .gender = feminine
    .article = d'Claudine
    .start = D'Claudine
    .dative = dem Claudine
name-6 = Tom
    .gender = masculine
    .article = den Tom
    .start = Den Tom
    .dative = dem Tom
name-7 = Josiane
    .gender = feminine
    .article = d'Josiane
    .start = D'Josiane
    .dative = dem Josiane
name-8 = Luc
    .gender = masculine
    .article = de Luc
    .start = De Luc
    .dative = dem Luc
name-9 = Martine
    .gender = feminine
    .article = d'Martine
    .start = D'Martine
    .dative = dem Martine
name-10 = Guy
    .gender = masculine
    .article = de Guy
    .start = De Guy
    .dative = dem Guy

thing-apple = { $n ->
        [one] Apel
       *[other] Äppel
    }
    .plural = Äppel
    .short = Äppel
    .puts = leet
thing-orange = { $n ->
        [one] Orange
       *[other] Orangen
    }
    .plural = Orangen
    .short = Orange
    .puts = leet
thing-banana = { $n ->
        [one] Banann
       *[other] Banannen
    }
    .plural = Banannen
    .short = Bananne
    .puts = leet
thing-mango = { $n ->
        [one] Mango
       *[other] Mangoen
    }
    .plural = Mangoen
    .short = Mangoe
    .puts = leet
thing-lemon = { $n ->
        [one] Zitroun
       *[other] Zitrounen
    }
    .plural = Zitrounen
    .short = Zitroune
    .puts = leet
thing-egg = { $n ->
        [one] Ee
       *[other] Eeër
    }
    .plural = Eeër
    .short = Eeër
    .puts = leet
thing-tomato = { $n ->
        [one] Tomat
       *[other] Tomaten
    }
    .plural = Tomaten
    .short = Tomate
    .puts = leet
thing-potato = { $n ->
        [one] Gromper
       *[other] Gromperen
    }
    .plural = Gromperen
    .short = Grompere
    .puts = leet
thing-flower = { $n ->
        [one] Blumm
       *[other] Blummen
    }
    .plural = Blummen
    .short = Blumme
    .puts = leet
thing-book = { $n ->
        [one] Buch
       *[other] Bicher
    }
    .plural = Bicher
    .short = Bicher
    .puts = stellt
thing-notebook = { $n ->
        [one] Heft
       *[other] Hefter
    }
    .plural = Hefter
    .short = Hefter
    .puts = leet
thing-pencil = { $n ->
        [one] Bläistëft
       *[other] Bläistëfter
    }
    .plural = Bläistëfter
    .short = Bläistëfter
    .puts = leet
thing-ball = { $n ->
        [one] Ball
       *[other] Bäll
    }
    .plural = Bäll
    .short = Bäll
    .puts = leet
thing-coin = { $n ->
        [one] Mënz
       *[other] Mënzen
    }
    .plural = Mënzen
    .short = Mënze
    .puts = leet
thing-cup = { $n ->
        [one] Taass
       *[other] Tasen
    }
    .plural = Tasen
    .short = Tase
    .puts = stellt
thing-plate = { $n ->
        [one] Teller
       *[other] Telleren
    }
    .plural = Telleren
    .short = Tellere
    .puts = stellt
thing-spoon = { $n ->
        [one] Läffel
       *[other] Läffelen
    }
    .plural = Läffelen
    .short = Läffele
    .puts = leet
thing-candle = { $n ->
        [one] Käerz
       *[other] Käerzen
    }
    .plural = Käerzen
    .short = Käerze
    .puts = stellt
thing-button = { $n ->
        [one] Knapp
       *[other] Knäpp
    }
    .plural = Knäpp
    .short = Knäpp
    .puts = leet
thing-stone = { $n ->
        [one] Steen
       *[other] Steng
    }
    .plural = Steng
    .short = Steng
    .puts = leet
thing-bottle = { $n ->
        [one] Fläsch
       *[other] Fläschen
    }
    .plural = Fläschen
    .short = Fläsche
    .puts = stellt
thing-balloon = { $n ->
        [one] Loftballon
       *[other] Loftballonen
    }
    .plural = Loftballonen
    .short = Loftballone
    .puts = leet
thing-hat = { $n ->
        [one] Hutt
       *[other] Hitt
    }
    .plural = Hitt
    .short = Hitt
    .puts = leet
thing-card = { $n ->
        [one] Kaart
       *[other] Kaarten
    }
    .plural = Kaarten
    .short = Kaarte
    .puts = leet

noun-box = { $n ->
        [one] Këscht
       *[other] Këschten
    }
    .plural = Këschten
    .short = Këschte
noun-bag = { $n ->
        [one] Tut
       *[other] Tuten
    }
    .plural = Tuten
noun-friend = { $n ->
        [one] Frënd
       *[other] Frënn
    }
    .plural = Frënn
noun-child = { $n ->
        [one] Kand
       *[other] Kanner
    }
    .plural = Kanner
noun-shelf = { $n ->
        [one] Regal
       *[other] Regaler
    }
    .plural = Regaler
noun-day = { $n ->
        [one] Dag
       *[other] Deeg
    }
    .plural = Deeg
noun-year = Joer
    .plural = Joer
noun-tree = { $n ->
        [one] Bam
       *[other] Beem
    }
    .plural = Beem
noun-window = { $n ->
        [one] Fënster
       *[other] Fënsteren
    }
    .plural = Fënsteren

# Words before a number: without n before the numbers whose name starts with f, s or v.
noun-an = { $n ->
        [4] a
        [5] a
        [6] a
        [7] a
        [14] a
        [15] a
        [16] a
        [17] a
        [24] a
        [25] a
        [26] a
        [27] a
        [34] a
        [35] a
        [36] a
        [37] a
        [40] a
        [44] a
        [45] a
        [46] a
        [47] a
        [50] a
        [54] a
        [55] a
        [56] a
        [57] a
        [60] a
        [64] a
        [65] a
        [66] a
        [67] a
        [70] a
        [74] a
        [75] a
        [76] a
        [77] a
        [84] a
        [85] a
        [86] a
        [87] a
        [94] a
        [95] a
        [96] a
        [97] a
       *[other] an
    }
noun-sinn = { $n ->
        [4] si
        [5] si
        [6] si
        [7] si
        [14] si
        [15] si
        [16] si
        [17] si
        [24] si
        [25] si
        [26] si
        [27] si
        [34] si
        [35] si
        [36] si
        [37] si
        [40] si
        [44] si
        [45] si
        [46] si
        [47] si
        [50] si
        [54] si
        [55] si
        [56] si
        [57] si
        [60] si
        [64] si
        [65] si
        [66] si
        [67] si
        [70] si
        [74] si
        [75] si
        [76] si
        [77] si
        [84] si
        [85] si
        [86] si
        [87] si
        [94] si
        [95] si
        [96] si
        [97] si
       *[other] sinn
    }
noun-stinn = { $n ->
        [4] sti
        [5] sti
        [6] sti
        [7] sti
        [14] sti
        [15] sti
        [16] sti
        [17] sti
        [24] sti
        [25] sti
        [26] sti
        [27] sti
        [34] sti
        [35] sti
        [36] sti
        [37] sti
        [40] sti
        [44] sti
        [45] sti
        [46] sti
        [47] sti
        [50] sti
        [54] sti
        [55] sti
        [56] sti
        [57] sti
        [60] sti
        [64] sti
        [65] sti
        [66] sti
        [67] sti
        [70] sti
        [74] sti
        [75] sti
        [76] sti
        [77] sti
        [84] sti
        [85] sti
        [86] sti
        [87] sti
        [94] sti
        [95] sti
        [96] sti
        [97] sti
       *[other] stinn
    }
noun-ginn = { $n ->
        [4] gi
        [5] gi
        [6] gi
        [7] gi
        [14] gi
        [15] gi
        [16] gi
        [17] gi
        [24] gi
        [25] gi
        [26] gi
        [27] gi
        [34] gi
        [35] gi
        [36] gi
        [37] gi
        [40] gi
        [44] gi
        [45] gi
        [46] gi
        [47] gi
        [50] gi
        [54] gi
        [55] gi
        [56] gi
        [57] gi
        [60] gi
        [64] gi
        [65] gi
        [66] gi
        [67] gi
        [70] gi
        [74] gi
        [75] gi
        [76] gi
        [77] gi
        [84] gi
        [85] gi
        [86] gi
        [87] gi
        [94] gi
        [95] gi
        [96] gi
        [97] gi
       *[other] ginn
    }
noun-passen = { $n ->
        [4] passe
        [5] passe
        [6] passe
        [7] passe
        [14] passe
        [15] passe
        [16] passe
        [17] passe
        [24] passe
        [25] passe
        [26] passe
        [27] passe
        [34] passe
        [35] passe
        [36] passe
        [37] passe
        [40] passe
        [44] passe
        [45] passe
        [46] passe
        [47] passe
        [50] passe
        [54] passe
        [55] passe
        [56] passe
        [57] passe
        [60] passe
        [64] passe
        [65] passe
        [66] passe
        [67] passe
        [70] passe
        [74] passe
        [75] passe
        [76] passe
        [77] passe
        [84] passe
        [85] passe
        [86] passe
        [87] passe
        [94] passe
        [95] passe
        [96] passe
        [97] passe
       *[other] passen
    }
noun-schonn = { $n ->
        [4] scho
        [5] scho
        [6] scho
        [7] scho
        [14] scho
        [15] scho
        [16] scho
        [17] scho
        [24] scho
        [25] scho
        [26] scho
        [27] scho
        [34] scho
        [35] scho
        [36] scho
        [37] scho
        [40] scho
        [44] scho
        [45] scho
        [46] scho
        [47] scho
        [50] scho
        [54] scho
        [55] scho
        [56] scho
        [57] scho
        [60] scho
        [64] scho
        [65] scho
        [66] scho
        [67] scho
        [70] scho
        [74] scho
        [75] scho
        [76] scho
        [77] scho
        [84] scho
        [85] scho
        [86] scho
        [87] scho
        [94] scho
        [95] scho
        [96] scho
        [97] scho
       *[other] schonn
    }

# Sentences that give a number nobody needs.
distractor-age = { $name3_start } ass { $d } { $year_d } al.
distractor-trees = Am Gaart { $stinn_d } { $d } { $tree_d }.
distractor-windows = D'Haus huet { $d } { $window_d }.
distractor-other = { $name3_start } huet { $d } { $other_d }.

# Addition.
add-gift = { $name1_start } huet { $p } { $item_p }. { $name2_start } gëtt { $name1_dative } nach { $q } { $item_q }.
    .question = Wéi vill { $item_plural } huet { $name1_article } elo?
add-places = Um Dësch { $sinn_q } { $q } { $item_q } an am Kuerf { $p } { $item_p }.
    .question = Wéi vill { $item_short } sinn dat am Ganzen?
add-buy = { $name1_start } keeft moies { $q } { $item_q } an owes { $p } { $item_p }.
    .question = Wéi vill { $item_short } keeft { $name1_article } am Ganzen?
add-together = { $name1_start } fënnt { $p } { $item_p } an { $name2_article } fënnt { $q } { $item_q }.
    .question = Wéi vill { $item_short } fanne si zesummen?

# Subtraction.
sub-give = { $name1_start } huet { $p } { $item_p }. { $name1_start } gëtt { $name2_dative } { $q } { $item_q }.
    .question = Wéi vill { $item_plural } huet { $name1_article } nach?
sub-compare = { $name1_start } huet { $q } { $item_q } an { $name2_article } huet { $p } { $item_p }.
    .question = Wéi vill { $item_plural } huet { $name2_article } méi wéi { $name1_article }?
sub-sold = Am Buttek { $sinn_p } { $p } { $item_p }. Haut { $ginn_q } { $q } { $item_q_short } verkaaft.
    .question = Wéi vill { $item_short } bleiwen nach am Buttek?
sub-need = { $name1_start } huet { $schonn_q } { $q } { $item_q }, brauch awer { $p } { $item_p }.
    .question = Wéi vill { $item_short } feelen { $name1_dative } nach?

# Multiplication.
mul-boxes = Do { $stinn_q } { $q } { $box_q }. An all Këscht { $sinn_p } { $p } { $item_p }.
    .question = Wéi vill { $item_short } sinn an alle Këschten zesummen?
mul-bags = An eng Tut { $passen_p } { $p } { $item_p }. { $name1_start } fëllt { $q } { $bag_q }.
    .question = Wéi vill { $item_short } sinn an den Tuten?
mul-daily = { $name1_start } verkeeft all Dag { $p } { $item_p }.
    .question = Wéi vill { $item_short } verkeeft { $name1_article } { $an_q } { $q } { $day_q }?
mul-children = { $q } { $child_q } kommen an d'Schoul. All Kand bréngt { $p } { $item_p_short } mat.
    .question = Wéi vill { $item_short } bréngen d'Kanner mat?

# Division.
div-share = { $name1_start } verdeelt { $p } { $item_p_short } gläichméisseg ënner { $q } { $friend_q }.
    .question = Wéi vill { $item_short } kritt all Frënd?
div-children = { $q } { $child_q } deele sech { $p } { $item_p_short } gläichméisseg op.
    .question = Wéi vill { $item_short } kritt all Kand?
div-pack = { $name1_start } paakt { $p } { $item_p } a Këschten. An eng Këscht { $passen_q } { $q } { $item_q }.
    .question = Wéi vill Këschte brauch { $name1_article }?
div-shelves = Am Zëmmer { $stinn_q } { $q } { $shelf_q }. { $name1_start } { $item_puts } { $p } { $item_p } dran, an all Regal gläich vill.
    .question = Wéi vill { $item_short } sinn an all Regal?

# Two steps.
two-buy-give = { $name1_start } huet { $p } { $item_p } a keeft nach { $q } { $item_q }. Duerno gëtt { $name1_article } { $name2_dative } { $r } { $item_r }.
    .question = Wéi vill { $item_plural } huet { $name1_article } elo?
two-boxes-lose = { $name1_start } huet { $q } { $box_q_short } mat { $p } { $item_p } an all Këscht. { $name1_start } verléiert { $r } { $item_r }.
    .question = Wéi vill { $item_plural } huet { $name1_article } nach?
two-lose-share = { $name1_start } huet { $p } { $item_p } a verléiert { $q } { $item_q }. { $name1_start } verdeelt de Rescht gläichméisseg ënner { $r } { $friend_r }.
    .question = Wéi vill { $item_short } kritt all Frënd?
two-pool-bags = { $name1_start } huet { $q } { $item_q } an { $name2_article } huet { $p } { $item_p }. Si maachen all hir { $item_plural } { $an_r } { $r } { $bag_r }, an all Tut gläich vill.
    .question = Wéi vill { $item_short } sinn an all Tut?
