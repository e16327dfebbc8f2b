# French (fr). The same messages as en.ftl. Written without native review.
#
# Plural categories: one, other ("many" is for millions; "one" is never met by the numbers 2 to 99).
# A no-break space (U+00A0) stands before every question mark.
# thing-*  value: the noun after a number; .plural: without a number, as after "tous les"; .partitive: with "de" or "d'",
#          as after "combien"; .gender: for agreement (vendus/vendues, tous/toutes).
# noun-*   in the same way, without .partitive and .gender.
# name-*   .gender chooses ils/elles for two people; .pronoun: il or elle, for the inverted verb of a question. No name
#          starts with a vowel sound, so "que" is never elided before one.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Marie
    .gender = feminine
    .pronoun = elle
name-2 = Lucas
    .gender = masculine
    .pronoun = il
name-3 = Claire
    .gender = feminine
    .pronoun = elle
name-4 = Thomas
    .gender = masculine
    .pronoun = il
name-5 = Sophie
    .gender = feminine
    .pronoun = elle
name-6 = Nicolas
    .gender = masculine
    .pronoun = il
name-7 = Julie
    .gender = feminine
    .pronoun = elle
name-8 = Pierre
    .gender = masculine
    .pronoun = il
name-9 = Chloé
    .gender = feminine
    .pronoun = elle
name-10 = Mathieu
    .gender = masculine
    .pronoun = il

thing-apple = { $n ->
        [one] pomme
       *[other] pommes
    }
    .plural = pommes
    .partitive = de pommes
    .gender = feminine
thing-orange = { $n ->
        [one] orange
       *[other] oranges
    }
    .plural = oranges
    .partitive = d'oranges
    .gender = feminine
thing-banana = { $n ->
        [one] banane
       *[other] bananes
    }
    .plural = bananes
    .partitive = de bananes
    .gender = feminine
thing-mango = { $n ->
        [one] mangue
       *[other] mangues
    }
    .plural = mangues
    .partitive = de mangues
    .gender = feminine
thing-lemon = { $n ->
        [one] citron
       *[other] citrons
    }
    .plural = citrons
    .partitive = de citrons
    .gender = masculine
thing-egg = { $n ->
        [one] œuf
       *[other] œufs
    }
    .plural = œufs
    .partitive = d'œufs
    .gender = masculine
thing-tomato = { $n ->
        [one] tomate
       *[other] tomates
    }
    .plural = tomates
    .partitive = de tomates
    .gender = feminine
thing-potato = { $n ->
        [one] pomme de terre
       *[other] pommes de terre
    }
    .plural = pommes de terre
    .partitive = de pommes de terre
    .gender = feminine
thing-flower = { $n ->
        [one] fleur
       *[other] fleurs
    }
    .plural = fleurs
    .partitive = de fleurs
    .gender = feminine
thing-book = { $n ->
        [one] livre
       *[other] livres
    }
    .plural = livres
    .partitive = de livres
    .gender = masculine
thing-notebook = { $n ->
        [one] cahier
       *[other] cahiers
    }
    .plural = cahiers
    .partitive = de cahiers
    .gender = masculine
thing-pencil = { $n ->
        [one] crayon
       *[other] crayons
    }
    .plural = crayons
    .partitive = de crayons
    .gender = masculine
thing-ball = { $n ->
        [one] balle
       *[other] balles
    }
    .plural = balles
    .partitive = de balles
    .gender = feminine
thing-coin = { $n ->
        [one] pièce
       *[other] pièces
    }
    .plural = pièces
    .partitive = de pièces
    .gender = feminine
thing-cup = { $n ->
        [one] tasse
       *[other] tasses
    }
    .plural = tasses
    .partitive = de tasses
    .gender = feminine
thing-plate = { $n ->
        [one] assiette
       *[other] assiettes
    }
    .plural = assiettes
    .partitive = d'assiettes
    .gender = feminine
thing-spoon = { $n ->
        [one] cuillère
       *[other] cuillères
    }
    .plural = cuillères
    .partitive = de cuillères
    .gender = feminine
thing-candle = { $n ->
        [one] bougie
       *[other] bougies
    }
    .plural = bougies
    .partitive = de bougies
    .gender = feminine
thing-button = { $n ->
        [one] bouton
       *[other] boutons
    }
    .plural = boutons
    .partitive = de boutons
    .gender = masculine
thing-stone = { $n ->
        [one] caillou
       *[other] cailloux
    }
    .plural = cailloux
    .partitive = de cailloux
    .gender = masculine
thing-bottle = { $n ->
        [one] bouteille
       *[other] bouteilles
    }
    .plural = bouteilles
    .partitive = de bouteilles
    .gender = feminine
thing-balloon = { $n ->
        [one] ballon
       *[other] ballons
    }
    .plural = ballons
    .partitive = de ballons
    .gender = masculine
thing-hat = { $n ->
        [one] chapeau
       *[other] chapeaux
    }
    .plural = chapeaux
    .partitive = de chapeaux
    .gender = masculine
thing-card = { $n ->
        [one] carte
       *[other] cartes
    }
    .plural = cartes
    .partitive = de cartes
    .gender = feminine

noun-box = { $n ->
        [one] boîte
       *[other] boîtes
    }
    .plural = boîtes
noun-bag = { $n ->
        [one] sac
       *[other] sacs
    }
    .plural = sacs
noun-friend = { $n ->
        [one] ami
       *[other] amis
    }
    .plural = amis
noun-child = { $n ->
        [one] enfant
       *[other] enfants
    }
    .plural = enfants
