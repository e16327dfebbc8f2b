# Portuguese (pt), as written in Brazil. The same messages as en.ftl. Written without native review.
#
# Plural categories: one, other ("many" is for millions; "one" is never met by the numbers 2 to 99).
# thing-*  value: the noun after a number; .plural: without a number; .howmany: "quantos/quantas" with the noun, at the
#          start of a question; .all: "todos os/todas as" with the noun; .gender: for agreement (vendidos/vendidas).
# noun-*   value and .plural in the same way.
# name-*   .gender chooses eles/elas and juntos/juntas for two people.

layout-plain = { $story } { $question }
layout-distractor-first = { $distractor } { $story } { $question }
layout-distractor-middle = { $story } { $distractor } { $question }

name-1 = Ana
    .gender = feminine
name-2 = Pedro
    .gender = masculine
name-3 = Beatriz
    .gender = feminine
name-4 = João
    .gender = masculine
name-5 = Mariana
    .gender = feminine
name-6 = Tiago
    .gender = masculine
name-7 = Larissa
    .gender = feminine
name-8 = Rafael
    .gender = masculine
name-9 = Camila
    .gender = feminine
name-10 = Gustavo
    .gender = masculine

thing-apple = { $n ->
        [one] maçã
       *[other] maçãs
    }
    .plural = maçãs
    .howmany = Quantas maçãs
    .all = todas as maçãs
    .gender = feminine
thing-orange = { $n ->
        [one] laranja
       *[other] laranjas
    }
    .plural = laranjas
    .howmany = Quantas laranjas
    .all = todas as laranjas
    .gender = feminine
thing-banana = { $n ->
        [one] banana
       *[other] bananas
    }
    .plural = bananas
    .howmany = Quantas bananas
    .all = todas as bananas
    .gender = feminine
thing-mango = { $n ->
        [one] manga
       *[other] mangas
    }
    .plural = mangas
    .howmany = Quantas mangas
    .all = todas as mangas
    .gender = feminine
thing-lemon = { $n ->
        [one] limão
       *[other] limões
    }
    .plural = limões
    .howmany = Quantos limões
    .all = todos os limões
    .gender = masculine
thing-egg = { $n ->
        [one] ovo
       *[other] ovos
    }
    .plural = ovos
    .howmany = Quantos ovos
    .all = todos os ovos
    .gender = masculine
thing-tomato = { $n ->
        [one] tomate
       *[other] tomates
    }
    .plural = tomates
    .howmany = Quantos tomates
    .all = todos os tomates
    .gender = masculine
thing-potato = { $n ->
        [one] batata
       *[other] batatas
    }
    .plural = batatas
    .howmany = Quantas batatas
    .all = todas as batatas
    .gender = feminine
thing-flower = { $n ->
        [one] flor
       *[other] flores
    }
    .plural = flores
    .howmany = Quantas flores
    .all = todas as flores
    .gender = feminine
thing-book = { $n ->
        [one] livro
       *[other] livros
    }
    .plural = livros
    .howmany = Quantos livros
    .all = todos os livros
    .gender = masculine
thing-notebook = { $n ->
        [one] caderno
       *[other] cadernos
    }
    .plural = cadernos
    .howmany = Quantos cadernos
    .all = todos os cadernos
    .gender = masculine
thing-pencil = lápis
    .plural = lápis
    .howmany = Quantos lápis
    .all = todos os lápis
    .gender = masculine
thing-ball = { $n ->
        [one] bola
       *[other] bolas
    }
    .plural = bolas
    .howmany = Quantas bolas
    .all = todas as bolas
    .gender = feminine
thing-coin = { $n ->
        [one] moeda
       *[other] moedas
    }
    .plural = moedas
    .howmany = Quantas moedas
    .all = todas as moedas
    .gender = feminine
thing-cup = { $n ->
        [one] xícara
       *[other] xícaras
    }
    .plural = xícaras
    .howmany = Quantas xícaras
    .all = todas as xícaras
    .gender = feminine
thing-plate = { $n ->
        [one] prato
       *[other] pratos
    }
    .plural = pratos
    .howmany = Quantos pratos
    .all = todos os pratos
    .gender = masculine
thing-spoon = { $n ->
        [one] colher
       *[other] colheres
    }
    .plural = colheres
    .howmany = Quantas colheres
    .all = todas as colheres
    .gender = feminine
thing-candle = { $n ->
        [one] vela
       *[other] velas
    }
    .plural = velas
    .howmany = Quantas velas
    .all = todas as velas
    .gender = feminine
thing-button = { $n ->
        [one] botão
       *[other] botões
    }
    .plural = botões
    .howmany = Quantos botões
    .all = todos os botões
    .gender = masculine
thing-stone = { $n ->
        [one] pedra
       *[other] pedras
    }
    .plural = pedras
    .howmany = Quantas pedras
    .all = todas as pedras
    .gender = feminine
thing-bottle = { $n ->
        [one] garrafa
       *[other] garrafas
    }
    .plural = garrafas
    .howmany = Quantas garrafas
    .all = todas as garrafas
    .gender = feminine
thing-balloon = { $n ->
        [one] balão
       *[other] balões
    }
    .plural = balões
    .howmany = Quantos balões
    .all = todos os balões
    .gender = masculine
thing-hat = { $n ->
        [one] chapéu
       *[other] chapéus
    }
    .plural = chapéus
    .howmany = Quantos chapéus
    .all = todos os chapéus
    .gender = masculine
