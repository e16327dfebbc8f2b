# Spanish (es). The same messages as en.ftl. Written without native review.
#
# Plural categories: one, other ("many" is for millions; "one" is never met by the numbers 2 to 99).
# thing-*  value: the noun after a number; .plural: without a number; .howmany: "cuántos/cuántas" with the noun, at the
#          start of a question; .all: "todos los/todas las" with the noun.
# noun-*   value and .plural in the same way.
# name-*   .gender chooses juntos/juntas for two people.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Carmen
    .gender = feminine
name-2 = Diego
    .gender = masculine
name-3 = Lucía
    .gender = feminine
name-4 = Javier
    .gender = masculine
name-5 = Elena
    .gender = feminine
name-6 = Pablo
    .gender = masculine
name-7 = Sofía
    .gender = feminine
name-8 = Miguel
    .gender = masculine
name-9 = Laura
    .gender = feminine
name-10 = Andrés
    .gender = masculine

thing-apple = { $n ->
        [one] manzana
       *[other] manzanas
    }
    .plural = manzanas
    .howmany = Cuántas manzanas
    .all = todas las manzanas
thing-orange = { $n ->
        [one] naranja
       *[other] naranjas
    }
    .plural = naranjas
    .howmany = Cuántas naranjas
    .all = todas las naranjas
thing-banana = { $n ->
        [one] plátano
       *[other] plátanos
    }
    .plural = plátanos
    .howmany = Cuántos plátanos
    .all = todos los plátanos
thing-mango = { $n ->
        [one] mango
       *[other] mangos
    }
    .plural = mangos
    .howmany = Cuántos mangos
    .all = todos los mangos
thing-lemon = { $n ->
        [one] limón
       *[other] limones
    }
    .plural = limones
    .howmany = Cuántos limones
    .all = todos los limones
thing-egg = { $n ->
        [one] huevo
       *[other] huevos
    }
    .plural = huevos
    .howmany = Cuántos huevos
    .all = todos los huevos
thing-tomato = { $n ->
        [one] tomate
       *[other] tomates
    }
    .plural = tomates
    .howmany = Cuántos tomates
    .all = todos los tomates
thing-potato = { $n ->
        [one] patata
       *[other] patatas
    }
    .plural = patatas
    .howmany = Cuántas patatas
    .all = todas las patatas
thing-flower = { $n ->
        [one] flor
       *[other] flores
    }
    .plural = flores
    .howmany = Cuántas flores
    .all = todas las flores
thing-book = { $n ->
        [one] libro
       *[other] libros
    }
    .plural = libros
    .howmany = Cuántos libros
    .all = todos los libros
thing-notebook = { $n ->
        [one] cuaderno
       *[other] cuadernos
    }
    .plural = cuadernos
    .howmany = Cuántos cuadernos
    .all = todos los cuadernos
thing-pencil = { $n ->
        [one] lápiz
       *[other] lápices
    }
    .plural = lápices
    .howmany = Cuántos lápices
    .all = todos los lápices
thing-ball = { $n ->
        [one] pelota
       *[other] pelotas
    }
    .plural = pelotas
    .howmany = Cuántas pelotas
    .all = todas las pelotas
thing-coin = { $n ->
        [one] moneda
       *[other] monedas
    }
    .plural = monedas
    .howmany = Cuántas monedas
    .all = todas las monedas
thing-cup = { $n ->
        [one] taza
       *[other] tazas
    }
    .plural = tazas
    .howmany = Cuántas tazas
    .all = todas las tazas
thing-plate = { $n ->
        [one] plato
       *[other] platos
    }
    .plural = platos
    .howmany = Cuántos platos
    .all = todos los platos
thing-spoon = { $n ->
        [one] cuchara
       *[other] cucharas
    }
    .plural = cucharas
    .howmany = Cuántas cucharas
    .all = todas las cucharas
thing-candle = { $n ->
        [one] vela
       *[other] velas
    }
    .plural = velas
    .howmany = Cuántas velas
    .all = todas las velas
thing-button = { $n ->
        [one] botón
       *[other] botones
    }
    .plural = botones
    .howmany = Cuántos botones
    .all = todos los botones
thing-stone = { $n ->
        [one] piedra
       *[other] piedras
    }
    .plural = piedras
    .howmany = Cuántas piedras
    .all = todas las piedras
thing-bottle = { $n ->
        [one] botella
       *[other] botellas
    }
    .plural = botellas
    .howmany = Cuántas botellas
    .all = todas las botellas
thing-balloon = { $n ->
        [one] globo
       *[other] globos
    }
    .plural = globos
    .howmany = Cuántos globos
    .all = todos los globos
thing-hat = { $n ->
        [one] sombrero
       *[other] sombreros
    }
    .plural = sombreros
    .howmany = Cuántos sombreros
    .all = todos los sombreros
thing-card = { $n ->
        [one] tarjeta
       *[other] tarjetas
    }
    .plural = tarjetas
    .howmany = Cuántas tarjetas
    .all = todas las tarjetas

noun-box = { $n ->
        [one] caja
       *[other] cajas
    }
    .plural = cajas
noun-bag = { $n ->
        [one] bolsa
       *[other] bolsas
    }
    .plural = bolsas