noun-shelf = { $n ->
        [one] étagère
       *[other] étagères
    }
    .plural = étagères
noun-day = { $n ->
        [one] jour
       *[other] jours
    }
    .plural = jours
noun-year = { $n ->
        [one] an
       *[other] ans
    }
    .plural = ans
noun-tree = { $n ->
        [one] arbre
       *[other] arbres
    }
    .plural = arbres
noun-window = { $n ->
        [one] fenêtre
       *[other] fenêtres
    }
    .plural = fenêtres

# Sentences that give a number nobody needs.
distractor-age = { $name3 } a { $d } { $year_d }.
distractor-trees = Il y a { $d } { $tree_d } dans le jardin.
distractor-windows = La maison a { $d } { $window_d }.
distractor-other = { $name3 } a { $d } { $other_d }.

# Addition.
add-gift = { $name1 } a { $p } { $item_p }. { $name2 } donne encore { $q } { $item_q } à { $name1 }.
    .question = Combien { $item_partitive } { $name1 } a-t-{ $name1_pronoun } maintenant ?
add-places = Il y a { $q } { $item_q } sur la table et { $p } { $item_p } dans le panier.
    .question = Combien { $item_partitive } y a-t-il en tout ?
add-buy = { $name1 } achète { $q } { $item_q } le matin et { $p } { $item_p } le soir.
    .question = Combien { $item_partitive } { $name1 } achète-t-{ $name1_pronoun } en tout ?
add-together = { $name1 } trouve { $p } { $item_p } et { $name2 } trouve { $q } { $item_q }.
    .question = Combien { $item_partitive } trouvent-{ $name1_gender ->
        [feminine] { $name2_gender ->
            [feminine] elles
           *[masculine] ils
        }
       *[masculine] ils
    } ensemble ?

# Subtraction.
sub-give = { $name1 } a { $p } { $item_p }. { $name1 } donne { $q } { $item_q } à { $name2 }.
    .question = Combien { $item_partitive } reste-t-il à { $name1 } ?
sub-compare = { $name1 } a { $q } { $item_q } et { $name2 } a { $p } { $item_p }.
    .question = Combien { $item_partitive } { $name2 } a-t-{ $name2_pronoun } de plus que { $name1 } ?
sub-sold = Il y a { $p } { $item_p } dans le magasin. Aujourd'hui, { $q } { $item_q } sont { $item_gender ->
        [feminine] vendues
       *[masculine] vendus
    }.
    .question = Combien { $item_partitive } reste-t-il dans le magasin ?
sub-need = { $name1 } a déjà { $q } { $item_q }, mais a besoin de { $p } { $item_p }.
    .question = Combien { $item_partitive } manque-t-il encore à { $name1 } ?

# Multiplication.
mul-boxes = Il y a { $q } { $box_q }. Dans chaque boîte, il y a { $p } { $item_p }.
    .question = Combien { $item_partitive } y a-t-il dans toutes les boîtes ?
mul-bags = Un sac contient { $p } { $item_p }. { $name1 } remplit { $q } { $bag_q }.
    .question = Combien { $item_partitive } y a-t-il dans les sacs ?
mul-daily = { $name1 } vend { $p } { $item_p } chaque jour.
    .question = Combien { $item_partitive } { $name1 } vend-{ $name1_pronoun } en { $q } { $day_q } ?
mul-children = { $q } { $child_q } viennent à l'école. Chaque enfant apporte { $p } { $item_p }.
    .question = Combien { $item_partitive } les enfants apportent-ils ?

# Division.
div-share = { $name1 } partage { $p } { $item_p } équitablement entre { $q } { $friend_q }.
    .question = Combien { $item_partitive } chaque ami reçoit-il ?
div-children = { $q } { $child_q } se partagent équitablement { $p } { $item_p }.
    .question = Combien { $item_partitive } chaque enfant reçoit-il ?
div-pack = { $name1 } range { $p } { $item_p } dans des boîtes. Une boîte contient { $q } { $item_q }.
    .question = De combien de boîtes { $name1 } a-t-{ $name1_pronoun } besoin ?
div-shelves = Il y a { $q } { $shelf_q } dans la pièce. { $name1 } y pose { $p } { $item_p }, le même nombre sur chaque étagère.
    .question = Combien { $item_partitive } y a-t-il sur chaque étagère ?

# Two steps.
two-buy-give = { $name1 } a { $p } { $item_p } et achète encore { $q } { $item_q }. Ensuite, { $name1 } donne { $r } { $item_r } à { $name2 }.
    .question = Combien { $item_partitive } { $name1 } a-t-{ $name1_pronoun } maintenant ?
two-boxes-lose = { $name1 } a { $q } { $box_q } avec { $p } { $item_p } dans chaque boîte. { $name1 } perd { $r } { $item_r }.
    .question = Combien { $item_partitive } reste-t-il à { $name1 } ?
two-lose-share = { $name1 } a { $p } { $item_p } et perd { $q } { $item_q }. { $name1 } partage le reste équitablement entre { $r } { $friend_r }.
    .question = Combien { $item_partitive } chaque ami reçoit-il ?
two-pool-bags = { $name1 } a { $q } { $item_q } et { $name2 } a { $p } { $item_p }. { $name1_gender ->
        [feminine] { $name2_gender ->
            [feminine] Elles
           *[masculine] Ils
        }
       *[masculine] Ils
    } mettent { $item_gender ->
        [feminine] toutes
       *[masculine] tous
    } les { $item_plural } dans { $r } { $bag_r }, le même nombre dans chaque sac.
    .question = Combien { $item_partitive } y a-t-il dans chaque sac ?