thing-card = { $n ->
        [one] cartão
       *[other] cartões
    }
    .plural = cartões
    .howmany = Quantos cartões
    .all = todos os cartões
    .gender = masculine

noun-box = { $n ->
        [one] caixa
       *[other] caixas
    }
    .plural = caixas
noun-bag = { $n ->
        [one] sacola
       *[other] sacolas
    }
    .plural = sacolas
noun-friend = { $n ->
        [one] amigo
       *[other] amigos
    }
    .plural = amigos
noun-child = { $n ->
        [one] criança
       *[other] crianças
    }
    .plural = crianças
noun-shelf = { $n ->
        [one] prateleira
       *[other] prateleiras
    }
    .plural = prateleiras
noun-day = { $n ->
        [one] dia
       *[other] dias
    }
    .plural = dias
noun-year = { $n ->
        [one] ano
       *[other] anos
    }
    .plural = anos
noun-tree = { $n ->
        [one] árvore
       *[other] árvores
    }
    .plural = árvores
noun-window = { $n ->
        [one] janela
       *[other] janelas
    }
    .plural = janelas

# Sentences that give a number nobody needs.
distractor-age = { $name3 } tem { $d } { $year_d }.
distractor-trees = Há { $d } { $tree_d } no jardim.
distractor-windows = A casa tem { $d } { $window_d }.
distractor-other = { $name3 } tem { $d } { $other_d }.

# Addition.
add-gift = { $name1 } tem { $p } { $item_p }. { $name2 } dá mais { $q } { $item_q } para { $name1 }.
    .question = { $item_howmany } { $name1 } tem agora?
add-places = Há { $q } { $item_q } na mesa e { $p } { $item_p } na cesta.
    .question = { $item_howmany } há no total?
add-buy = { $name1 } compra { $q } { $item_q } de manhã e { $p } { $item_p } à noite.
    .question = { $item_howmany } { $name1 } compra no total?
add-together = { $name1 } encontra { $p } { $item_p } e { $name2 } encontra { $q } { $item_q }.
    .question = { $item_howmany } { $name1_gender ->
        [feminine] { $name2_gender ->
            [feminine] elas encontram juntas
           *[masculine] eles encontram juntos
        }
       *[masculine] eles encontram juntos
    }?

# Subtraction.
sub-give = { $name1 } tem { $p } { $item_p }. { $name1 } dá { $q } { $item_q } para { $name2 }.
    .question = { $item_howmany } { $name1 } ainda tem?
sub-compare = { $name1 } tem { $q } { $item_q } e { $name2 } tem { $p } { $item_p }.
    .question = { $item_howmany } { $name2 } tem a mais do que { $name1 }?
sub-sold = Há { $p } { $item_p } na loja. Hoje são { $item_gender ->
        [feminine] vendidas
       *[masculine] vendidos
    } { $q } { $item_q }.
    .question = { $item_howmany } restam na loja?
sub-need = { $name1 } já tem { $q } { $item_q }, mas precisa de { $p } { $item_p }.
    .question = { $item_howmany } ainda faltam para { $name1 }?

# Multiplication.
mul-boxes = Há { $q } { $box_q }. Em cada caixa há { $p } { $item_p }.
    .question = { $item_howmany } há em todas as caixas?
mul-bags = Em uma sacola cabem { $p } { $item_p }. { $name1 } enche { $q } { $bag_q }.
    .question = { $item_howmany } há nas sacolas?
mul-daily = { $name1 } vende { $p } { $item_p } todos os dias.
    .question = { $item_howmany } { $name1 } vende em { $q } { $day_q }?
mul-children = { $q } { $child_q } vêm à escola. Cada criança traz { $p } { $item_p }.
    .question = { $item_howmany } as crianças trazem?

# Division.
div-share = { $name1 } divide { $p } { $item_p } igualmente entre { $q } { $friend_q }.
    .question = { $item_howmany } cada amigo recebe?
div-children = { $q } { $child_q } dividem { $p } { $item_p } igualmente entre si.
    .question = { $item_howmany } cada criança recebe?
div-pack = { $name1 } embala { $p } { $item_p } em caixas. Em uma caixa cabem { $q } { $item_q }.
    .question = De quantas caixas { $name1 } precisa?
div-shelves = Há { $q } { $shelf_q } na sala. { $name1 } coloca { $p } { $item_p } nelas, a mesma quantidade em cada prateleira.
    .question = { $item_howmany } há em cada prateleira?

# Two steps.
two-buy-give = { $name1 } tem { $p } { $item_p } e compra mais { $q } { $item_q }. Depois, { $name1 } dá { $r } { $item_r } para { $name2 }.
    .question = { $item_howmany } { $name1 } tem agora?
two-boxes-lose = { $name1 } tem { $q } { $box_q } com { $p } { $item_p } em cada caixa. { $name1 } perde { $r } { $item_r }.
    .question = { $item_howmany } { $name1 } ainda tem?
two-lose-share = { $name1 } tem { $p } { $item_p } e perde { $q } { $item_q }. { $name1 } divide o resto igualmente entre { $r } { $friend_r }.
    .question = { $item_howmany } cada amigo recebe?
two-pool-bags = { $name1 } tem { $q } { $item_q } e { $name2 } tem { $p } { $item_p }. { $name1_gender ->
        [feminine] { $name2_gender ->
            [feminine] Elas
           *[masculine] Eles
        }
       *[masculine] Eles
    } colocam { $item_all } em { $r } { $bag_r }, a mesma quantidade em cada sacola.
    .question = { $item_howmany } há em cada sacola?