noun-friend = { $n ->
        [one] amigo
       *[other] amigos
    }
    .plural = amigos
noun-child = { $n ->
        [one] niño
       *[other] niños
    }
    .plural = niños
noun-shelf = { $n ->
        [one] estante
       *[other] estantes
    }
    .plural = estantes
noun-day = { $n ->
        [one] día
       *[other] días
    }
    .plural = días
noun-year = { $n ->
        [one] año
       *[other] años
    }
    .plural = años
noun-tree = { $n ->
        [one] árbol
       *[other] árboles
    }
    .plural = árboles
noun-window = { $n ->
        [one] ventana
       *[other] ventanas
    }
    .plural = ventanas

# Sentences that give a number nobody needs.
distractor-age = { $name3 } tiene { $d } { $year_d }.
distractor-trees = Hay { $d } { $tree_d } en el jardín.
distractor-windows = La casa tiene { $d } { $window_d }.
distractor-other = { $name3 } tiene { $d } { $other_d }.

# Addition.
add-gift = { $name1 } tiene { $p } { $item_p }. { $name2 } le da a { $name1 } { $q } { $item_q } más.
    .question = ¿{ $item_howmany } tiene { $name1 } ahora?
add-places = Hay { $q } { $item_q } en la mesa y { $p } { $item_p } en la cesta.
    .question = ¿{ $item_howmany } hay en total?
add-buy = { $name1 } compra { $q } { $item_q } por la mañana y { $p } { $item_p } por la tarde.
    .question = ¿{ $item_howmany } compra { $name1 } en total?
add-together = { $name1 } encuentra { $p } { $item_p } y { $name2 } encuentra { $q } { $item_q }.
    .question = ¿{ $item_howmany } encuentran { $name1_gender ->
        [feminine] { $name2_gender ->
            [feminine] juntas
           *[masculine] juntos
        }
       *[masculine] juntos
    }?

# Subtraction.
sub-give = { $name1 } tiene { $p } { $item_p }. { $name1 } le da { $q } { $item_q } a { $name2 }.
    .question = ¿{ $item_howmany } le quedan a { $name1 }?
sub-compare = { $name1 } tiene { $q } { $item_q } y { $name2 } tiene { $p } { $item_p }.
    .question = ¿{ $item_howmany } más tiene { $name2 } que { $name1 }?
sub-sold = Hay { $p } { $item_p } en la tienda. Hoy se venden { $q } { $item_q }.
    .question = ¿{ $item_howmany } quedan en la tienda?
sub-need = { $name1 } ya tiene { $q } { $item_q }, pero necesita { $p } { $item_p }.
    .question = ¿{ $item_howmany } le faltan todavía a { $name1 }?

# Multiplication.
mul-boxes = Hay { $q } { $box_q }. En cada caja hay { $p } { $item_p }.
    .question = ¿{ $item_howmany } hay en todas las cajas?
mul-bags = En una bolsa caben { $p } { $item_p }. { $name1 } llena { $q } { $bag_q }.
    .question = ¿{ $item_howmany } hay en las bolsas?
mul-daily = { $name1 } vende { $p } { $item_p } cada día.
    .question = ¿{ $item_howmany } vende { $name1 } en { $q } { $day_q }?
mul-children = { $q } { $child_q } vienen a la escuela. Cada niño trae { $p } { $item_p }.
    .question = ¿{ $item_howmany } traen los niños?

# Division.
div-share = { $name1 } reparte { $p } { $item_p } en partes iguales entre { $q } { $friend_q }.
    .question = ¿{ $item_howmany } recibe cada amigo?
div-children = { $q } { $child_q } se reparten { $p } { $item_p } en partes iguales.
    .question = ¿{ $item_howmany } recibe cada niño?
div-pack = { $name1 } empaqueta { $p } { $item_p } en cajas. En una caja caben { $q } { $item_q }.
    .question = ¿Cuántas cajas necesita { $name1 }?
div-shelves = Hay { $q } { $shelf_q } en la habitación. { $name1 } pone { $p } { $item_p } en ellos, la misma cantidad en cada estante.
    .question = ¿{ $item_howmany } hay en cada estante?

# Two steps.
two-buy-give = { $name1 } tiene { $p } { $item_p } y compra { $q } { $item_q } más. Después, { $name1 } le da { $r } { $item_r } a { $name2 }.
    .question = ¿{ $item_howmany } tiene { $name1 } ahora?
two-boxes-lose = { $name1 } tiene { $q } { $box_q } con { $p } { $item_p } en cada caja. { $name1 } pierde { $r } { $item_r }.
    .question = ¿{ $item_howmany } le quedan a { $name1 }?
two-lose-share = { $name1 } tiene { $p } { $item_p } y pierde { $q } { $item_q }. { $name1 } reparte el resto en partes iguales entre { $r } { $friend_r }.
    .question = ¿{ $item_howmany } recibe cada amigo?
two-pool-bags = { $name1 } tiene { $q } { $item_q } y { $name2 } tiene { $p } { $item_p }. Ponen { $item_all } en { $r } { $bag_r }, la misma cantidad en cada bolsa.
    .question = ¿{ $item_howmany } hay en cada bolsa?
