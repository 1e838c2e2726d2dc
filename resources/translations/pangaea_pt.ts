<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>pangaea::Actions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Start a created process</source>
        <translation>Iniciar um processo criado</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Join</translation>
    </message>
    <message>
        <source>Let the parent wait for its end, after the joins that are queued before it</source>
        <translation>Fazer o pai esperar pelo fim dele, depois dos joins que estão antes na fila</translation>
    </message>
    <message>
        <source>Join &amp;with timeout…</source>
        <translation>Join com &amp;limite de tempo…</translation>
    </message>
    <message>
        <source>Wait for its end, but not longer than a time</source>
        <translation>Esperar pelo fim dele, mas não mais que um certo tempo</translation>
    </message>
    <message>
        <source>&amp;Terminate</source>
        <translation>&amp;Encerrar</translation>
    </message>
    <message>
        <source>Ask it and all its descendants to end (SIGTERM), and kill them when the grace time is over</source>
        <translation>Pedir a ele e a todos os seus descendentes que terminem (SIGTERM), e matá-los quando o prazo acabar</translation>
    </message>
    <message>
        <source>&amp;Terminate tree (%1 processes)</source>
        <translation>&amp;Encerrar a árvore (%1 processos)</translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>&amp;Matar</translation>
    </message>
    <message>
        <source>End it and all its descendants at once (SIGKILL)</source>
        <translation>Acabar na hora com ele e com todos os seus descendentes (SIGKILL)</translation>
    </message>
    <message>
        <source>&amp;Kill tree (%1 processes)</source>
        <translation>&amp;Matar a árvore (%1 processos)</translation>
    </message>
    <message>
        <source>S&amp;uspend</source>
        <translation>S&amp;uspender</translation>
    </message>
    <message>
        <source>Stop it and all its descendants for a while (SIGSTOP)</source>
        <translation>Parar por um tempo ele e todos os seus descendentes (SIGSTOP)</translation>
    </message>
    <message>
        <source>S&amp;uspend tree (%1 processes)</source>
        <translation>S&amp;uspender a árvore (%1 processos)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Let it and all its descendants go on (SIGCONT)</source>
        <translation>Deixar que ele e todos os seus descendentes prossigam (SIGCONT)</translation>
    </message>
    <message>
        <source>&amp;Continue tree (%1 processes)</source>
        <translation>&amp;Continuar a árvore (%1 processos)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>Run it again in the same row; what still lives is terminated first</source>
        <translation>Executá-lo de novo na mesma linha; o que ainda vive é encerrado antes</translation>
    </message>
    <message>
        <source>Kill processes</source>
        <translation>Matar processos</translation>
    </message>
    <message>
        <source>Kill %1 processes?</source>
        <translation>Matar %1 processos?</translation>
    </message>
    <message>
        <source>They and all their descendants end at once (SIGKILL), without a chance to save anything.</source>
        <translation>Eles e todos os seus descendentes acabam na hora (SIGKILL), sem chance de salvar nada.</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>Matar %1</translation>
    </message>
    <message>
        <source>Join with timeout</source>
        <translation>Join com limite de tempo</translation>
    </message>
    <message>
        <source>Seconds to wait at most, from when the parent begins to wait:</source>
        <translation>Segundos de espera no máximo, desde que o pai começa a esperar:</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Send S&amp;ignal</source>
        <translation>En&amp;viar sinal</translation>
    </message>
</context>
<context>
    <name>pangaea::AskFirst</name>
    <message>
        <source>Do not ask again (Settings can turn it on)</source>
        <translation>Não perguntar de novo (as configurações podem reativar)</translation>
    </message>
</context>
<context>
    <name>pangaea::Autosave</name>
    <message>
        <source>The session is not kept while it runs: the system gives no thread for it. End other programs, and start Pangaea again.</source>
        <translation>A sessão não é guardada enquanto roda: o sistema não cede uma thread para isso. Feche outros programas e inicie o Pangaea de novo.</translation>
    </message>
    <message>
        <source>The session is no longer kept while it runs: it is too large. Save it: File &gt; Save session.</source>
        <translation>A sessão não é mais guardada enquanto roda: é grande demais. Salve-a: Arquivo &gt; Salvar sessão.</translation>
    </message>
</context>
<context>
    <name>pangaea::AutosaveFile</name>
    <message>
        <source>The session is no longer kept while it runs, since %1 could not be written: %2. Make room there, or save the session yourself: File &gt; Save session.</source>
        <translation>A sessão não é mais guardada enquanto roda, pois %1 não pôde ser escrito: %2. Libere espaço ali, ou salve você mesmo a sessão: Arquivo &gt; Salvar sessão.</translation>
    </message>
</context>
<context>
    <name>pangaea::BackgroundWork</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>pangaea::Child</name>
    <message>
        <source>Nothing was typed to %1: it does not run.</source>
        <translation>Nada foi digitado para %1: ele não está rodando.</translation>
    </message>
    <message>
        <source>%1 was not sent to %2: it does not run.</source>
        <translation>%1 não foi enviado a %2: ele não está rodando.</translation>
    </message>
    <message>
        <source>%1 made more than %2 processes and was killed with them.</source>
        <translation>%1 criou mais de %2 processos e foi morto com eles.</translation>
    </message>
    <message>
        <source>There is no host %1 in this session. Start Pangaea with --on, and perhaps with --hosts.</source>
        <translation>Nesta sessão não há nenhuma máquina %1. Inicie o Pangaea com --on, e talvez com --hosts.</translation>
    </message>
</context>
<context>
    <name>pangaea::CodePanel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Code of</source>
        <translation>Código de</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Cenário</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>Which steps are shown as a program</source>
        <translation>Quais passos são mostrados como programa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the program</source>
        <translation>A linguagem do programa</translation>
    </message>
    <message>
        <source>Copy the whole program; it can be run as it is</source>
        <translation>Copiar o programa inteiro; ele pode ser executado como está</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>No scenario is loaded</source>
        <translation>Nenhum cenário carregado</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Nada foi feito ainda</translation>
    </message>
    <message>
        <source>At step %1 of %2</source>
        <translation>No passo %1 de %2</translation>
    </message>
    <message>
        <source>Before step %1 of %2</source>
        <translation>Antes do passo %1 de %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>&amp;Run to here</source>
        <translation>&amp;Executar até aqui</translation>
    </message>
</context>
<context>
    <name>pangaea::Columns</name>
    <message>
        <source>CPU %</source>
        <translation>CPU %</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Nice</source>
        <translation>Nice</translation>
    </message>
    <message>
        <source>PPID</source>
        <translation>PPID</translation>
    </message>
    <message>
        <source>Voluntary switches</source>
        <translation>Trocas voluntárias</translation>
    </message>
    <message>
        <source>Involuntary switches</source>
        <translation>Trocas involuntárias</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>Tempo de execução</translation>
    </message>
    <message>
        <source>Queue time</source>
        <translation>Tempo na fila</translation>
    </message>
    <message>
        <source>%1 ms ago</source>
        <translation>há %1 ms</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>há %1 s</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 não pôde ser lido</translation>
    </message>
    <message>
        <source>Its name in Pangaea, from when it was asked for</source>
        <translation>O nome dele no Pangaea, desde que foi pedido</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Alvo: %1</translation>
    </message>
    <message>
        <source>From the kernel when it was started, %1</source>
        <translation>Do kernel quando foi iniciado, %1</translation>
    </message>
    <message>
        <source>Stop pending: not every thread has stopped yet. One that waits for its child to start a program (vfork) stops after that, and until then others may run.</source>
        <translation>Parada pendente: nem todas as threads pararam ainda. A que espera o filho iniciar um programa (vfork) para depois disso, e até lá outras podem rodar.</translation>
    </message>
    <message>
        <source>Cancelled before it was started</source>
        <translation>Cancelado antes de ser iniciado</translation>
    </message>
    <message>
        <source>Asked for, and not started yet</source>
        <translation>Pedido e ainda não iniciado</translation>
    </message>
    <message>
        <source>From waitid(2): it ended %1</source>
        <translation>De waitid(2): terminou %1</translation>
    </message>
    <message>
        <source>Pangaea starts it</source>
        <translation>O Pangaea o está iniciando</translation>
    </message>
    <message>
        <source>From what Pangaea and the kernel told of it: started %1</source>
        <translation>Do que o Pangaea e o kernel disseram dele: iniciado %1</translation>
    </message>
    <message>
        <source>The main thread has ended (Z), other threads live: this is the one that does most.</source>
        <translation>A thread principal terminou (Z), outras threads vivem: esta é a mais ativa.</translation>
    </message>
    <message>
        <source>A thread is on a core or queued for one; the main thread: %1</source>
        <translation>Uma thread está em um núcleo ou na fila de um; a thread principal: %1</translation>
    </message>
    <message>
        <source>CLOCK_MONOTONIC, from its start to its end, %1</source>
        <translation>CLOCK_MONOTONIC, do início ao fim dele, %1</translation>
    </message>
    <message>
        <source>CLOCK_MONOTONIC, from its start to the newest fact, %1</source>
        <translation>CLOCK_MONOTONIC, do início dele ao fato mais recente, %1</translation>
    </message>
    <message>
        <source>From its terminal, last words, %1</source>
        <translation>Do terminal dele, últimas palavras, %1</translation>
    </message>
    <message>
        <source>From its pipe, last line, %1</source>
        <translation>Do pipe dele, última linha, %1</translation>
    </message>
    <message>
        <source>It restarts by itself in %1 s: restart %2 of at most %3 in %4 minutes.</source>
        <translation>Ele reinicia sozinho em %1 s: reinício %2 de no máximo %3 em %4 minutos.</translation>
    </message>
    <message>
        <source>Cancelled before it was started: there was no process, and there is no exit code.</source>
        <translation>Cancelado antes de ser iniciado: não houve processo, e não há código de saída.</translation>
    </message>
    <message>
        <source>From waitid(2), %1</source>
        <translation>De waitid(2), %1</translation>
    </message>
    <message>
        <source>No join was asked for.</source>
        <translation>Nenhum join foi pedido.</translation>
    </message>
    <message>
        <source>The parent joins one process after the other, in the order in which the joins were asked for. Qt reaps a child when it ends. Python keeps a zombie until the join where it forks; where a fork server makes its processes, as by default from Python 3.14 on, that one reaps them when they end.</source>
        <translation>O pai faz um join depois do outro, na ordem em que foram pedidos. O Qt recolhe um filho quando ele termina. O Python mantém um zumbi até o join onde faz fork; onde um servidor de forks cria os processos, como é padrão a partir do Python 3.14, é ele que os recolhe quando terminam.</translation>
    </message>
    <message>
        <source>At first when it ran comes from every switch that the kernel made, then from samples of its state: shorter runs are not seen. %1</source>
        <translation>No começo, sabe-se quando ele rodou por cada troca que o kernel fez; depois, por amostras do seu estado: execuções mais curtas não são vistas. %1</translation>
    </message>
    <message>
        <source>When it ran comes from every switch that the kernel made.</source>
        <translation>Sabe-se quando ele rodou por cada troca que o kernel fez.</translation>
    </message>
    <message>
        <source>When it ran comes from samples of its state: shorter runs are not seen.</source>
        <translation>Sabe-se quando ele rodou por amostras do seu estado: execuções mais curtas não são vistas.</translation>
    </message>
    <message>
        <source>, from ticks of 10 ms</source>
        <translation>, por tiques de 10 ms</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1, stop pending</source>
        <translation>%1, parada pendente</translation>
    </message>
    <message>
        <source>restarts in %1 s (%2 of %3), last %4</source>
        <translation>reinicia em %1 s (%2 de %3), último %4</translation>
    </message>
    <message>
        <source>%1, restart limit reached</source>
        <translation>%1, limite de reinícios atingido</translation>
    </message>
    <message>
        <source>kill in %1 s</source>
        <translation>será morto em %1 s</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>não iniciado</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>após %1</translation>
    </message>
    <message>
        <source>joined %1, waited %2 s</source>
        <translation>%1 join, esperou %2 s</translation>
    </message>
    <message>
        <source>timed out after %1 s</source>
        <translation>limite de %1 s excedido</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>esperando…</translation>
    </message>
    <message>
        <source>samples: %1</source>
        <translation>amostras: %1</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>trocas</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>amostras</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Decorrido</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Rodando</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Encerrando</translation>
    </message>
    <message>
        <source>Exited</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Morto</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>Caiu</translation>
    </message>
    <message>
        <source>Failed to start</source>
        <translation>Falha ao iniciar</translation>
    </message>
    <message>
        <source>running</source>
        <translation>rodando</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>dormindo</translation>
    </message>
    <message>
        <source>disk sleep</source>
        <translation>espera de disco</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>tracing stop</source>
        <translation>parada de rastreio</translation>
    </message>
    <message>
        <source>zombie</source>
        <translation>zumbi</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>morto</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ocioso</translation>
    </message>
    <message>
        <source>%1 was last heard %2: the process may live or not</source>
        <translation>A última notícia de %1: %2. O processo pode viver ou não</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
</context>
<context>
    <name>pangaea::CommandLine</name>
    <message>
        <source>Try &quot;pangaea --help&quot;.</source>
        <translation>Experimente &quot;pangaea --help&quot;.</translation>
    </message>
    <message>
        <source>Make a process for each name, with commas between them; &quot;&quot; stands for the default, Asia.</source>
        <translation>Criar um processo para cada nome, com vírgulas entre eles; &quot;&quot; é o padrão, Asia.</translation>
    </message>
    <message>
        <source>What they run, with its parameters; print_func if left out.</source>
        <translation>O que eles executam, com os parâmetros; print_func se omitido.</translation>
    </message>
    <message>
        <source>Do not join them.</source>
        <translation>Não fazer join deles.</translation>
    </message>
    <message>
        <source>Run without a window and print the final table.</source>
        <translation>Rodar sem janela e imprimir a tabela final.</translation>
    </message>
    <message>
        <source>End what still lives after S seconds; the exit status is 124.</source>
        <translation>Acabar com o que ainda viver após S segundos; o status de saída é 124.</translation>
    </message>
    <message>
        <source>Write a picture of the window (.png, .svg, .pdf) when all is joined.</source>
        <translation>Gravar uma imagem da janela (.png, .svg, .pdf) quando todos os joins estiverem feitos.</translation>
    </message>
    <message>
        <source>Of this panel alone, with all of its content: %1.</source>
        <translation>Só deste painel, com todo o seu conteúdo: %1.</translation>
    </message>
    <message>
        <source>Write below the picture this title, what was run, when, on which kernel, exact or sampled.</source>
        <translation>Escrever abaixo da imagem este título, o que rodou, quando, em qual kernel, exato ou por amostras.</translation>
    </message>
    <message>
        <source>Take the picture S seconds after the first spawn instead.</source>
        <translation>Tirar a imagem S segundos depois do primeiro lançamento.</translation>
    </message>
    <message>
        <source>Pixels of the picture for each of the window&apos;s: 1, 2 or 3.</source>
        <translation>Pixels da imagem para cada um da janela: 1, 2 ou 3.</translation>
    </message>
    <message>
        <source>system, light, dark, contrast-light or contrast-dark.</source>
        <translation>system, light, dark, contrast-light ou contrast-dark.</translation>
    </message>
    <message>
        <source>At the end write the table (.csv), the session (.jsonl) or the timeline (.trace.json); once for each file.</source>
        <translation>No fim, gravar a tabela (.csv), a sessão (.jsonl) ou a linha do tempo (.trace.json); uma vez para cada arquivo.</translation>
    </message>
    <message>
        <source>At the end write the result of a lesson, to be handed in (.html, .pdf).</source>
        <translation>No fim, gravar o resultado de uma lição, para ser entregue (.html, .pdf).</translation>
    </message>
    <message>
        <source>Do not record switches; sample only.</source>
        <translation>Não registrar as trocas; só tirar amostras.</translation>
    </message>
    <message>
        <source>Close the window when all is joined.</source>
        <translation>Fechar a janela quando todos os joins estiverem feitos.</translation>
    </message>
    <message>
        <source>Show what a scenario runs, and ask first. Desktops open files so.</source>
        <translation>Mostrar o que um cenário executa e perguntar antes. É assim que desktops abrem arquivos.</translation>
    </message>
    <message>
        <source>Play a lesson as for a reader who takes S seconds before each of its parts.</source>
        <translation>Tocar uma lição como para quem leva S segundos antes de cada parte.</translation>
    </message>
    <message>
        <source>For debuggers: no second process that ends what the window leaves behind.</source>
        <translation>Para depuradores: sem o segundo processo que acaba com o que a janela deixa para trás.</translation>
    </message>
    <message>
        <source>Print this and exit.</source>
        <translation>Imprimir isto e sair.</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Imprimir a versão e sair.</translation>
    </message>
    <message>
        <source>Each name becomes a real operating system process, which you can watch, stop and join. A FILE is
opened instead: a session that was saved as .jsonl is shown, a scenario (.pangaea) or a Procfile is
played, with all programs that it names, a lesson (.pangaea-lesson) is read; with --headless it is
played to its end. Qt&apos;s own options work as well: -style NAME, -platform NAME, or -reverse for a
window from right to left.

Exit status: 0 when every process exited 0, 1 when one did not, 2 for bad usage or no display,
124 when --timeout passed.</source>
        <translation>Cada nome vira um processo real do sistema operacional, que você pode observar, parar e esperar com
join. Com FILE, esse arquivo é aberto: uma sessão salva como .jsonl é mostrada, um cenário (.pangaea)
ou um Procfile é executado, com todos os programas que nomeia, uma lição (.pangaea-lesson) é lida;
com --headless ela é tocada até o fim. As opções do Qt também valem: -style NAME, -platform NAME,
ou -reverse para uma janela da direita para a esquerda.

Status de saída: 0 se todos os processos saíram com 0, 1 se algum não, 2 em caso de uso incorreto ou
falta de tela, 124 se --timeout se esgotou.</translation>
    </message>
    <message>
        <source>Processes:</source>
        <translation>Processos:</translation>
    </message>
    <message>
        <source>Running:</source>
        <translation>Execução:</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Arquivos:</translation>
    </message>
    <message>
        <source>Pictures:</source>
        <translation>Imagens:</translation>
    </message>
    <message>
        <source>Other:</source>
        <translation>Outros:</translation>
    </message>
    <message>
        <source>--target needs the name of a target, such as print_func:seconds=2.</source>
        <translation>--target precisa do nome de um alvo, como print_func:seconds=2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no parameter of a target. Write key=value, with commas between them.</source>
        <translation>&quot;%1&quot; não é parâmetro de um alvo. Escreva chave=valor, com vírgulas entre eles.</translation>
    </message>
    <message>
        <source>A lesson is read in the window: leave out --%1, or add --headless to play it.</source>
        <translation>Uma lição é lida na janela: omita --%1, ou acrescente --headless para tocá-la.</translation>
    </message>
    <message>
        <source>--ask leaves all to the window: leave it out, or --%1.</source>
        <translation>--ask deixa tudo para a janela: omita-o, ou omita --%1.</translation>
    </message>
    <message>
        <source>A scenario or lesson says itself what it spawns and joins: leave out --%1, or the file.</source>
        <translation>Um cenário ou uma lição diz por si o que lança e em que faz join: omita --%1, ou o arquivo.</translation>
    </message>
    <message>
        <source>A file is opened as it was recorded: leave out --%1, or the file.</source>
        <translation>Um arquivo é aberto como foi registrado: omita --%1, ou o arquivo.</translation>
    </message>
    <message>
        <source>A recorded session is shown in the window: leave out --%1, or add --headless.</source>
        <translation>Uma sessão registrada é mostrada na janela: omita --%1, ou acrescente --headless.</translation>
    </message>
    <message>
        <source>--%1 can be given once. Leave out one of the two.</source>
        <translation>--%1 só pode ser dado uma vez. Omita um dos dois.</translation>
    </message>
    <message>
        <source>--after and --scale belong to --screenshot FILE. Add it.</source>
        <translation>--after e --scale pertencem a --screenshot FILE. Acrescente-o.</translation>
    </message>
    <message>
        <source>--reading belongs to a lesson that --headless plays. Add both, or leave it out.</source>
        <translation>--reading pertence a uma lição que --headless toca. Acrescente ambos, ou omita-o.</translation>
    </message>
    <message>
        <source>--panel and --caption belong to --screenshot FILE. Add it.</source>
        <translation>--panel e --caption pertencem a --screenshot FILE. Acrescente-o.</translation>
    </message>
    <message>
        <source>--headless needs processes to run. Name them with --spawn, or open a file.</source>
        <translation>--headless precisa de processos para rodar. Nomeie-os com --spawn, ou abra um arquivo.</translation>
    </message>
    <message>
        <source>--exit-when-joined needs processes to wait for. Name them with --spawn.</source>
        <translation>--exit-when-joined precisa de processos pelos quais esperar. Nomeie-os com --spawn.</translation>
    </message>
    <message>
        <source>--screenshot needs processes to show. Name them with --spawn, or open a file.</source>
        <translation>--screenshot precisa de processos para mostrar. Nomeie-os com --spawn, ou abra um arquivo.</translation>
    </message>
    <message>
        <source>--timeout needs processes to wait for. Name them with --spawn.</source>
        <translation>--timeout precisa de processos pelos quais esperar. Nomeie-os com --spawn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one file too many: open one at a time.</source>
        <translation>&quot;%1&quot; é um arquivo a mais: abra um de cada vez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened. Pangaea opens scenarios, which end in .pangaea, Procfiles, lessons, which end in .pangaea-lesson, and saved sessions, which end in .jsonl.</source>
        <translation>&quot;%1&quot; não pode ser aberto. O Pangaea abre cenários, que terminam em .pangaea, Procfiles, lições, que terminam em .pangaea-lesson, e sessões salvas, que terminam em .jsonl.</translation>
    </message>
    <message>
        <source>--screenshot needs the name of a file.</source>
        <translation>--screenshot precisa do nome de um arquivo.</translation>
    </message>
    <message>
        <source>A comparison is made in the window: choose Process &gt; Compare there, and save its picture.</source>
        <translation>Uma comparação é feita na janela: escolha ali Processo &gt; Comparar, e salve a imagem dela.</translation>
    </message>
    <message>
        <source>--report is of a lesson. Open one, whose name ends in .pangaea-lesson, or leave out --report.</source>
        <translation>--report é de uma lição. Abra uma, cujo nome termina em .pangaea-lesson, ou omita --report.</translation>
    </message>
    <message>
        <source>A lesson is read in the window, which saves its report: choose File &gt; Save report there, or add --headless to play it.</source>
        <translation>Uma lição é lida na janela, que salva o relatório dela: escolha ali Arquivo &gt; Salvar relatório, ou acrescente --headless para tocá-la.</translation>
    </message>
    <message>
        <source>--timeout, --after and --reading need a number of seconds, such as 2.5.</source>
        <translation>--timeout, --after e --reading precisam de um número de segundos, como 2.5.</translation>
    </message>
    <message>
        <source>--scale needs 1, 2 or 3.</source>
        <translation>--scale precisa de 1, 2 ou 3.</translation>
    </message>
    <message>
        <source>--theme needs system, light, dark, contrast-light or contrast-dark.</source>
        <translation>--theme precisa de system, light, dark, contrast-light ou contrast-dark.</translation>
    </message>
    <message>
        <source>Run them on this host: ssh:HOST, a name from --hosts, or &quot;this computer&quot;. Several are dealt out in turn.</source>
        <translation>Executá-los nesta máquina: ssh:HOST, um nome de --hosts ou &quot;this computer&quot;. Entre várias são distribuídos em turnos.</translation>
    </message>
    <message>
        <source>Machines that can be run on, from a file (JSON).</source>
        <translation>Máquinas em que se pode executar, de um arquivo (JSON).</translation>
    </message>
    <message>
        <source>--hosts only names machines. Say with --on NAME which of them to run on, or leave it out.</source>
        <translation>--hosts só dá nomes de máquinas. Diga com --on NAME em quais executar, ou omita-o.</translation>
    </message>
</context>
<context>
    <name>pangaea::CompareDialog</name>
    <message>
        <source>Measures and timelines</source>
        <translation>Medidas e linhas do tempo</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Executar</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>One for each part of the work, between commas</source>
        <translation>Um para cada parte do trabalho, separados por vírgulas</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>I/O waits</source>
        <translation>Esperas de E/S</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>What each part does: a fixed number of steps, or a wait of a fixed time</source>
        <translation>O que cada parte faz: um número fixo de passos, ou uma espera de tempo fixo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Of each part</source>
        <translation>De cada parte</translation>
    </message>
    <message>
        <source>Run the work in each form, one form after the other</source>
        <translation>Executar o trabalho de cada forma, uma forma depois da outra</translation>
    </message>
    <message>
        <source>End what this comparison has started</source>
        <translation>Acabar com o que esta comparação iniciou</translation>
    </message>
    <message>
        <source>The figures as a table, or the picture</source>
        <translation>Os números como tabela, ou a imagem</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nomes</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>&amp;Trabalho</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>&amp;Quantidade</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source> million steps</source>
        <translation> milhões de passos</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>It runs now, one form after the other.</source>
        <translation>Está rodando agora, uma forma depois da outra.</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>Números (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 foi salvo</translation>
    </message>
    <message>
        <source>There is nothing to export yet: run a comparison first.</source>
        <translation>Ainda não há nada para exportar: execute antes uma comparação.</translation>
    </message>
    <message>
        <source>The suffix of &quot;%1&quot; names no kind of file to export: use .csv, .png, .svg or .pdf.</source>
        <translation>A extensão de &quot;%1&quot; não indica nenhum tipo de arquivo para exportar: use .csv, .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>%1 jobs of %2 million steps</source>
        <translation>%1 tarefas de %2 milhões de passos</translation>
    </message>
    <message>
        <source>%1 waits of %2 s</source>
        <translation>%1 esperas de %2 s</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 núcleos</translation>
    </message>
    <message>
        <source>Pangaea: %1</source>
        <translation>Pangaea: %1</translation>
    </message>
</context>
<context>
    <name>pangaea::Comparison</name>
    <message>
        <source>The worker has not listed its targets yet. Try again in a moment.</source>
        <translation>O worker ainda não listou seus alvos. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>Give %1 to %2 names: one for each part of the work.</source>
        <translation>Dê de %1 a %2 nomes: um para cada parte do trabalho.</translation>
    </message>
    <message>
        <source>Each part needs some work: an amount of more than 0.</source>
        <translation>Cada parte precisa de algum trabalho: uma quantidade maior que 0.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Foi cancelada.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 foi removido.</translation>
    </message>
    <message>
        <source>%1 was restarted.</source>
        <translation>%1 foi reiniciado.</translation>
    </message>
    <message>
        <source>%1 was suspended meanwhile.</source>
        <translation>%1 foi suspenso enquanto isso.</translation>
    </message>
    <message>
        <source>%1 failed to start. %2</source>
        <translation>%1 não pôde ser iniciado. %2</translation>
    </message>
    <message>
        <source>%1 was ended by %2.</source>
        <translation>%1 foi terminado por %2.</translation>
    </message>
    <message>
        <source>%1 exited with code %2.</source>
        <translation>%1 saiu com o código %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>one</source>
        <translation>uma</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dois</translation>
    </message>
    <message>
        <source>three</source>
        <translation>três</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>oito</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nove</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dez</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>on average %1 of them</source>
        <translation>em média %1 delas</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todas elas</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>%1 delas</translation>
    </message>
    <message>
        <source>, while together they needed %1 of CPU time and one after the other %2</source>
        <translation>, embora juntas tenham precisado de %1 de tempo de CPU e, uma após a outra, de %2</translation>
    </message>
    <message>
        <source>, since %1 computed at the same time</source>
        <translation>, pois %1 calcularam ao mesmo tempo</translation>
    </message>
    <message>
        <source>, since only one of them computed at a time</source>
        <translation>, pois só uma delas calculava de cada vez</translation>
    </message>
    <message>
        <source>, since on average %1 of them computed at a time together and %2 one after the other</source>
        <translation>, pois em média juntas %1 delas calcularam ao mesmo tempo e, uma após a outra, %2</translation>
    </message>
    <message>
        <source>, since waiting needs no core: all together were on one for %1</source>
        <translation>, pois esperar não precisa de núcleo: todas juntas ocuparam um por %1</translation>
    </message>
    <message>
        <source>, while together they were on cores for %1</source>
        <translation>, enquanto juntas ocuparam núcleos por %1</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>%1 vezes mais rápido</translation>
    </message>
    <message>
        <source>no gain</source>
        <translation>sem ganho</translation>
    </message>
    <message>
        <source>%1 times as long</source>
        <translation>%1 vezes mais lento</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 tarefas</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 esperas</translation>
    </message>
    <message>
        <source> on one core</source>
        <translation> em um núcleo</translation>
    </message>
    <message>
        <source> on %1 cores</source>
        <translation> em %1 núcleos</translation>
    </message>
    <message>
        <source>%1 took %2 together and %3 one after the other: %4%5.</source>
        <translation>%1: juntas levaram %2 e, uma após a outra, %3: %4%5.</translation>
    </message>
    <message>
        <source>As threads of one process they took %1, and asynchronously in one thread %2</source>
        <translation>Como threads de um só processo levaram %1, e de forma assíncrona em uma só thread %2</translation>
    </message>
    <message>
        <source>%1: one thread has one core at a time.</source>
        <translation>%1: uma thread tem um núcleo de cada vez.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Um após o outro</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Assíncrono</translation>
    </message>
    <message>
        <source>%1: not measured. %2</source>
        <translation>%1: não medido. %2</translation>
    </message>
    <message>
        <source>Other programs had up to %1 % of the cores meanwhile, so these times cannot be compared. Run it again when they are quieter.</source>
        <translation>Enquanto isso, outros programas ocuparam até %1 % dos núcleos, então estes tempos não podem ser comparados. Execute de novo quando estiverem mais calmos.</translation>
    </message>
</context>
<context>
    <name>pangaea::ComparisonPicture</name>
    <message>
        <source>Wall time</source>
        <translation>Tempo real</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>Tempo de CPU</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Pico de memória</translation>
    </message>
    <message>
        <source>Context switches</source>
        <translation>Trocas de contexto</translation>
    </message>
    <message>
        <source>runs now…</source>
        <translation>rodando agora…</translation>
    </message>
    <message>
        <source>Not measured. %1</source>
        <translation>Não medido. %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bar: on a core · hollow: queued for a core · line: waits · memory: the sum of what ran at once</source>
        <translation>Barra: em um núcleo · vazada: na fila de um núcleo · linha: espera · memória: a soma do que rodou ao mesmo tempo</translation>
    </message>
    <message>
        <source>By samples: bar: on a core or queued for one · line: waits · memory: the sum of what ran at once</source>
        <translation>Por amostras: barra: em um núcleo ou na fila de um · linha: espera · memória: a soma do que rodou ao mesmo tempo</translation>
    </message>
    <message>
        <source>Since the first start of each</source>
        <translation>Desde o primeiro início de cada uma</translation>
    </message>
</context>
<context>
    <name>pangaea::ConditionWait</name>
    <message>
        <source>%1 did not print “%2” within %3 s.</source>
        <translation>%1 não imprimiu “%2” em %3 s.</translation>
    </message>
    <message>
        <source>%1 was not %2 within %3 s.</source>
        <translation>%1 não ficou %2 em %3 s.</translation>
    </message>
    <message>
        <source>%1 had not ended within %2 s.</source>
        <translation>%1 não havia terminado em %2 s.</translation>
    </message>
    <message>
        <source>%1 was removed, so that nothing was left to wait for.</source>
        <translation>%1 foi removido, e não restou nada a esperar.</translation>
    </message>
</context>
<context>
    <name>pangaea::CrashNotices</name>
    <message>
        <source>%1 crashed</source>
        <translation>%1 caiu</translation>
    </message>
    <message>
        <source>It was ended by %1, which nobody asked for.</source>
        <translation>Foi terminado por %1, que ninguém pediu.</translation>
    </message>
    <message>
        <source>%1 processes crashed</source>
        <translation>%1 processos caíram</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
</context>
<context>
    <name>pangaea::DataFiles</name>
    <message>
        <source>There are too many files: of each folder the first %1 are listed. Move some away.</source>
        <translation>Há arquivos demais: de cada pasta são listados os primeiros %1. Mova alguns para outro lugar.</translation>
    </message>
</context>
<context>
    <name>pangaea::EmptyState</name>
    <message>
        <source>Asia, America, Europe, Africa</source>
        <translation>Asia, America, Europe, Africa</translation>
    </message>
    <message>
        <source>No process matches the filter</source>
        <translation>Nenhum processo atende ao filtro</translation>
    </message>
    <message>
        <source>Type continent names and click Spawn</source>
        <translation>Digite nomes de continentes e clique em “Lançar”</translation>
    </message>
    <message>
        <source>They are all still there, and go on.</source>
        <translation>Todos ainda estão lá, e prosseguem.</translation>
    </message>
    <message>
        <source>Each name becomes a real operating system process, which you can watch, stop and join.</source>
        <translation>Cada nome vira um processo real do sistema operacional, que você pode observar, parar e esperar com join.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Run the text’s example</source>
        <translation>Executar o exemplo do texto</translation>
    </message>
</context>
<context>
    <name>pangaea::Engine</name>
    <message>
        <source>Somebody is asked whether switches may be recorded.</source>
        <translation>Está sendo perguntado se as trocas podem ser registradas.</translation>
    </message>
</context>
<context>
    <name>pangaea::EnvFile</name>
    <message>
        <source>There are more than %1 variables. Take some out.</source>
        <translation>Há mais de %1 variáveis. Tire algumas.</translation>
    </message>
    <message>
        <source>A variable was expected, as in NAME=value. A name has letters, digits, _ and . alone.</source>
        <translation>Esperava-se uma variável, como NOME=valor. Um nome só tem letras, algarismos, _ e ponto (.).</translation>
    </message>
    <message>
        <source>The quote that begins here has no end. Close it with %1.</source>
        <translation>As aspas que começam aqui não têm fim. Feche-as com %1.</translation>
    </message>
    <message>
        <source>Something follows the quotes. Put all of the value between them.</source>
        <translation>Algo vem depois das aspas. Ponha o valor inteiro entre elas.</translation>
    </message>
    <message>
        <source>There is a NUL character here, which no program can be given. Take it out.</source>
        <translation>Há aqui um caractere NUL, que não pode ser dado a nenhum programa. Tire-o.</translation>
    </message>
    <message>
        <source>It is not UTF-8. Save it as UTF-8.</source>
        <translation>Não é UTF-8. Salve como UTF-8.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
</context>
<context>
    <name>pangaea::EventTable</name>
    <message>
        <source>Every interval</source>
        <translation>Cada intervalo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Timeline table</source>
        <translation>Tabela da linha do tempo</translation>
    </message>
    <message>
        <source>What happened, in order of time. Return shows the moment in the timeline.</source>
        <translation>O que aconteceu, em ordem de tempo. Enter mostra o momento na linha do tempo.</translation>
    </message>
    <message>
        <source>Also when each task was on a core, queued or waiting</source>
        <translation>Também quando cada tarefa esteve em um núcleo, na fila ou esperando</translation>
    </message>
    <message>
        <source>What happens to processes will be told here, in order of time.</source>
        <translation>Aqui será contado, em ordem de tempo, o que acontece com os processos.</translation>
    </message>
</context>
<context>
    <name>pangaea::EventTableModel</name>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
</context>
<context>
    <name>pangaea::Evidence</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing was run</source>
        <translation>nada foi executado</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>sampled once a second: shorter runs are not seen</source>
        <translation>uma amostra por segundo: execuções mais curtas não são vistas</translation>
    </message>
    <message>
        <source>sampled %1 times a second: shorter runs are not seen</source>
        <translation>%1 amostras por segundo: execuções mais curtas não são vistas</translation>
    </message>
    <message>
        <source>exact: every switch was recorded</source>
        <translation>exato: cada troca foi registrada</translation>
    </message>
    <message>
        <source>exact, but for 1 process that was sampled</source>
        <translation>exato, exceto 1 processo visto por amostras</translation>
    </message>
    <message>
        <source>exact, but for %1 processes that were sampled</source>
        <translation>exato, exceto %1 processos vistos por amostras</translation>
    </message>
    <message>
        <source>exact, but for 1 record that was lost</source>
        <translation>exato, exceto 1 registro perdido</translation>
    </message>
    <message>
        <source>exact, but for %1 records that were lost</source>
        <translation>exato, exceto %1 registros perdidos</translation>
    </message>
</context>
<context>
    <name>pangaea::ExitStatus</name>
    <message>
        <source>the terminal is gone</source>
        <translation>o terminal se foi</translation>
    </message>
    <message>
        <source>interrupt, as by Ctrl+C</source>
        <translation>interrupção, como por Ctrl+C</translation>
    </message>
    <message>
        <source>quit, as by Ctrl+\</source>
        <translation>abandono, como por Ctrl+\</translation>
    </message>
    <message>
        <source>illegal instruction</source>
        <translation>instrução ilegal</translation>
    </message>
    <message>
        <source>trace or breakpoint trap</source>
        <translation>ponto de parada ou de rastreio</translation>
    </message>
    <message>
        <source>aborted by the program itself</source>
        <translation>abortado pelo próprio programa</translation>
    </message>
    <message>
        <source>bad memory access</source>
        <translation>acesso incorreto à memória</translation>
    </message>
    <message>
        <source>arithmetic error</source>
        <translation>erro aritmético</translation>
    </message>
    <message>
        <source>end at once, cannot be caught</source>
        <translation>fim imediato, não pode ser capturado</translation>
    </message>
    <message>
        <source>the program&apos;s own meaning, 1</source>
        <translation>com o significado que o programa der, 1</translation>
    </message>
    <message>
        <source>invalid memory reference</source>
        <translation>referência de memória inválida</translation>
    </message>
    <message>
        <source>the program&apos;s own meaning, 2</source>
        <translation>com o significado que o programa der, 2</translation>
    </message>
    <message>
        <source>nobody reads the pipe</source>
        <translation>ninguém lê o pipe</translation>
    </message>
    <message>
        <source>the alarm timer rang</source>
        <translation>o alarme tocou</translation>
    </message>
    <message>
        <source>please end</source>
        <translation>por favor, termine</translation>
    </message>
    <message>
        <source>coprocessor stack fault</source>
        <translation>falha na pilha do coprocessador</translation>
    </message>
    <message>
        <source>a child ended or stopped</source>
        <translation>um filho terminou ou parou</translation>
    </message>
    <message>
        <source>continue after a stop</source>
        <translation>continuar após uma parada</translation>
    </message>
    <message>
        <source>stop, cannot be caught</source>
        <translation>parada, não pode ser capturada</translation>
    </message>
    <message>
        <source>stop, as by Ctrl+Z</source>
        <translation>parada, como por Ctrl+Z</translation>
    </message>
    <message>
        <source>read from the terminal in background</source>
        <translation>leitura do terminal em segundo plano</translation>
    </message>
    <message>
        <source>write to the terminal in background</source>
        <translation>escrita no terminal em segundo plano</translation>
    </message>
    <message>
        <source>urgent data on a socket</source>
        <translation>dados urgentes em um socket</translation>
    </message>
    <message>
        <source>processor time limit exceeded</source>
        <translation>limite de tempo de processador excedido</translation>
    </message>
    <message>
        <source>file size limit exceeded</source>
        <translation>limite de tamanho de arquivo excedido</translation>
    </message>
    <message>
        <source>the processor time timer rang</source>
        <translation>o temporizador de processador tocou</translation>
    </message>
    <message>
        <source>the profiling timer rang</source>
        <translation>o temporizador de perfil tocou</translation>
    </message>
    <message>
        <source>the terminal&apos;s size changed</source>
        <translation>o tamanho do terminal mudou</translation>
    </message>
    <message>
        <source>input or output is possible</source>
        <translation>entrada ou saída é possível</translation>
    </message>
    <message>
        <source>power failure</source>
        <translation>falta de energia</translation>
    </message>
    <message>
        <source>bad system call</source>
        <translation>chamada de sistema incorreta</translation>
    </message>
    <message>
        <source>real-time signal</source>
        <translation>sinal de tempo real</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>código de saída %1</translation>
    </message>
    <message>
        <source>killed by %1, core dumped</source>
        <translation>morto por %1, com despejo de memória</translation>
    </message>
    <message>
        <source>killed by %1</source>
        <translation>morto por %1</translation>
    </message>
    <message>
        <source>%1 · Python exitcode %2 · shell %3</source>
        <translation>%1 · Python exitcode %2 · shell %3</translation>
    </message>
</context>
<context>
    <name>pangaea::Exporters</name>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Session (JSON Lines)</source>
        <translation>Sessão (JSON Lines)</translation>
    </message>
    <message>
        <source>Timeline (Chrome trace)</source>
        <translation>Linha do tempo (Chrome trace)</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>The suffix of &quot;%1&quot; names no kind of file to export: use %2.</source>
        <translation>A extensão de &quot;%1&quot; não indica nenhum tipo de arquivo para exportar: use %2.</translation>
    </message>
</context>
<context>
    <name>pangaea::FileDrop</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 não está mais lá.</translation>
    </message>
    <message>
        <source>%1 is a folder. Drop a file.</source>
        <translation>%1 é uma pasta. Solte um arquivo.</translation>
    </message>
    <message>
        <source>Open the session %1</source>
        <translation>Abrir a sessão %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Drop a session (.jsonl), a scenario (.pangaea), a Procfile, a lesson (.pangaea-lesson), a program or a script.</source>
        <translation>%1 não pode ser aberto. Solte uma sessão (.jsonl), um cenário (.pangaea), um Procfile, uma lição (.pangaea-lesson), um programa ou um script.</translation>
    </message>
    <message>
        <source>This window shows what was recorded. Drop %1 on a window that runs processes.</source>
        <translation>Esta janela mostra o que foi registrado. Solte %1 em uma janela que executa processos.</translation>
    </message>
    <message>
        <source>Open the scenario %1</source>
        <translation>Abrir o cenário %1</translation>
    </message>
    <message>
        <source>Open the lesson %1</source>
        <translation>Abrir a lição %1</translation>
    </message>
    <message>
        <source>Run with Program…: %1</source>
        <translation>Executar com “Programa…”: %1</translation>
    </message>
    <message>
        <source>Drop one file at a time; several at once only where all are sessions (.jsonl).</source>
        <translation>Solte um arquivo de cada vez; vários ao mesmo tempo só se todos forem sessões (.jsonl).</translation>
    </message>
    <message>
        <source>Drop at most %1 sessions at once: each has a window of its own.</source>
        <translation>Solte no máximo %1 sessões ao mesmo tempo: cada uma tem sua própria janela.</translation>
    </message>
    <message>
        <source>Open %1 sessions, each in a window of its own</source>
        <translation>Abrir %1 sessões, cada uma em sua própria janela</translation>
    </message>
    <message>
        <source>This is no file of this computer. Save it first, and drop the file.</source>
        <translation>Isto não é um arquivo deste computador. Salve-o antes, e solte o arquivo.</translation>
    </message>
    <message>
        <source>There is no file in this.</source>
        <translation>Não há nenhum arquivo nisto.</translation>
    </message>
</context>
<context>
    <name>pangaea::FileManager</name>
    <message>
        <source>There is no file manager to show the folder %1. Install one, or xdg-utils.</source>
        <translation>Não há gerenciador de arquivos para mostrar a pasta %1. Instale um, ou xdg-utils.</translation>
    </message>
</context>
<context>
    <name>pangaea::FilterBar</name>
    <message>
        <source>Shows the processes that match all words, in table, timeline and output. A word is looked for in name, PID, state, target and the last line of output.

state:killed   a field; name:asia, pid:4711, exit:1, output:&quot;two words&quot;
cpu&gt;50   compared; memory&gt;100M, threads&gt;2, elapsed&gt;10s
-state:running   all but these
&quot;two words&quot;   as they are

Fields: %1</source>
        <translation>Mostra os processos que atendem a todas as palavras, na tabela, na linha do tempo e na saída. Uma palavra é procurada no nome, no PID, no estado, no alvo e na última linha da saída.

state:killed   um campo; name:asia, pid:4711, exit:1, output:&quot;duas palavras&quot;
cpu&gt;50   comparado; memory&gt;100M, threads&gt;2, elapsed&gt;10s
-state:running   todos menos estes
&quot;duas palavras&quot;   como estão

Campos: %1</translation>
    </message>
    <message>
        <source>Shows the processes that match all words, such as state:killed cpu&gt;50</source>
        <translation>Mostra os processos que atendem a todas as palavras, como state:killed cpu&gt;50</translation>
    </message>
    <message>
        <source>Filter processes</source>
        <translation>Filtrar processos</translation>
    </message>
    <message>
        <source>Processes that match the filter</source>
        <translation>Processos que atendem ao filtro</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>O que está errado no filtro</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>pangaea::FindBar</name>
    <message>
        <source>Find in output</source>
        <translation>Procurar na saída</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Pró&amp;ximo</translation>
    </message>
    <message>
        <source>P&amp;revious</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Maiúsculas e minúsculas</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>Distinguir maiúsculas de minúsculas</translation>
    </message>
    <message>
        <source>Re&amp;gular expression</source>
        <translation>&amp;Expressão regular</translation>
    </message>
    <message>
        <source>What is typed is a pattern, as in Perl: \d+ finds numbers, ^Error lines that begin so</source>
        <translation>O que é digitado é um padrão, como em Perl: \d+ encontra números, ^Error linhas que começam assim</translation>
    </message>
    <message>
        <source>Onl&amp;y these lines</source>
        <translation>S&amp;ó estas linhas</translation>
    </message>
    <message>
        <source>Hide the lines in which it is not found</source>
        <translation>Ocultar as linhas em que não é encontrado</translation>
    </message>
    <message>
        <source>&amp;By process</source>
        <translation>&amp;Por processo</translation>
    </message>
    <message>
        <source>List how often it is found in the output of each process</source>
        <translation>Listar quantas vezes é encontrado na saída de cada processo</translation>
    </message>
    <message>
        <source>In &amp;all processes</source>
        <translation>Em &amp;todos os processos</translation>
    </message>
</context>
<context>
    <name>pangaea::ForkTree</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, tentativa %2</translation>
    </message>
    <message>
        <source>at %1, by a sample</source>
        <translation>em %1, por uma amostra</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>not seen after</source>
        <translation>não visto depois de</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>saída %1</translation>
    </message>
    <message>
        <source>an unknown process</source>
        <translation>um processo desconhecido</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processo %1</translation>
    </message>
    <message>
        <source>Pangaea</source>
        <translation>Pangaea</translation>
    </message>
    <message>
        <source>thread %1 of %2</source>
        <translation>thread %1 de %2</translation>
    </message>
    <message>
        <source>child of %1, first seen %2</source>
        <translation>filho de %1, visto primeiro %2</translation>
    </message>
    <message>
        <source>made by %1 %2</source>
        <translation>criado por %1 %2</translation>
    </message>
    <message>
        <source>lives</source>
        <translation>vive</translation>
    </message>
    <message>
        <source>what became of it after %1 is not known</source>
        <translation>não se sabe o que foi feito dele após %1</translation>
    </message>
    <message>
        <source>ended %1, after %2</source>
        <translation>terminou %1, após %2</translation>
    </message>
    <message>
        <source>its exit code is not known: the kernel tells it only to its parent</source>
        <translation>o código de saída não é conhecido: o kernel só o diz ao pai</translation>
    </message>
    <message>
        <source>a zombie: its parent has not waited for it yet</source>
        <translation>um zumbi: o pai ainda não esperou por ele</translation>
    </message>
    <message>
        <source>a zombie for %1, then reaped (by samples)</source>
        <translation>um zumbi por %1, depois recolhido (por amostras)</translation>
    </message>
    <message>
        <source>a zombie until its parent ended, for %1</source>
        <translation>um zumbi até o fim do pai, por %1</translation>
    </message>
    <message>
        <source>exec %1</source>
        <translation>exec %1</translation>
    </message>
    <message>
        <source>orphan, parent %1</source>
        <translation>órfão, pai %1</translation>
    </message>
    <message>
        <source>orphan, child of %1</source>
        <translation>órfão, filho de %1</translation>
    </message>
    <message>
        <source>reaped</source>
        <translation>recolhido</translation>
    </message>
    <message>
        <source>the warden</source>
        <translation>o guardião</translation>
    </message>
    <message>
        <source>init</source>
        <translation>init</translation>
    </message>
    <message>
        <source>runs %1 %2</source>
        <translation>executa %1 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>threads beside the main one: %1</source>
        <translation>threads além da principal: %1</translation>
    </message>
    <message>
        <source>children: %1</source>
        <translation>filhos: %1</translation>
    </message>
    <message>
        <source>its parent ended %1: from then on the child of %2</source>
        <translation>o pai terminou %1: desde então é filho de %2</translation>
    </message>
    <message>
        <source>its creator had ended before it was first seen: the child of %1</source>
        <translation>quem o criou havia terminado antes de ele ser visto: é filho de %1</translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>%1 criados</translation>
    </message>
    <message>
        <source>%1 alive</source>
        <translation>%1 vivos</translation>
    </message>
    <message>
        <source>sampled: short-lived processes are not seen</source>
        <translation>por amostras: processos curtos não são vistos</translation>
    </message>
    <message>
        <source>%1 records lost: processes may be missing</source>
        <translation>%1 registros perdidos: podem faltar processos</translation>
    </message>
</context>
<context>
    <name>pangaea::ForkTreeView</name>
    <message>
        <source>To scale</source>
        <translation>Em escala</translation>
    </message>
    <message>
        <source>Time to scale, or one line for each event</source>
        <translation>O tempo em escala, ou uma linha para cada evento</translation>
    </message>
    <message>
        <source>Who made whom will be drawn here: a column for each process, time downwards.</source>
        <translation>Aqui será desenhado quem criou quem: uma coluna para cada processo, o tempo para baixo.</translation>
    </message>
</context>
<context>
    <name>pangaea::Help</name>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>What a process runs: a function of the worker program, or any program.</source>
        <translation>O que um processo executa: uma função do programa worker, ou qualquer programa.</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>One run of a row. Restart makes a new one in the same row; Properties lists them all.</source>
        <translation>Uma execução de uma linha. “Reiniciar” faz uma nova na mesma linha; “Propriedades” lista todas.</translation>
    </message>
    <message>
        <source>Killed, Crashed</source>
        <translation>Morto, Caiu</translation>
    </message>
    <message>
        <source>Ended by a signal: one that you asked for, or one that nobody asked for.</source>
        <translation>Terminado por um sinal: um que você pediu, ou um que ninguém pediu.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Encerrando</translation>
    </message>
    <message>
        <source>Asked to end and still alive. The Exit column counts down to the kill.</source>
        <translation>Pediu-se que terminasse, e ele ainda vive. A coluna “Fim” conta o tempo até matá-lo.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>The kernel reports the state T: stopped, and able to continue.</source>
        <translation>O kernel informa o estado T: parado, e capaz de continuar.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>The letter that the kernel reports in /proc, with its name there.</source>
        <translation>A letra que o kernel informa em /proc, com o nome dela ali.</translation>
    </message>
    <message>
        <source>CPU %</source>
        <translation>CPU %</translation>
    </message>
    <message>
        <source>Share of one core over the last second.</source>
        <translation>Parte de um núcleo no último segundo.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>The parent’s wait for the end of one process. The parent joins one after the other, in the order in which the joins were asked for, which need not be the order of the ends. One difference to Python: Qt reaps a child as soon as it ends; where Python forks, it keeps it as a zombie until it is joined. Where a fork server makes its processes, as by default from Python 3.14 on, that one reaps each when it ends. The target zombie shows a zombie.</source>
        <translation>A espera do pai pelo fim de um processo. O pai faz um join depois do outro, na ordem em que foram pedidos, que não precisa ser a ordem dos fins. Uma diferença para o Python: o Qt recolhe um filho assim que ele termina; onde o Python faz fork, ele o mantém como zumbi até o join. Onde um servidor de forks cria os processos, como é padrão a partir do Python 3.14, ele recolhe cada um quando termina. O alvo zombie mostra um zumbi.</translation>
    </message>
    <message>
        <source>Kept session</source>
        <translation>Sessão guardada</translation>
    </message>
    <message>
        <source>While it runs, the session is kept in a file that only you can read, so that a crash loses no more than its last second; the next start offers it. It has what programs print, and passwords in their command lines. An orderly end removes it; the settings switch it off.</source>
        <translation>Enquanto roda, a sessão é guardada em um arquivo que só você pode ler, para que uma queda não perca mais que o seu último segundo; o próximo início a oferece. Ela tem o que os programas imprimem, e senhas das suas linhas de comando. Um fim em ordem a remove; as configurações a desligam.</translation>
    </message>
    <message>
        <source>— and empty</source>
        <translation>— e vazio</translation>
    </message>
    <message>
        <source>A dash: cannot be known any more, or does not apply. Empty: not yet.</source>
        <translation>Um travessão: não se pode mais saber, ou não se aplica. Vazio: ainda não.</translation>
    </message>
    <message>
        <source>Spawn, in the field of the names</source>
        <translation>Lançar, no campo dos nomes</translation>
    </message>
    <message>
        <source>Create without starting</source>
        <translation>Criar sem iniciar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Join, with a timeout</source>
        <translation>Join, com limite de tempo</translation>
    </message>
    <message>
        <source>Terminate, Kill</source>
        <translation>Encerrar, Matar</translation>
    </message>
    <message>
        <source>Suspend, Continue</source>
        <translation>Suspender, Continuar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriedades</translation>
    </message>
    <message>
        <source>Copy the PIDs of the rows</source>
        <translation>Copiar os PIDs das linhas</translation>
    </message>
    <message>
        <source>Run all of a scenario, pause it</source>
        <translation>Executar todo um cenário, pausá-lo</translation>
    </message>
    <message>
        <source>One step of a scenario, run to the marked step</source>
        <translation>Um passo de um cenário, executar até o passo marcado</translation>
    </message>
    <message>
        <source>Pause the view; recording goes on</source>
        <translation>Pausar a visão; o registro prossegue</translation>
    </message>
    <message>
        <source>Presentation: full screen and larger; Escape ends it</source>
        <translation>Apresentação: tela cheia e maior; Escape a encerra</translation>
    </message>
    <message>
        <source>Find in the output</source>
        <translation>Procurar na saída</translation>
    </message>
    <message>
        <source>Leave a terminal in the output, forwards or backwards</source>
        <translation>Sair de um terminal na saída, para a frente ou para trás</translation>
    </message>
    <message>
        <source>Copy and paste, in a terminal</source>
        <translation>Copiar e colar, em um terminal</translation>
    </message>
    <message>
        <source>Scroll back and forth, in a terminal</source>
        <translation>Rolar para trás e para a frente, em um terminal</translation>
    </message>
    <message>
        <source>Filter: show only the processes that match some words</source>
        <translation>Filtro: mostrar só os processos que atendem a algumas palavras</translation>
    </message>
    <message>
        <source>Bring back the processes that were removed last</source>
        <translation>Trazer de volta os processos removidos por último</translation>
    </message>
    <message>
        <source>Save or copy a screenshot</source>
        <translation>Salvar ou copiar uma captura de tela</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Glossary and shortcuts</source>
        <translation>Glossário e atalhos</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>pangaea::HintBar</name>
    <message>
        <source>Run again in a terminal</source>
        <translation>Repetir em um terminal</translation>
    </message>
    <message>
        <source>Spawns the same program once more, as a new row with a terminal: most programs write each line at once then, and both streams keep their order.</source>
        <translation>Lança o mesmo programa mais uma vez, como nova linha com um terminal: a maioria dos programas escreve então cada linha na hora, e os dois fluxos mantêm a ordem.</translation>
    </message>
    <message>
        <source>Run again unbuffered</source>
        <translation>Repetir sem buffer</translation>
    </message>
    <message>
        <source>Spawns the same program once more, as a new row with PYTHONUNBUFFERED=1: Python writes each line at once then.</source>
        <translation>Lança o mesmo programa mais uma vez, como nova linha com PYTHONUNBUFFERED=1: o Python escreve então cada linha na hora.</translation>
    </message>
    <message>
        <source>Run again with one pipe</source>
        <translation>Repetir com um pipe</translation>
    </message>
    <message>
        <source>Spawns the same program once more, as a new row with both streams in one pipe: they keep their order, but which of them a line is from is not known.</source>
        <translation>Lança o mesmo programa mais uma vez, como nova linha com os dois fluxos em um pipe: eles mantêm a ordem, mas não se sabe de qual deles é uma linha.</translation>
    </message>
    <message>
        <source>Do not explain</source>
        <translation>Não explicar</translation>
    </message>
    <message>
        <source>Hides this line for all processes. Settings bring it back.</source>
        <translation>Oculta esta linha para todos os processos. As configurações a trazem de volta.</translation>
    </message>
    <message>
        <source>%1 printed all its lines at its end: maybe they waited in its buffer.</source>
        <translation>%1 imprimiu todas as suas linhas no fim: talvez esperassem no buffer dele.</translation>
    </message>
    <message>
        <source>%1 printed nothing before its end by a signal: maybe its lines were in its buffer.</source>
        <translation>%1 não imprimiu nada antes de terminar por um sinal: talvez suas linhas estivessem no buffer dele.</translation>
    </message>
    <message>
        <source>The order of %1 lines of both streams is not known: dots mark them.</source>
        <translation>A ordem de %1 linhas dos dois fluxos não é conhecida: pontos as marcam.</translation>
    </message>
    <message>
        <source>%1 wrote to both streams faster than Pangaea could read them. Each stream is in order; whether a marked line came before or after those of the other stream is not known.</source>
        <translation>%1 escreveu nos dois fluxos mais rápido do que o Pangaea podia ler. Cada fluxo está em ordem; não se sabe se uma linha marcada veio antes ou depois das do outro fluxo.</translation>
    </message>
</context>
<context>
    <name>pangaea::HostMenu</name>
    <message>
        <source>Run on</source>
        <translation>Executar em</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>All in turn</source>
        <translation>Todas em turnos</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
</context>
<context>
    <name>pangaea::Hosts</name>
    <message>
        <source>“command” has at most %1 words.</source>
        <translation>“command” tem no máximo %1 palavras.</translation>
    </message>
    <message>
        <source>“name” has at most %1 characters.</source>
        <translation>“name” tem no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a host: choose one without “:” and “,”.</source>
        <translation>%1 não pode ser o nome de uma máquina: escolha um sem “:” e “,”.</translation>
    </message>
    <message>
        <source>A host takes no %1; it takes name, command.</source>
        <translation>Uma máquina não aceita %1; aceita name, command.</translation>
    </message>
    <message>
        <source>A host needs a “name” and a “command”, such as [&quot;ssh&quot;, &quot;n2&quot;].</source>
        <translation>Uma máquina precisa de “name” e “command”, por exemplo [&quot;ssh&quot;, &quot;n2&quot;].</translation>
    </message>
    <message>
        <source>There are two hosts of the name %1. Give one of them another.</source>
        <translation>Há duas máquinas com o nome %1. Dê outro a uma delas.</translation>
    </message>
    <message>
        <source>There are at most %1 hosts.</source>
        <translation>Há no máximo %1 máquinas.</translation>
    </message>
    <message>
        <source>This is no file of hosts; {&quot;pangaea-hosts&quot;: %1, &quot;hosts&quot;: […]} was expected.</source>
        <translation>Isto não é um arquivo de máquinas; esperava-se {&quot;pangaea-hosts&quot;: %1, &quot;hosts&quot;: […]}.</translation>
    </message>
    <message>
        <source>The format of the file, “pangaea-hosts”, must be %1.</source>
        <translation>O formato do arquivo, “pangaea-hosts”, deve ser %1.</translation>
    </message>
    <message>
        <source>A file of hosts takes no %1; it takes pangaea-hosts, hosts.</source>
        <translation>Um arquivo de máquinas não aceita %1; aceita pangaea-hosts, hosts.</translation>
    </message>
    <message>
        <source>The file names no host.</source>
        <translation>O arquivo não nomeia nenhuma máquina.</translation>
    </message>
    <message>
        <source>A file of hosts has at most %1 KiB.</source>
        <translation>Um arquivo de máquinas tem no máximo %1 KiB.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file.</source>
        <translation>%1 não é um arquivo comum.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 não pôde ser aberto: %2.</translation>
    </message>
    <message>
        <source>There is no host %1. Write ssh:HOST, “this computer”, or a name from a file of hosts.</source>
        <translation>Não há nenhuma máquina %1. Escreva ssh:HOST, “this computer” ou um nome de um arquivo de máquinas.</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>Disse: “%1”</translation>
    </message>
    <message>
        <source>Try it by hand: %1</source>
        <translation>Tente à mão: %1</translation>
    </message>
    <message>
        <source>The way to %1 cannot be started: %2.</source>
        <translation>O caminho até %1 não pode ser iniciado: %2.</translation>
    </message>
    <message>
        <source>No agent answers on %1: the command ended with %2. Is pangaea-agent installed there?</source>
        <translation>Em %1 nenhum agente responde: o comando terminou com %2. O pangaea-agent está instalado lá?</translation>
    </message>
    <message>
        <source>%1 was reached, but no agent answered for %2 s. Perhaps its ~/.bashrc waits for input.</source>
        <translation>%1 foi alcançada, mas nenhum agente respondeu em %2 s. Talvez seu ~/.bashrc espere uma entrada.</translation>
    </message>
    <message>
        <source>%1 speaks without end, and no agent answers. Perhaps its ~/.bashrc prints too much.</source>
        <translation>%1 fala sem fim e nenhum agente responde. Talvez seu ~/.bashrc escreva demais.</translation>
    </message>
    <message>
        <source>%1 has pangaea-agent %2, and this is Pangaea %3: install Pangaea %3 there too, or that one here.</source>
        <translation>%1 tem o pangaea-agent %2 e este é o Pangaea %3: instale o Pangaea %3 também lá, ou aquele aqui.</translation>
    </message>
    <message>
        <source>What %1 says is wrong (%2); the way to it was closed, and what its processes do is not known.</source>
        <translation>O que %1 diz está errado (%2); o caminho foi fechado e não se sabe o que seus processos fazem.</translation>
    </message>
    <message>
        <source>The agent on %1 has ended, and all that it started.</source>
        <translation>O agente de %1 terminou, com tudo o que iniciou.</translation>
    </message>
    <message>
        <source>The agent on %1 has ended, and all that it started: %2</source>
        <translation>O agente de %1 terminou, com tudo o que iniciou: %2</translation>
    </message>
    <message>
        <source>The way to %1 is gone (%2). If its agent still runs, it ends what it started within a second; nobody can see that from here.</source>
        <translation>O caminho até %1 se perdeu (%2). Se o agente ainda vive, encerra em um segundo o que iniciou; daqui ninguém pode ver isso.</translation>
    </message>
    <message>
        <source>%1 has not answered for %2 s: what its processes do is not known.</source>
        <translation>%1 não responde há %2 s: não se sabe o que seus processos fazem.</translation>
    </message>
    <message>
        <source>%1 cannot be reached any more.</source>
        <translation>Já não é possível alcançar %1.</translation>
    </message>
    <message>
        <source>The clocks of %1 and of this computer have moved apart, as after a sleep; they were compared anew.</source>
        <translation>Os relógios de %1 e deste computador se afastaram, como após uma suspensão; foram comparados de novo.</translation>
    </message>
    <message>
        <source>a signal</source>
        <translation>um sinal</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>o status %1</translation>
    </message>
    <message>
        <source>%1 has not answered for %2 s; the way to it was closed, and what its processes do is not known.</source>
        <translation>%1 não responde há %2 s; o caminho foi fechado e não se sabe o que seus processos fazem.</translation>
    </message>
    <message>
        <source>%1 does not read what is sent to it; the way to it was closed, and what its processes do is not known.</source>
        <translation>%1 não lê o que lhe é enviado; o caminho foi fechado e não se sabe o que seus processos fazem.</translation>
    </message>
</context>
<context>
    <name>pangaea::InputLine</name>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>What you type is written to the process&apos;s standard input, with the end of the line behind it (Return)</source>
        <translation>O que você digita é escrito na entrada padrão do processo, com o fim de linha depois (Enter)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>End of input</source>
        <translation>Fim da entrada</translation>
    </message>
    <message>
        <source>The process reads the end of its input behind what was sent (Ctrl+D)</source>
        <translation>O processo lê o fim da sua entrada depois do que foi enviado (Ctrl+D)</translation>
    </message>
    <message>
        <source>Input of %1</source>
        <translation>Entrada de %1</translation>
    </message>
</context>
<context>
    <name>pangaea::InputSink</name>
    <message>
        <source>On this system nothing can be given to a process as its standard input. Run it with closed input.</source>
        <translation>Neste sistema nada pode ser dado a um processo como entrada padrão. Execute-o com a entrada fechada.</translation>
    </message>
    <message>
        <source>It has no terminal.</source>
        <translation>Ele não tem terminal.</translation>
    </message>
    <message>
        <source>The system has no pipe left for its input: %1. End other processes and try again.</source>
        <translation>O sistema não tem mais pipes para a entrada dele: %1. Acabe com outros processos e tente de novo.</translation>
    </message>
    <message>
        <source>Its input cannot be looked after: %1. End other processes and try again.</source>
        <translation>A entrada dele não pode ser vigiada: %1. Acabe com outros processos e tente de novo.</translation>
    </message>
    <message>
        <source>The size of its terminal could not be changed: %1.</source>
        <translation>O tamanho do terminal dele não pôde ser mudado: %1.</translation>
    </message>
</context>
<context>
    <name>pangaea::JournalFile</name>
    <message>
        <source>0 for a “%1”</source>
        <translation>0 para “%1”</translation>
    </message>
    <message>
        <source>that of a row for a “%1”, not 0</source>
        <translation>o de uma linha para “%1”, não 0</translation>
    </message>
    <message>
        <source>process %1 must be “created” once, not twice</source>
        <translation>o processo %1 deve estar “created” uma vez, não duas</translation>
    </message>
    <message>
        <source>process %1 must be “created” before this “%2”</source>
        <translation>o processo %1 deve estar “created” antes deste “%2”</translation>
    </message>
    <message>
        <source>process %1 must be “starting” before this “%2”</source>
        <translation>o processo %1 deve estar “starting” antes deste “%2”</translation>
    </message>
    <message>
        <source>process %1 must be “starting” again before it has “ended” twice</source>
        <translation>o processo %1 deve estar “starting” de novo antes de estar “ended” duas vezes</translation>
    </message>
    <message>
        <source>process %1 must be joined or cancelled before it is “joinQueued” again</source>
        <translation>o join do processo %1 deve ser feito ou cancelado antes de estar “joinQueued” de novo</translation>
    </message>
    <message>
        <source>a file of at most %1 MiB was expected</source>
        <translation>esperava-se um arquivo de no máximo %1 MiB</translation>
    </message>
    <message>
        <source>this is no session of Pangaea; {&quot;pangaea-journal&quot;: %1, …} was expected</source>
        <translation>isto não é uma sessão do Pangaea; esperava-se {&quot;pangaea-journal&quot;: %1, …}</translation>
    </message>
    <message>
        <source>this session has format %1; format %2 was expected</source>
        <translation>esta sessão tem o formato %1; esperava-se o formato %2</translation>
    </message>
    <message>
        <source>there is no event “%1”; one such as “created” was expected</source>
        <translation>não há evento “%1”; esperava-se um como “created”</translation>
    </message>
    <message>
        <source>the file is empty; a session of Pangaea was expected</source>
        <translation>o arquivo está vazio; esperava-se uma sessão do Pangaea</translation>
    </message>
    <message>
        <source>the file is cut off here; %1 events were expected</source>
        <translation>o arquivo está cortado aqui; esperavam-se %1 eventos</translation>
    </message>
    <message>
        <source>the source, the clock and the machine that the events tell of were expected</source>
        <translation>esperavam-se a fonte, o relógio e a máquina de que os eventos falam</translation>
    </message>
    <message>
        <source>one event in braces was expected, as JSON</source>
        <translation>esperava-se um evento entre chaves, como JSON</translation>
    </message>
    <message>
        <source>a line of at most %1 MiB was expected</source>
        <translation>esperava-se uma linha de no máximo %1 MiB</translation>
    </message>
    <message>
        <source>the file is cut off before its first event</source>
        <translation>o arquivo está cortado antes do primeiro evento</translation>
    </message>
    <message>
        <source>there is more than the %1 events that line 1 tells of</source>
        <translation>há mais que os %1 eventos que a linha 1 indica</translation>
    </message>
    <message>
        <source>the first event must be “sessionStarted”</source>
        <translation>o primeiro evento deve ser “sessionStarted”</translation>
    </message>
    <message>
        <source>Stopped: nothing was opened.</source>
        <translation>Parado: nada foi aberto.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Linha %1: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a session file, which ends in .jsonl.</source>
        <translation>%1 é uma pasta. Escolha um arquivo de sessão, que termina em .jsonl.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file. Choose a session file, which ends in .jsonl.</source>
        <translation>%1 não é um arquivo comum. Escolha um arquivo de sessão, que termina em .jsonl.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 não pôde ser aberto: %2.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, linha %2: %3.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 não pôde ser lido: %2.</translation>
    </message>
    <message>
        <source>“%1” must be %2</source>
        <translation>“%1” deve ser %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>um objeto entre chaves</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>um de %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>a mask of 16 hexadecimal digits</source>
        <translation>uma máscara de 16 algarismos hexadecimais</translation>
    </message>
    <message>
        <source>lists of task, core, start, length and reason</source>
        <translation>listas de tarefa, núcleo, início, duração e motivo</translation>
    </message>
    <message>
        <source>one letter</source>
        <translation>uma letra</translation>
    </message>
    <message>
        <source>bytes in base64</source>
        <translation>bytes em base64</translation>
    </message>
</context>
<context>
    <name>pangaea::Json</name>
    <message>
        <source>The file ends too early.</source>
        <translation>O arquivo termina cedo demais.</translation>
    </message>
    <message>
        <source>Nothing may follow the end of the outermost value.</source>
        <translation>Nada pode vir depois do fim do valor mais externo.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark. Save it as UTF-8 without one.</source>
        <translation>O arquivo começa com uma marca de ordem de bytes. Salve-o como UTF-8 sem ela.</translation>
    </message>
    <message>
        <source>This byte is not UTF-8. Save the file as UTF-8.</source>
        <translation>Este byte não é UTF-8. Salve o arquivo como UTF-8.</translation>
    </message>
    <message>
        <source>A line ends here as in Windows (CR LF), where LF alone was expected. Save the file with line ends as in Unix.</source>
        <translation>Uma linha termina aqui como no Windows (CR LF), onde só se esperava LF. Salve o arquivo com fins de linha como no Unix.</translation>
    </message>
    <message>
        <source>There are more than %1 brackets within each other.</source>
        <translation>Há mais de %1 colchetes ou chaves uns dentro dos outros.</translation>
    </message>
    <message>
        <source>Nothing follows this comma. Leave it out.</source>
        <translation>Nada vem depois desta vírgula. Omita-a.</translation>
    </message>
    <message>
        <source>A comma or ] was expected here.</source>
        <translation>Esperava-se aqui uma vírgula ou ].</translation>
    </message>
    <message>
        <source>A key between quotes was expected here.</source>
        <translation>Esperava-se aqui uma chave entre aspas.</translation>
    </message>
    <message>
        <source>%1 stands here twice. Leave one out.</source>
        <translation>%1 está aqui duas vezes. Omita uma.</translation>
    </message>
    <message>
        <source>A colon was expected here.</source>
        <translation>Esperavam-se aqui dois-pontos.</translation>
    </message>
    <message>
        <source>A comma or } was expected here.</source>
        <translation>Esperava-se aqui uma vírgula ou }.</translation>
    </message>
    <message>
        <source>A value was expected here.</source>
        <translation>Esperava-se aqui um valor.</translation>
    </message>
    <message>
        <source>A digit was expected here.</source>
        <translation>Esperava-se aqui um algarismo.</translation>
    </message>
    <message>
        <source>A number does not begin with 0, unless a point follows.</source>
        <translation>Um número não começa com 0, a não ser que venha um ponto.</translation>
    </message>
    <message>
        <source>This number is too large or too small.</source>
        <translation>Este número é grande ou pequeno demais.</translation>
    </message>
    <message>
        <source>The quote that begins here has no end.</source>
        <translation>As aspas que começam aqui não têm fim.</translation>
    </message>
    <message>
        <source>A line cannot end within quotes. Write \n for it.</source>
        <translation>Uma linha não pode terminar entre aspas. Escreva \n para isso.</translation>
    </message>
    <message>
        <source>A control character cannot stand within quotes. Write \u00%1 for it.</source>
        <translation>Um caractere de controle não pode estar entre aspas. Escreva \u00%1 para isso.</translation>
    </message>
    <message>
        <source>There is no such escape. A backslash is written as \\.</source>
        <translation>Não existe essa sequência de escape. Uma barra invertida se escreve \\.</translation>
    </message>
    <message>
        <source>This is half of a character. Write both halves, or the character itself.</source>
        <translation>Isto é metade de um caractere. Escreva as duas metades, ou o próprio caractere.</translation>
    </message>
    <message>
        <source>Four hexadecimal digits were expected after \u.</source>
        <translation>Depois de \u esperavam-se quatro algarismos hexadecimais.</translation>
    </message>
</context>
<context>
    <name>pangaea::KernelProperties</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>%1 voluntary, %2 involuntary</source>
        <translation>%1 voluntárias, %2 involuntárias</translation>
    </message>
    <message>
        <source>no descendants</source>
        <translation>sem descendentes</translation>
    </message>
    <message>
        <source>%1 processes. Terminate, Kill, Suspend and Continue reach all of them.</source>
        <translation>%1 processos. Encerrar, Matar, Suspender e Continuar alcançam todos eles.</translation>
    </message>
    <message>
        <source>%1 by you at %2 s</source>
        <translation>%1 por você aos %2 s</translation>
    </message>
    <message>
        <source>%1 by Pangaea at %2 s</source>
        <translation>%1 pelo Pangaea aos %2 s</translation>
    </message>
    <message>
        <source>%1, to %2 processes</source>
        <translation>%1, a %2 processos</translation>
    </message>
    <message>
        <source>all %1 cores</source>
        <translation>todos os %1 núcleos</translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>núcleo %1</translation>
    </message>
    <message>
        <source>cores %1 and %2</source>
        <translation>núcleos %1 e %2</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Sinais</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera por</translation>
    </message>
    <message>
        <source>From /proc/PID/wchan and /proc/PID/syscall, where they can be read</source>
        <translation>De /proc/PID/wchan e /proc/PID/syscall, onde podem ser lidos</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árvore</translation>
    </message>
    <message>
        <source>The process and its descendants</source>
        <translation>O processo e seus descendentes</translation>
    </message>
    <message>
        <source>Output pipe</source>
        <translation>Pipe de saída</translation>
    </message>
    <message>
        <source>Written to standard output and not yet read. A full pipe makes the process wait.</source>
        <translation>Escrito na saída padrão e ainda não lido. Um pipe cheio faz o processo esperar.</translation>
    </message>
    <message>
        <source>Error pipe</source>
        <translation>Pipe de erros</translation>
    </message>
    <message>
        <source>Written to standard error and not yet read. A full pipe makes the process wait.</source>
        <translation>Escrito na saída de erros e ainda não lido. Um pipe cheio faz o processo esperar.</translation>
    </message>
    <message>
        <source>Memory (RSS)</source>
        <translation>Memória (RSS)</translation>
    </message>
    <message>
        <source>In RAM, shared pages counted in full; after the end the most that was seen</source>
        <translation>Na RAM, com as páginas compartilhadas contadas por inteiro; após o fim, o máximo que foi visto</translation>
    </message>
    <message>
        <source>Memory (PSS)</source>
        <translation>Memória (PSS)</translation>
    </message>
    <message>
        <source>In RAM, each shared page divided by the number of its users</source>
        <translation>Na RAM, cada página compartilhada dividida pelo número dos seus usuários</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>In RAM, used by no other process</source>
        <translation>Na RAM, não usada por nenhum outro processo</translation>
    </message>
    <message>
        <source>Niceness</source>
        <translation>Niceness</translation>
    </message>
    <message>
        <source>From -20, most of the CPU, to 19, least</source>
        <translation>De -20, a maior parte da CPU, a 19, a menor</translation>
    </message>
    <message>
        <source>May run on</source>
        <translation>Pode rodar em</translation>
    </message>
    <message>
        <source>The CPU affinity</source>
        <translation>A afinidade de CPU</translation>
    </message>
    <message>
        <source>PPID</source>
        <translation>PPID</translation>
    </message>
    <message>
        <source>The process that started it, or took it over</source>
        <translation>O processo que o iniciou, ou que o assumiu</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Trocas</translation>
    </message>
    <message>
        <source>Voluntary: it gave its core up to wait. Involuntary: the kernel took it away.</source>
        <translation>Voluntária: ele cedeu o núcleo para esperar. Involuntária: o kernel o tomou.</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>Tempo de execução</translation>
    </message>
    <message>
        <source>On a core, since it started; after the end with the descendants that it waited for</source>
        <translation>Em um núcleo, desde o início; após o fim, com os descendentes pelos quais esperou</translation>
    </message>
    <message>
        <source>Switching</source>
        <translation>Comutação</translation>
    </message>
    <message>
        <source>What of the run time lies in no bar of the timeline: the kernel’s own work to bring it to a core and away, and to end it. Bars and this together are the kernel’s figure. Unknown where switches are not all recorded, or where descendants are counted with it.</source>
        <translation>O que do tempo de execução não está em nenhuma barra da linha do tempo: o trabalho do próprio kernel para levá-lo a um núcleo e tirá-lo, e para acabar com ele. As barras e isto somam o número do kernel. Desconhecido onde nem todas as trocas são registradas, ou onde os descendentes são contados com ele.</translation>
    </message>
    <message>
        <source>Queue time</source>
        <translation>Tempo na fila</translation>
    </message>
    <message>
        <source>Ready to run without a core, since it started</source>
        <translation>Pronto para rodar sem um núcleo, desde o início</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>In this attempt, by whom, and to how many processes of its tree</source>
        <translation>Nesta tentativa, por quem, e a quantos processos da sua árvore</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>Sem efeito</translation>
    </message>
    <message>
        <source>Why a signal that was sent changed nothing</source>
        <translation>Por que um sinal que foi enviado não mudou nada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>Sent and not yet delivered</source>
        <translation>Enviados e ainda não entregues</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>Kept pending until the process unblocks them</source>
        <translation>Ficam pendentes até que o processo os desbloqueie</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorados</translation>
    </message>
    <message>
        <source>Thrown away when they come</source>
        <translation>Descartados quando chegam</translation>
    </message>
    <message>
        <source>Caught</source>
        <translation>Capturados</translation>
    </message>
    <message>
        <source>Handled by a function of the process</source>
        <translation>Tratados por uma função do processo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
</context>
<context>
    <name>pangaea::LeftSessionBar</name>
    <message>
        <source>Session that was left</source>
        <translation>Sessão que ficou</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Abrir sessão</translation>
    </message>
    <message>
        <source>Show it in a window of its own, up to its last moment</source>
        <translation>Mostrá-la em uma janela própria, até o seu último momento</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Save it as a session, to be opened whenever you like</source>
        <translation>Salvá-la como sessão, para ser aberta quando você quiser</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Removê-la</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Offer it again at the next start</source>
        <translation>Oferecê-la de novo no próximo início</translation>
    </message>
    <message>
        <source>Session until %1</source>
        <translation>Sessão até %1</translation>
    </message>
    <message>
        <source>Pangaea did not end in order: its session until %1 (%2) was kept.</source>
        <translation>O Pangaea não terminou em ordem: a sessão dele até %1 (%2) foi guardada.</translation>
    </message>
    <message>
        <source>%1 %2 more are left.</source>
        <translation>%1 Ficaram mais %2.</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Salvar sessão</translation>
    </message>
    <message>
        <source>Session (*.jsonl)</source>
        <translation>Sessão (*.jsonl)</translation>
    </message>
    <message>
        <source>The session is being saved already. Wait until it is done.</source>
        <translation>A sessão já está sendo salva. Espere até que termine.</translation>
    </message>
    <message>
        <source>Saving the session</source>
        <translation>Salvando a sessão</translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <translation>A sessão não foi salva</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 foi salvo</translation>
    </message>
    <message>
        <source>Discard session</source>
        <translation>Descartar sessão</translation>
    </message>
    <message>
        <source>%1: discard it?</source>
        <translation>%1: descartá-la?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Ela não pode ser trazida de volta.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>pangaea::Lesson</name>
    <message>
        <source>This lesson needs the program %1, which is in no folder of PATH. Install it, and try again.</source>
        <translation>Esta lição precisa do programa %1, que não está em nenhuma pasta de PATH. Instale-o e tente de novo.</translation>
    </message>
    <message>
        <source>%1 must be an object between { and }.</source>
        <translation>%1 deve ser um objeto entre { e }.</translation>
    </message>
    <message>
        <source>%1 takes no %2; it takes %3.</source>
        <translation>%1 não aceita %2; aceita %3.</translation>
    </message>
    <message>
        <source>%1 lacks “%2”.</source>
        <translation>Falta “%2” em %1.</translation>
    </message>
    <message>
        <source>“%1” must be a text, or a list of its lines.</source>
        <translation>“%1” deve ser um texto, ou uma lista das suas linhas.</translation>
    </message>
    <message>
        <source>A lesson cannot come after itself.</source>
        <translation>Uma lição não pode vir depois de si mesma.</translation>
    </message>
    <message>
        <source>This title stands here already.</source>
        <translation>Este título já está aqui.</translation>
    </message>
    <message>
        <source>This fact lacks “fact”.</source>
        <translation>Falta “fact” neste fato.</translation>
    </message>
    <message>
        <source>There is no fact %1. “fact” is one of %2.</source>
        <translation>Não há fato %1. “fact” é um de %2.</translation>
    </message>
    <message>
        <source>An exit code is a whole number from 0 to 255.</source>
        <translation>Um código de saída é um número inteiro de 0 a 255.</translation>
    </message>
    <message>
        <source>An exit is a code, such as 0, or the name of a signal, such as &quot;SIGKILL&quot;; %1 is neither.</source>
        <translation>Um fim é um código, como 0, ou o nome de um sinal, como &quot;SIGKILL&quot;; %1 não é nenhum dos dois.</translation>
    </message>
    <message>
        <source>%1 cannot be; it is one of %2.</source>
        <translation>%1 não é possível; é um de %2.</translation>
    </message>
    <message>
        <source>“%1” of this fact must be a number.</source>
        <translation>“%1” deste fato deve ser um número.</translation>
    </message>
    <message>
        <source>“%1” of this fact must be true or false.</source>
        <translation>“%1” deste fato deve ser true ou false.</translation>
    </message>
    <message>
        <source>“%1” must be a list of as many names as “names” stands for.</source>
        <translation>“%1” deve ser uma lista de tantos nomes quantos “names” indica.</translation>
    </message>
    <message>
        <source>A fact has one test: leave out “%1” or “%2”.</source>
        <translation>Um fato tem um teste: omita “%1” ou “%2”.</translation>
    </message>
    <message>
        <source>This fact lacks its test, one of %1.</source>
        <translation>Falta a este fato o seu teste, um de %1.</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>“%1” não deve estar vazio.</translation>
    </message>
    <message>
        <source>This is no lesson; {&quot;pangaea-lesson&quot;: %1, &quot;title&quot;: …, &quot;parts&quot;: […]} was expected.</source>
        <translation>Isto não é uma lição; esperava-se {&quot;pangaea-lesson&quot;: %1, &quot;title&quot;: …, &quot;parts&quot;: […]}.</translation>
    </message>
    <message>
        <source>A lesson</source>
        <translation>Uma lição</translation>
    </message>
    <message>
        <source>The format of the lesson, “pangaea-lesson”, must be %1.</source>
        <translation>O formato da lição, “pangaea-lesson”, deve ser %1.</translation>
    </message>
    <message>
        <source>“parts” must have at least one part.</source>
        <translation>“parts” deve ter pelo menos uma parte.</translation>
    </message>
    <message>
        <source>%1 words come before the first step: at most %2 may. Say the rest in “look”, or in another part.</source>
        <translation>%1 palavras vêm antes do primeiro passo: no máximo %2 podem vir. Diga o resto em “look”, ou em outra parte.</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Uma parte</translation>
    </message>
    <message>
        <source>“predict”</source>
        <translation>“predict”</translation>
    </message>
    <message>
        <source>A question has %1 to %2 answers; this one has %3.</source>
        <translation>Uma pergunta tem de %1 a %2 respostas; esta tem %3.</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Uma resposta</translation>
    </message>
    <message>
        <source>This answer stands here already.</source>
        <translation>Esta resposta já está aqui.</translation>
    </message>
    <message>
        <source>A fact must be an object such as {&quot;fact&quot;: &quot;exit&quot;, &quot;name&quot;: &quot;Asia&quot;, &quot;is&quot;: 0}.</source>
        <translation>Um fato deve ser um objeto como {&quot;fact&quot;: &quot;exit&quot;, &quot;name&quot;: &quot;Asia&quot;, &quot;is&quot;: 0}.</translation>
    </message>
    <message>
        <source>The fact “%1” takes no %2; it takes %3.</source>
        <translation>O fato “%1” não aceita %2; aceita %3.</translation>
    </message>
    <message>
        <source>The fact “%1” lacks “%2”.</source>
        <translation>Ao fato “%1” falta “%2”.</translation>
    </message>
    <message>
        <source>This name stands here already.</source>
        <translation>Este nome já está aqui.</translation>
    </message>
    <message>
        <source>“names” must have at least one name.</source>
        <translation>“names” deve ter pelo menos um nome.</translation>
    </message>
    <message>
        <source>%1 processes have the name %2: say which by “row”, from 1.</source>
        <translation>%1 processos têm o nome %2: diga qual com “row”, a partir de 1.</translation>
    </message>
    <message>
        <source>“row” must be a whole number from 1 to %1.</source>
        <translation>“row” deve ser um número inteiro de 1 a %1.</translation>
    </message>
    <message>
        <source>No step of this part or of those before it makes a process with the name %1.</source>
        <translation>Nenhum passo desta parte ou das anteriores cria um processo com o nome %1.</translation>
    </message>
    <message>
        <source>A lesson has at most %1 MiB.</source>
        <translation>Uma lição tem no máximo %1 MiB.</translation>
    </message>
    <message>
        <source>This is no ordinary file. Choose a lesson, which ends in .pangaea-lesson.</source>
        <translation>Isto não é um arquivo comum. Escolha uma lição, que termina em .pangaea-lesson.</translation>
    </message>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>O arquivo não pôde ser aberto: %1.</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>O arquivo não pôde ser lido: %1.</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonCheck</name>
    <message>
        <source>The question has no right answer in this run.</source>
        <translation>A pergunta não tem resposta certa nesta execução.</translation>
    </message>
    <message>
        <source>The question has %1 right answers in this run: %2.</source>
        <translation>A pergunta tem %1 respostas certas nesta execução: %2.</translation>
    </message>
    <message>
        <source>%1: expected %2, measured %3.</source>
        <translation>%1: esperado %2, medido %3.</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonFact</name>
    <message>
        <source>Exit of %1</source>
        <translation>Fim de %1</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Estado de %1</translation>
    </message>
    <message>
        <source>%1 printed</source>
        <translation>%1 imprimiu</translation>
    </message>
    <message>
        <source>Last line of %1</source>
        <translation>Última linha de %1</translation>
    </message>
    <message>
        <source>Lines that %1 printed</source>
        <translation>Linhas que %1 imprimiu</translation>
    </message>
    <message>
        <source>Output of %1 that was lost</source>
        <translation>Saída de %1 que se perdeu</translation>
    </message>
    <message>
        <source>Join of %1</source>
        <translation>Join de %1</translation>
    </message>
    <message>
        <source>The parent waited for %1</source>
        <translation>O pai esperou por %1</translation>
    </message>
    <message>
        <source>Life of %1</source>
        <translation>Vida de %1</translation>
    </message>
    <message>
        <source>Attempts of %1</source>
        <translation>Tentativas de %1</translation>
    </message>
    <message>
        <source>Signals sent to %1</source>
        <translation>Sinais enviados a %1</translation>
    </message>
    <message>
        <source>Most threads of %1 at once</source>
        <translation>Máximo de threads de %1 ao mesmo tempo</translation>
    </message>
    <message>
        <source>Most processes below %1 at once</source>
        <translation>Máximo de processos abaixo de %1 ao mesmo tempo</translation>
    </message>
    <message>
        <source>Kernel states seen of %1</source>
        <translation>Estados do kernel vistos de %1</translation>
    </message>
    <message>
        <source>Cost of switching of %1</source>
        <translation>Custo da comutação de %1</translation>
    </message>
    <message>
        <source>Switches of %1 to a core</source>
        <translation>Trocas de %1 para um núcleo</translation>
    </message>
    <message>
        <source>A process below %1 got another parent</source>
        <translation>Um processo abaixo de %1 ganhou outro pai</translation>
    </message>
    <message>
        <source>Processes that %1 left behind</source>
        <translation>Processos que %1 deixou para trás</translation>
    </message>
    <message>
        <source>CPU time (%1)</source>
        <translation>Tempo de CPU (%1)</translation>
    </message>
    <message>
        <source>From first start to last end (%1)</source>
        <translation>Do primeiro início ao último fim (%1)</translation>
    </message>
    <message>
        <source>Cores kept busy on average (%1)</source>
        <translation>Núcleos ocupados em média (%1)</translation>
    </message>
    <message>
        <source>Share of the first in the CPU time (%1)</source>
        <translation>Parte do primeiro no tempo de CPU (%1)</translation>
    </message>
    <message>
        <source>Lived at the same time (%1)</source>
        <translation>Viveram ao mesmo tempo (%1)</translation>
    </message>
    <message>
        <source>Different PIDs (%1)</source>
        <translation>PIDs diferentes (%1)</translation>
    </message>
    <message>
        <source>The first to end</source>
        <translation>O primeiro a terminar</translation>
    </message>
    <message>
        <source>Order of ends</source>
        <translation>Ordem dos fins</translation>
    </message>
    <message>
        <source>From first end to last end (%1)</source>
        <translation>Do primeiro fim ao último (%1)</translation>
    </message>
    <message>
        <source>Order of joins</source>
        <translation>Ordem dos joins</translation>
    </message>
    <message>
        <source>Cores of this machine</source>
        <translation>Núcleos desta máquina</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>não %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>no mínimo %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>contém “%1”</translation>
    </message>
    <message>
        <source>lacks “%1”</source>
        <translation>sem “%1”</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonFiles</name>
    <message>
        <source>&amp;All lessons…</source>
        <translation>&amp;Todas as lições…</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1 (não pode ser lida)</translation>
    </message>
    <message>
        <source>The lesson was not opened</source>
        <translation>A lição não foi aberta</translation>
    </message>
    <message>
        <source>A scenario is being played. Stop it first, in the Lessons menu, or wait for its end.</source>
        <translation>Um cenário está em execução. Pare-o antes, no menu Lições, ou espere pelo seu fim.</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonList</name>
    <message>
        <source>All lessons</source>
        <translation>Todas as lições</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lição</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Do que trata</translation>
    </message>
    <message>
        <source>Read before</source>
        <translation>Ler antes</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Other lessons</source>
        <translation>Outras lições</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1 (não pode ser lida)</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonMark</name>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>confirma-se</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>não se confirma</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonOutcome</name>
    <message>
        <source>Other programs had %1 % of the cores meanwhile: run it again when they are quieter.</source>
        <translation>Enquanto isso, outros programas ocuparam %1 % dos núcleos: execute de novo quando estiverem mais calmos.</translation>
    </message>
    <message>
        <source>Something is not known yet, so nothing is concluded.</source>
        <translation>Algo ainda não se sabe, então nada se conclui.</translation>
    </message>
    <message>
        <source>Other programs had %1 % of the cores meanwhile.</source>
        <translation>Enquanto isso, outros programas ocuparam %1 % dos núcleos.</translation>
    </message>
    <message>
        <source>This run came out otherwise than it usually does: see above.</source>
        <translation>Esta execução saiu diferente do habitual: veja acima.</translation>
    </message>
    <message>
        <source>Begin again to see whether it does so once more.</source>
        <translation>Comece de novo para ver se isso se repete.</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonPage</name>
    <message>
        <source>Lesson</source>
        <translation>Lição</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonPanel</name>
    <message>
        <source>&amp;Read on</source>
        <translation>Continuar a &amp;ler</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation>&amp;Começar de novo</translation>
    </message>
    <message>
        <source>Save p&amp;icture…</source>
        <translation>Salvar &amp;imagem…</translation>
    </message>
    <message>
        <source>Load the lesson anew. Rows that are there stay.</source>
        <translation>Carregar a lição de novo. As linhas que existem ficam.</translation>
    </message>
    <message>
        <source>Choose a lesson in the Lessons menu.</source>
        <translation>Escolha uma lição no menu Lições.</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>Ainda não sei</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonReport</name>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>so it was measured</source>
        <translation>assim foi medido</translation>
    </message>
    <message>
        <source>Measured: none of the answers.</source>
        <translation>Medido: nenhuma das respostas.</translation>
    </message>
    <message>
        <source>Measured: —</source>
        <translation>Medido: —</translation>
    </message>
    <message>
        <source>Nothing was predicted.</source>
        <translation>Nada foi previsto.</translation>
    </message>
    <message>
        <source>Prediction: I do not know yet.</source>
        <translation>Previsão: Ainda não sei.</translation>
    </message>
    <message>
        <source>Prediction: %1</source>
        <translation>Previsão: %1</translation>
    </message>
    <message>
        <source>%1. It was right.</source>
        <translation>%1. Estava certo.</translation>
    </message>
    <message>
        <source>%1. It was not right.</source>
        <translation>%1. Não estava certo.</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation>Parte %1: %2</translation>
    </message>
    <message>
        <source>None of its steps was taken.</source>
        <translation>Nenhum dos seus passos foi dado.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fato</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Confirmou-se</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processos</translation>
    </message>
    <message>
        <source>None was made.</source>
        <translation>Nenhum foi criado.</translation>
    </message>
    <message>
        <source>%1 more are left out.</source>
        <translation>Mais %1 foram omitidos.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>The same as a program in %1</source>
        <translation>O mesmo como programa em %1</translation>
    </message>
    <message>
        <source>Measured by Pangaea %1; nothing is simulated. “—”: not known.</source>
        <translation>Medido pelo Pangaea %1; nada é simulado. “—”: não se sabe.</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonWalk</name>
    <message>
        <source>The lesson is done.</source>
        <translation>A lição terminou.</translation>
    </message>
    <message>
        <source>Something else is being played now. Begin the lesson again to go on.</source>
        <translation>Outra coisa está em execução agora. Comece a lição de novo para prosseguir.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Rodando…</translation>
    </message>
    <message>
        <source>The lesson was stopped. Begin it again to go on.</source>
        <translation>A lição foi parada. Comece-a de novo para prosseguir.</translation>
    </message>
    <message>
        <source>Choose an answer first, then take the step.</source>
        <translation>Escolha antes uma resposta, depois dê o passo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2; expected: %3</source>
        <translation>%1: %2; esperado: %3</translation>
    </message>
    <message>
        <source>You predicted: %1</source>
        <translation>Sua previsão: %1</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Medido: %1</translation>
    </message>
    <message>
        <source>Measured: none of the answers</source>
        <translation>Medido: nenhuma das respostas</translation>
    </message>
    <message>
        <source>Measured: —</source>
        <translation>Medido: —</translation>
    </message>
</context>
<context>
    <name>pangaea::LinePattern</name>
    <message>
        <source>This is too long: look for at most %1 characters.</source>
        <translation>Isto é longo demais: procure no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Not a regular expression: %1, at character %2. Write \ before a sign that is meant as itself.</source>
        <translation>Não é uma expressão regular: %1, no caractere %2. Escreva \ antes de um sinal que representa a si mesmo.</translation>
    </message>
</context>
<context>
    <name>pangaea::LiveWindow</name>
    <message>
        <source>Record exactly</source>
        <translation>Registrar com exatidão</translation>
    </message>
    <message>
        <source>Pangaea</source>
        <translation>Pangaea</translation>
    </message>
    <message>
        <source>Step of the scenario</source>
        <translation>Passo do cenário</translation>
    </message>
    <message>
        <source>Spawn many processes</source>
        <translation>Lançar muitos processos</translation>
    </message>
    <message>
        <source>Spawn %1 processes?</source>
        <translation>Lançar %1 processos?</translation>
    </message>
    <message>
        <source>Each name becomes a real process on this machine.</source>
        <translation>Cada nome vira um processo real nesta máquina.</translation>
    </message>
    <message>
        <source>Spawn %1</source>
        <translation>Lançar %1</translation>
    </message>
    <message>
        <source>The program was not remembered</source>
        <translation>O programa não foi lembrado</translation>
    </message>
    <message>
        <source>Remove processes</source>
        <translation>Remover processos</translation>
    </message>
    <message>
        <source>Remove %1 processes from the window?</source>
        <translation>Remover %1 processos da janela?</translation>
    </message>
    <message>
        <source>Their rows, lanes and output go. Undo remove brings them back.</source>
        <translation>As linhas, raias e saídas deles somem. “Desfazer remover” as traz de volta.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>One process is alive: %1</source>
        <translation>Um processo vive: %1</translation>
    </message>
    <message>
        <source>%1 processes are alive: %2</source>
        <translation>%1 processos vivem: %2</translation>
    </message>
    <message>
        <source>one is left behind: %1</source>
        <translation>um ficou para trás: %1</translation>
    </message>
    <message>
        <source>%1 are left behind: %2</source>
        <translation>%1 ficaram para trás: %2</translation>
    </message>
    <message>
        <source>No row is alive, but %1</source>
        <translation>Nenhuma linha vive, mas %1</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, e %2</translation>
    </message>
    <message>
        <source>Quit Pangaea</source>
        <translation>Sair do Pangaea</translation>
    </message>
    <message>
        <source>All will be asked to end, and killed if still alive after %1 s.</source>
        <translation>Será pedido a todos que terminem, e serão mortos os que ainda viverem após %1 s.</translation>
    </message>
    <message>
        <source>End and quit</source>
        <translation>Acabar e sair</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Ending what is alive. Close again to kill it now.</source>
        <translation>Acabando com o que vive. Feche de novo para matar agora.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lição</translation>
    </message>
    <message>
        <source>The scenario was not run</source>
        <translation>O cenário não foi executado</translation>
    </message>
    <message>
        <source>There is no lesson to report on. Choose one in the Lessons menu first.</source>
        <translation>Ainda não há lição para relatar. Escolha antes uma no menu Lições.</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Página (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>O relatório não foi salvo</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 foi salvo</translation>
    </message>
    <message>
        <source>The settings were not saved</source>
        <translation>As configurações não foram salvas</translation>
    </message>
    <message>
        <source>One process may be alive, on a machine that does not answer: %1</source>
        <translation>Um processo talvez viva, numa máquina que não responde: %1</translation>
    </message>
    <message>
        <source>%1 processes may be alive, on machines that do not answer: %2</source>
        <translation>%1 processos talvez vivam, em máquinas que não respondem: %2</translation>
    </message>
</context>
<context>
    <name>pangaea::Main</name>
    <message>
        <source>pangaea: there is no display for the window. Start it in a desktop session, or use --headless.</source>
        <translation>pangaea: não há tela para a janela. Inicie-o em uma sessão de desktop, ou use --headless.</translation>
    </message>
    <message>
        <source>The table could not be printed: %1. Give standard output a file or a pipe that takes it.</source>
        <translation>A tabela não pôde ser impressa: %1. Dê à saída padrão um arquivo ou um pipe que a aceite.</translation>
    </message>
    <message>
        <source>Pangaea crashed when it ran last. What is known of it is in %1</source>
        <translation>O Pangaea caiu na última vez em que rodou. O que se sabe disso está em %1</translation>
    </message>
    <message>
        <source>The last run</source>
        <translation>A última execução</translation>
    </message>
</context>
<context>
    <name>pangaea::MainWindow</name>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriedades</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Fork tree</source>
        <translation>Árvore de forks</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Processes by state</source>
        <translation>Processos por estado</translation>
    </message>
    <message>
        <source>Load of the machine</source>
        <translation>Carga da máquina</translation>
    </message>
    <message>
        <source>Paused, recording goes on (F6)</source>
        <translation>Em pausa, o registro prossegue (F6)</translation>
    </message>
    <message>
        <source>Spawn</source>
        <translation>Lançar</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Screens&amp;hot…</source>
        <translation>&amp;Captura de tela…</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Save a picture of the window (%1)</source>
        <translation>Salvar uma imagem da janela (%1)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Copy screenshot</source>
        <translation>Co&amp;piar a captura</translation>
    </message>
    <message>
        <source>Save outp&amp;ut…</source>
        <translation>Salvar saí&amp;da…</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Salvar &amp;relatório…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Save the result of the lesson, to be handed in</source>
        <translation>Salvar o resultado da lição, para ser entregue</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save session…</source>
        <translation>&amp;Salvar sessão…</translation>
    </message>
    <message>
        <source>Save sce&amp;nario…</source>
        <translation>Salvar c&amp;enário…</translation>
    </message>
    <message>
        <source>Save what was done, to be played again</source>
        <translation>Salvar o que foi feito, para ser executado de novo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Undo remo&amp;ve</source>
        <translation>Des&amp;fazer remover</translation>
    </message>
    <message>
        <source>Bring back the processes that were removed last</source>
        <translation>Trazer de volta os processos removidos por último</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Copiar as linhas escolhidas como texto</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;ltro</translation>
    </message>
    <message>
        <source>Show only the processes that match some words</source>
        <translation>Mostrar só os processos que atendem a algumas palavras</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Confi&amp;gurações…</translation>
    </message>
    <message>
        <source>&amp;Process</source>
        <translation>&amp;Processo</translation>
    </message>
    <message>
        <source>S&amp;pawn</source>
        <translation>Lan&amp;çar</translation>
    </message>
    <message>
        <source>Cr&amp;eate without starting</source>
        <translation>Criar &amp;sem iniciar</translation>
    </message>
    <message>
        <source>Make the rows, to be started later</source>
        <translation>Criar as linhas, para iniciá-las depois</translation>
    </message>
    <message>
        <source>Pro&amp;gram…</source>
        <translation>Pro&amp;grama…</translation>
    </message>
    <message>
        <source>Choose any program or script as target</source>
        <translation>Escolher qualquer programa ou script como alvo</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>C&amp;omparar…</translation>
    </message>
    <message>
        <source>The same work one after the other, together, as threads and asynchronously</source>
        <translation>O mesmo trabalho um após o outro, juntos, como threads e de forma assíncrona</translation>
    </message>
    <message>
        <source>Remove &amp;finished</source>
        <translation>Remover os &amp;terminados</translation>
    </message>
    <message>
        <source>Remove the processes that have ended, of those that are shown</source>
        <translation>Remover os processos que terminaram, dos que são mostrados</translation>
    </message>
    <message>
        <source>Pr&amp;operties</source>
        <translation>Proprieda&amp;des</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>Linha do t&amp;empo</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Tamanho normal</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>Alto contraste, c&amp;laro</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Alto contraste, esc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lições</translation>
    </message>
    <message>
        <source>Run the &amp;text’s example</source>
        <translation>Executar o e&amp;xemplo do texto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Glossary and shortcuts</source>
        <translation>&amp;Glossário e atalhos</translation>
    </message>
    <message>
        <source>&amp;About Pangaea</source>
        <translation>&amp;Sobre o Pangaea</translation>
    </message>
    <message>
        <source>About Pangaea</source>
        <translation>Sobre o Pangaea</translation>
    </message>
    <message>
        <source>Pangaea %1

See what the operating system does with your processes. Nothing is simulated.

MIT licence</source>
        <translation>Pangaea %1

Veja o que o sistema operacional faz com os seus processos. Nada é simulado.

Licença MIT</translation>
    </message>
    <message>
        <source>Output of</source>
        <translation>Saída de</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>Todos os processos</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Escolhidos</translation>
    </message>
    <message>
        <source>Whose output is shown</source>
        <translation>De quem é a saída mostrada</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Procu&amp;rar</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>Manter à vista a linha mais nova</translation>
    </message>
    <message>
        <source>Save as s&amp;hown…</source>
        <translation>Salvar como &amp;mostrado…</translation>
    </message>
    <message>
        <source>The lines that are shown, with or without times and names</source>
        <translation>As linhas mostradas, com ou sem tempos e nomes</translation>
    </message>
    <message>
        <source>All that the processes wrote, byte for byte</source>
        <translation>Tudo o que os processos escreveram, byte a byte</translation>
    </message>
    <message>
        <source>Opt&amp;ions</source>
        <translation>&amp;Opções</translation>
    </message>
    <message>
        <source>Which lines are shown and how, and how to save them</source>
        <translation>Quais linhas são mostradas e como, e como salvá-las</translation>
    </message>
    <message>
        <source>Output options</source>
        <translation>Opções da saída</translation>
    </message>
    <message>
        <source>Timeline as ta&amp;ble</source>
        <translation>Linha do tempo como ta&amp;bela</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Coincidentes</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 foi salvo</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>A imagem está na área de transferência.</translation>
    </message>
</context>
<context>
    <name>pangaea::MatchList</name>
    <message>
        <source>Matches by process</source>
        <translation>Ocorrências por processo</translation>
    </message>
    <message>
        <source>Not found in any process</source>
        <translation>Não encontrado em nenhum processo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pangaea::Names</name>
    <message>
        <source>A name cannot have a NUL character in it. Take it out.</source>
        <translation>Um nome não pode ter um caractere NUL. Tire-o.</translation>
    </message>
    <message>
        <source>At most %1 processes can be spawned at once, and these are %2 names. Spawn them in parts.</source>
        <translation>No máximo %1 processos podem ser lançados de uma vez, e estes são %2 nomes. Lance-os em partes.</translation>
    </message>
</context>
<context>
    <name>pangaea::News</name>
    <message>
        <source>%1 exited with %2</source>
        <translation>%1 saiu com %2</translation>
    </message>
    <message>
        <source>%1 was killed, %2</source>
        <translation>%1 foi morto, %2</translation>
    </message>
    <message>
        <source>%1 crashed, %2</source>
        <translation>%1 caiu, %2</translation>
    </message>
    <message>
        <source>%1 process started</source>
        <translation>%1 processo iniciado</translation>
    </message>
    <message>
        <source>%1 ended</source>
        <translation>terminados: %1</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>mortos: %1</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>caídos: %1</translation>
    </message>
    <message>
        <source>%1 failed to start</source>
        <translation>%1 com falha ao iniciar</translation>
    </message>
    <message>
        <source>%1 suspended</source>
        <translation>%1 suspenso</translation>
    </message>
    <message>
        <source>%1 continued</source>
        <translation>%1 continuado</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 esperado com join</translation>
    </message>
    <message>
        <source>%1 join timed out</source>
        <translation>%1 join excedeu o limite de tempo</translation>
    </message>
    <message>
        <source>%1 processes started</source>
        <translation>%1 processos iniciados</translation>
    </message>
    <message>
        <source>%1 joins timed out</source>
        <translation>%1 joins excederam o limite de tempo</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 iniciado</translation>
    </message>
    <message>
        <source>%1 failed to start: %2</source>
        <translation>%1 não pôde ser iniciado: %2</translation>
    </message>
    <message>
        <source>The join of %1 timed out</source>
        <translation>O join de %1 excedeu o limite de tempo</translation>
    </message>
</context>
<context>
    <name>pangaea::Notification</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>pangaea::OutputFinder</name>
    <message>
        <source>This expression takes too long: it was given up after %1 lines. Look for something simpler.</source>
        <translation>Esta expressão demora demais: desistiu-se após %1 linhas. Procure algo mais simples.</translation>
    </message>
</context>
<context>
    <name>pangaea::OutputHint</name>
    <message>
        <source>%1 printed nothing for %2 s, and all its %3 lines at its end. Maybe they waited in its buffer: to a pipe, most programs write only when that is full or when they end.</source>
        <translation>%1 não imprimiu nada por %2 s, e todas as suas %3 linhas no fim. Talvez esperassem no buffer dele: em um pipe, a maioria dos programas só escreve quando ele está cheio ou quando terminam.</translation>
    </message>
    <message>
        <source>%1 was ended by a signal and had printed nothing. Maybe it had lines in its buffer, which were never written: to a pipe, most programs write only when that is full or when they end.</source>
        <translation>%1 foi terminado por um sinal e não havia imprimido nada. Talvez tivesse linhas no buffer que nunca foram escritas: em um pipe, a maioria dos programas só escreve quando ele está cheio ou quando terminam.</translation>
    </message>
</context>
<context>
    <name>pangaea::OutputLog</name>
    <message>
        <source>%1 bytes dropped</source>
        <translation>%1 bytes descartados</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentativa %1</translation>
    </message>
    <message>
        <source>ended, but something that it started may write more</source>
        <translation>terminou, mas algo que ele iniciou pode escrever mais</translation>
    </message>
    <message>
        <source>end of input</source>
        <translation>fim da entrada</translation>
    </message>
    <message>
        <source>standard output and error share one pipe: which of them a line is from is not known</source>
        <translation>a saída padrão e a de erros compartilham um pipe: não se sabe de qual delas é uma linha</translation>
    </message>
</context>
<context>
    <name>pangaea::OutputSource</name>
    <message>
        <source>The system has no pipe left for its output: %1. End other processes and try again.</source>
        <translation>O sistema não tem mais pipes para a saída dele: %1. Acabe com outros processos e tente de novo.</translation>
    </message>
    <message>
        <source>Its terminal cannot be looked after: %1. End other processes and try again.</source>
        <translation>O terminal dele não pode ser vigiado: %1. Acabe com outros processos e tente de novo.</translation>
    </message>
</context>
<context>
    <name>pangaea::OutputView</name>
    <message>
        <source>Whether this line was written before or after those of the other stream beside it is not known. Spawn the program with both streams in one pipe, or with a terminal, to see their order.</source>
        <translation>Não se sabe se esta linha foi escrita antes ou depois das do outro fluxo ao lado dela. Lance o programa com os dois fluxos em um pipe, ou com um terminal, para ver a ordem.</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>What the processes print will appear here.</source>
        <translation>O que os processos imprimirem aparecerá aqui.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&amp;Copy Output</source>
        <translation>&amp;Copiar saída</translation>
    </message>
    <message>
        <source>Copies the selected text, or all lines if none is selected.</source>
        <translation>Copia o texto selecionado, ou todas as linhas se nada estiver selecionado.</translation>
    </message>
    <message>
        <source>Output &amp;lines</source>
        <translation>&amp;Linhas da saída</translation>
    </message>
    <message>
        <source>Only &amp;stderr</source>
        <translation>Só &amp;stderr</translation>
    </message>
    <message>
        <source>Hide what was written to standard output</source>
        <translation>Ocultar o que foi escrito na saída padrão</translation>
    </message>
    <message>
        <source>&amp;Clear view</source>
        <translation>Lim&amp;par a visão</translation>
    </message>
    <message>
        <source>Hide the lines that came until now; nothing is lost, and Find still counts them</source>
        <translation>Ocultar as linhas que vieram até agora; nada se perde, e a procura ainda as conta</translation>
    </message>
    <message>
        <source>Show &amp;all lines</source>
        <translation>Mostrar &amp;todas as linhas</translation>
    </message>
    <message>
        <source>Show again what is hidden</source>
        <translation>Mostrar de novo o que está oculto</translation>
    </message>
    <message>
        <source>&amp;Time since the first start</source>
        <translation>T&amp;empo desde o primeiro início</translation>
    </message>
    <message>
        <source>Time of &amp;day</source>
        <translation>&amp;Hora do dia</translation>
    </message>
    <message>
        <source>N&amp;o time</source>
        <translation>Sem ho&amp;ra</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>&amp;Quebrar linhas</translation>
    </message>
    <message>
        <source>Continue long lines below, instead of beyond the edge</source>
        <translation>Continuar abaixo as linhas longas, em vez de além da borda</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>the view was cleared</source>
        <translation>a visão foi limpa</translation>
    </message>
    <message>
        <source>only stderr is shown</source>
        <translation>só stderr é mostrado</translation>
    </message>
    <message>
        <source>only lines that match are shown</source>
        <translation>só as linhas que coincidem são mostradas</translation>
    </message>
    <message>
        <source>1 line is hidden: %1.</source>
        <translation>1 linha está oculta: %1.</translation>
    </message>
    <message>
        <source>%1 lines are hidden: %2.</source>
        <translation>%1 linhas estão ocultas: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>in all %1 processes</source>
        <translation>em todos os %1 processos</translation>
    </message>
    <message>
        <source>in %1 of %2 processes</source>
        <translation>em %1 de %2 processos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 encontradas</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>não encontrado</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>procurando…</translation>
    </message>
    <message>
        <source>What you type goes to the process. Ctrl+Tab and Ctrl+Shift+Tab leave the terminal; Ctrl+Shift+C and Ctrl+Shift+V copy and paste.</source>
        <translation>O que você digita vai para o processo. Ctrl+Tab e Ctrl+Shift+Tab saem do terminal; Ctrl+Shift+C e Ctrl+Shift+V copiam e colam.</translation>
    </message>
</context>
<context>
    <name>pangaea::PictureFile</name>
    <message>
        <source>PNG picture</source>
        <translation>Imagem PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Desenho SVG</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Página PDF</translation>
    </message>
    <message>
        <source>%1 for a %2</source>
        <translation>%1 para: %2</translation>
    </message>
    <message>
        <source>The suffix of &quot;%1&quot; names no kind of picture: use %2.</source>
        <translation>A extensão de &quot;%1&quot; não indica nenhum tipo de imagem: use %2.</translation>
    </message>
</context>
<context>
    <name>pangaea::PicturePanels</name>
    <message>
        <source>The table is empty. Spawn processes first.</source>
        <translation>A tabela está vazia. Lance antes algum processo.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows. An export as .csv has all of them.</source>
        <translation>As primeiras %1 de %2 linhas. Uma exportação para .csv tem todas.</translation>
    </message>
    <message>
        <source>The timeline is empty: no process was started. Spawn processes first.</source>
        <translation>A linha do tempo está vazia: nenhum processo foi iniciado. Lance antes algum processo.</translation>
    </message>
    <message>
        <source>The first %1 of %2 lanes.</source>
        <translation>As primeiras %1 de %2 raias.</translation>
    </message>
    <message>
        <source>There is no comparison yet. Run one first: Process &gt; Compare.</source>
        <translation>Ainda não há comparação. Execute antes uma: Processo &gt; Comparar.</translation>
    </message>
    <message>
        <source>There is no program to show: nothing was done yet. Spawn processes first.</source>
        <translation>Não há programa para mostrar: nada foi feito ainda. Lance antes algum processo.</translation>
    </message>
    <message>
        <source>The first %1 of %2 lines.</source>
        <translation>As primeiras %1 de %2 linhas.</translation>
    </message>
    <message>
        <source>The fork tree is empty: no process was started. Spawn processes first.</source>
        <translation>A árvore de forks está vazia: nenhum processo foi iniciado. Lance antes algum processo.</translation>
    </message>
    <message>
        <source>There is no CPU and no memory to show: no process was started. Spawn processes first.</source>
        <translation>Não há CPU nem memória para mostrar: nenhum processo foi iniciado. Lance antes algum processo.</translation>
    </message>
    <message>
        <source>The first %1 of %2 processes. Select those that you want to see.</source>
        <translation>Os primeiros %1 de %2 processos. Selecione os que você quer ver.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Fair share</source>
        <translation>Partilha justa</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>CPU and memory</source>
        <translation>CPU e memória</translation>
    </message>
    <message>
        <source>Fork tree</source>
        <translation>Árvore de forks</translation>
    </message>
    <message>
        <source>There is no panel &quot;%1&quot;. A picture can show one of: %2.</source>
        <translation>Não há painel &quot;%1&quot;. Uma imagem pode mostrar um de: %2.</translation>
    </message>
</context>
<context>
    <name>pangaea::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>A click sets a numbered callout, up to nine; a click on one removes it. By keyboard: the arrow keys, then Space.</source>
        <translation>Um clique põe uma chamada numerada, até nove; um clique em uma a remove. Pelo teclado: as setas, depois a barra de espaço.</translation>
    </message>
    <message>
        <source>Click to set numbered callouts, up to nine. Click on one to remove it.</source>
        <translation>Clique para pôr chamadas numeradas, até nove. Clique em uma para removê-la.</translation>
    </message>
</context>
<context>
    <name>pangaea::PipeGauge</name>
    <message>
        <source>%1 of %2 waiting</source>
        <translation>%1 de %2 esperando</translation>
    </message>
</context>
<context>
    <name>pangaea::Platform</name>
    <message>
        <source>On this system no process can have a terminal of its own. Run it with typed input.</source>
        <translation>Neste sistema nenhum processo pode ter um terminal próprio. Execute-o com entrada digitada.</translation>
    </message>
    <message>
        <source>This system does not tell when it switches between processes.</source>
        <translation>Este sistema não diz quando troca de um processo para outro.</translation>
    </message>
    <message>
        <source>The niceness of a process cannot be set on this system.</source>
        <translation>A niceness de um processo não pode ser definida neste sistema.</translation>
    </message>
    <message>
        <source>The cores of a process cannot be chosen on this system.</source>
        <translation>Os núcleos de um processo não podem ser escolhidos neste sistema.</translation>
    </message>
    <message>
        <source>Signals are not available on this system, so %1 was not sent.</source>
        <translation>Não há sinais neste sistema, então %1 não foi enviado.</translation>
    </message>
    <message>
        <source>The limit of a control group did not hold when it was tried.</source>
        <translation>O limite de um grupo de controle não se manteve quando foi testado.</translation>
    </message>
    <message>
        <source>Pangaea’s control group cannot limit the number of processes.</source>
        <translation>O grupo de controle do Pangaea não pode limitar o número de processos.</translation>
    </message>
    <message>
        <source>Pangaea’s control group does not let it limit the number of processes (%1).</source>
        <translation>O grupo de controle do Pangaea não o deixa limitar o número de processos (%1).</translation>
    </message>
    <message>
        <source>Pangaea’s control group takes no groups below it (it is “%1”).</source>
        <translation>O grupo de controle do Pangaea não aceita grupos abaixo dele (é “%1”).</translation>
    </message>
    <message>
        <source>Other programs are in Pangaea’s control group (%1), so that it cannot have groups below it.</source>
        <translation>Há outros programas no grupo de controle do Pangaea (%1), então ele não pode ter grupos abaixo.</translation>
    </message>
    <message>
        <source>A control group could not be made: %1.</source>
        <translation>Um grupo de controle não pôde ser criado: %1.</translation>
    </message>
    <message>
        <source>Pangaea could not move into a control group of its own: %1.</source>
        <translation>O Pangaea não pôde passar para um grupo de controle próprio: %1.</translation>
    </message>
    <message>
        <source>The system has no file descriptors left for another process. Close other programs, then start it again.</source>
        <translation>O sistema não tem mais descritores de arquivo para outro processo. Feche outros programas, e inicie-o de novo.</translation>
    </message>
    <message>
        <source>Pangaea has no file descriptors left for another process. End some processes, then start it again.</source>
        <translation>O Pangaea não tem mais descritores de arquivo para outro processo. Acabe com alguns processos, e inicie-o de novo.</translation>
    </message>
    <message>
        <source>Recording of switches is turned off.</source>
        <translation>O registro de trocas está desligado.</translation>
    </message>
    <message>
        <source>This user’s programs together had so many processes and threads that processes may have been refused to make more. The limit is higher now.</source>
        <translation>Os programas deste usuário tinham juntos tantos processos e threads que talvez a criação de outros tenha sido recusada. O limite agora é maior.</translation>
    </message>
    <message>
        <source>The warden has ended, which sees to it that no process outlives Pangaea. From now on Pangaea does that itself; only if it is killed, processes may be left.</source>
        <translation>O guardião, que cuida para que nenhum processo sobreviva ao Pangaea, terminou. De agora em diante o próprio Pangaea faz isso; só se ele for morto podem restar processos.</translation>
    </message>
    <message>
        <source>No control group was given to Pangaea.</source>
        <translation>Nenhum grupo de controle foi dado ao Pangaea.</translation>
    </message>
    <message>
        <source>The kernel holds this user to no limit of his own.</source>
        <translation>O kernel não impõe a este usuário nenhum limite próprio.</translation>
    </message>
    <message>
        <source>The process has ended already, so %1 was not sent.</source>
        <translation>O processo já terminou, então %1 não foi enviado.</translation>
    </message>
    <message>
        <source>Not permitted to send %1: the process runs as another user.</source>
        <translation>Não é permitido enviar %1: o processo é de outro usuário.</translation>
    </message>
    <message>
        <source>%1 was not sent: %2.</source>
        <translation>%1 não foi enviado: %2.</translation>
    </message>
    <message>
        <source>It was ended at once: the system gave no handle to stop it with later (pidfd_open: %1). Close other programs and try again.</source>
        <translation>Ele foi terminado na hora: o sistema não deu com que pará-lo depois (pidfd_open: %1). Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>There is no safe way to reach the process (%2), so %1 was not sent.</source>
        <translation>Não há modo seguro de alcançar o processo (%2), então %1 não foi enviado.</translation>
    </message>
    <message>
        <source>The process has ended already, so its niceness was not changed.</source>
        <translation>O processo já terminou, então a niceness dele não foi mudada.</translation>
    </message>
    <message>
        <source>Not permitted to lower the niceness to %1: that takes the capability CAP_SYS_NICE. An ordinary user can only raise it.</source>
        <translation>Não é permitido baixar a niceness para %1: isso requer a capacidade CAP_SYS_NICE. Um usuário comum só pode aumentá-la.</translation>
    </message>
    <message>
        <source>Not permitted to change the niceness: the process runs as another user.</source>
        <translation>Não é permitido mudar a niceness: o processo é de outro usuário.</translation>
    </message>
    <message>
        <source>There is no niceness of %1: it goes from -20 to 19.</source>
        <translation>Não há niceness de %1: ela vai de -20 a 19.</translation>
    </message>
    <message>
        <source>The niceness was not changed: %1.</source>
        <translation>A niceness não foi mudada: %1.</translation>
    </message>
    <message>
        <source>The process has ended already, so its cores were not chosen.</source>
        <translation>O processo já terminou, então os núcleos dele não foram escolhidos.</translation>
    </message>
    <message>
        <source>Not permitted to choose its cores: the process runs as another user.</source>
        <translation>Não é permitido escolher os núcleos dele: o processo é de outro usuário.</translation>
    </message>
    <message>
        <source>One of the chosen cores does not exist on this computer.</source>
        <translation>Um dos núcleos escolhidos não existe neste computador.</translation>
    </message>
    <message>
        <source>Choose at least one core: a process without any could not run.</source>
        <translation>Escolha pelo menos um núcleo: um processo sem nenhum não poderia rodar.</translation>
    </message>
    <message>
        <source>The process may not run on any of the chosen cores.</source>
        <translation>O processo não pode rodar em nenhum dos núcleos escolhidos.</translation>
    </message>
    <message>
        <source>The cores were not chosen: %1.</source>
        <translation>Os núcleos não foram escolhidos: %1.</translation>
    </message>
</context>
<context>
    <name>pangaea::Presentation</name>
    <message>
        <source>Prese&amp;ntation</source>
        <translation>Apresen&amp;tação</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Apresentar</translation>
    </message>
    <message>
        <source>Full screen and larger: the table, the timeline, and the lesson or the output. Escape ends it.</source>
        <translation>Tela cheia e maior: a tabela, a linha do tempo e a lição ou a saída. Escape a encerra.</translation>
    </message>
</context>
<context>
    <name>pangaea::Procfile</name>
    <message>
        <source>This byte is not UTF-8. Save the file as UTF-8.</source>
        <translation>Este byte não é UTF-8. Salve o arquivo como UTF-8.</translation>
    </message>
    <message>
        <source>A command was expected behind the colon.</source>
        <translation>Esperava-se um comando depois dos dois-pontos.</translation>
    </message>
    <message>
        <source>There is a NUL character here, which no program can be given. Take it out.</source>
        <translation>Há aqui um caractere NUL, que não pode ser dado a nenhum programa. Tire-o.</translation>
    </message>
    <message>
        <source>Pangaea would fill in %1 here. Write $name for ${name}, or make a scenario of this file.</source>
        <translation>O Pangaea poria %1 aqui. Escreva $name em vez de ${name}, ou faça deste arquivo um cenário.</translation>
    </message>
    <message>
        <source>A name was expected here, as in “web: ./server”: letters, digits, _, - and .</source>
        <translation>Esperava-se aqui um nome, como em “web: ./server”: letras, algarismos, _, - e .</translation>
    </message>
    <message>
        <source>A colon was expected behind the name, as in “web: ./server”. A name has letters, digits, _, - and . alone.</source>
        <translation>Esperavam-se dois-pontos depois do nome, como em “web: ./server”. Um nome só tem letras, algarismos, _, - e ponto (.).</translation>
    </message>
    <message>
        <source>%1 stands here twice. Take another name.</source>
        <translation>%1 está aqui duas vezes. Use outro nome.</translation>
    </message>
    <message>
        <source>This is one process too many: a Procfile makes at most %1.</source>
        <translation>Este é um processo a mais: um Procfile cria no máximo %1.</translation>
    </message>
    <message>
        <source>There is no line such as “web: ./server” in this Procfile.</source>
        <translation>Não há nenhuma linha como “web: ./server” neste Procfile.</translation>
    </message>
    <message>
        <source>PORT would be %1 here; ports go from 1 to %2. Write another PORT into .env.</source>
        <translation>PORT seria %1 aqui; as portas vão de 1 a %2. Escreva outra PORT em .env.</translation>
    </message>
    <message>
        <source>A Procfile has at most %1 MiB.</source>
        <translation>Um Procfile tem no máximo %1 MiB.</translation>
    </message>
</context>
<context>
    <name>pangaea::ProgramChoice</name>
    <message>
        <source>“%1” is no environment variable. Write it as NAME=value, one on each line.</source>
        <translation>“%1” não é uma variável de ambiente. Escreva-a como NOME=valor, uma em cada linha.</translation>
    </message>
    <message>
        <source>Or write %1 as the program, and the script as its first argument.</source>
        <translation>Ou escreva %1 como o programa, e o script como seu primeiro argumento.</translation>
    </message>
    <message>
        <source>Choose a program or a script.</source>
        <translation>Escolha um programa ou um script.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>The input is longer than the %1 MiB that Pangaea gives to a process. Let it read a file.</source>
        <translation>A entrada é maior que os %1 MiB que o Pangaea dá a um processo. Faça-o ler um arquivo.</translation>
    </message>
</context>
<context>
    <name>pangaea::ProgramDialog</name>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>A path, or a name such as python3</source>
        <translation>Um caminho, ou um nome como python3</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>hello.py {name} --number={index}</source>
        <translation>hello.py {name} --number={index}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Input text</source>
        <translation>Texto de entrada</translation>
    </message>
    <message>
        <source>&amp;Both streams in one pipe</source>
        <translation>Os &amp;dois fluxos em um pipe</translation>
    </message>
    <message>
        <source>Runs exactly</source>
        <translation>Executa exatamente</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>Executar um programa</translation>
    </message>
    <message>
        <source>Recent programs</source>
        <translation>Programas recentes</translation>
    </message>
    <message>
        <source>&amp;Remember this program</source>
        <translation>&amp;Lembrar este programa</translation>
    </message>
    <message>
        <source>It is kept in your settings, which you alone can read, with its arguments, folder, environment and input, and offered here again. It is never run by itself.</source>
        <translation>Ele fica nas suas configurações, que só você pode ler, com seus argumentos, pasta, ambiente e entrada, e é oferecido aqui de novo. Nunca é executado por si só.</translation>
    </message>
    <message>
        <source>Words with spaces between them; quotes keep words together. {name} and {index} stand for the name and the number of each process. No shell reads them.</source>
        <translation>Palavras com espaços entre elas; aspas mantêm palavras juntas. {name} e {index} são o nome e o número de cada processo. Nenhum shell as lê.</translation>
    </message>
    <message>
        <source>KEY=value, one on each line</source>
        <translation>CHAVE=valor, uma em cada linha</translation>
    </message>
    <message>
        <source>Added to the small default environment</source>
        <translation>Acrescentado ao pequeno ambiente padrão</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechada</translation>
    </message>
    <message>
        <source>The process reads the end of its input at once</source>
        <translation>O processo lê na hora o fim da sua entrada</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The process reads this text, and then the end of its input</source>
        <translation>O processo lê este texto, e depois o fim da sua entrada</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>You type to it as in a terminal: with prompts, colours and Ctrl+C, and it prints at once</source>
        <translation>Você digita para ele como em um terminal: com prompts, cores e Ctrl+C, e ele imprime na hora</translation>
    </message>
    <message>
        <source>Typed in the output panel</source>
        <translation>Digitada no painel de saída</translation>
    </message>
    <message>
        <source>You type lines, which it reads from a pipe; many programs print late into a pipe</source>
        <translation>Você digita linhas, que ele lê de um pipe; muitos programas imprimem tarde em um pipe</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada padrão</translation>
    </message>
    <message>
        <source>What the process reads: nothing, this text, or what you type to it</source>
        <translation>O que o processo lê: nada, este texto ou o que você digita para ele</translation>
    </message>
    <message>
        <source>The process reads these lines, and then the end of its input</source>
        <translation>O processo lê estas linhas, e depois o fim da sua entrada</translation>
    </message>
    <message>
        <source>Standard output and error keep their order then, but which of them a line is from is not known. As 2&gt;&amp;1 in a shell.</source>
        <translation>A saída padrão e a de erros mantêm então a ordem, mas não se sabe de qual delas é uma linha. Como 2&gt;&amp;1 em um shell.</translation>
    </message>
    <message>
        <source>The program and each of its arguments, for the first process</source>
        <translation>O programa e cada um dos seus argumentos, para o primeiro processo</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>Choose a program or script</source>
        <translation>Escolher um programa ou script</translation>
    </message>
    <message>
        <source>&amp;Arguments</source>
        <translation>&amp;Argumentos</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Pa&amp;sta</translation>
    </message>
    <message>
        <source>Choose the folder in which it runs</source>
        <translation>Escolher a pasta em que ele roda</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>Am&amp;biente</translation>
    </message>
    <message>
        <source>Standard &amp;input</source>
        <translation>&amp;Entrada padrão</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Browse for the folder</source>
        <translation>Procurar a pasta</translation>
    </message>
    <message>
        <source>Browse for the program</source>
        <translation>Procurar o programa</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>&amp;Esquecer</translation>
    </message>
    <message>
        <source>Take the chosen program out of your settings</source>
        <translation>Tirar o programa escolhido das suas configurações</translation>
    </message>
    <message>
        <source>No recent programs</source>
        <translation>Nenhum programa recente</translation>
    </message>
    <message>
        <source>Choose one that you had remembered</source>
        <translation>Escolher um que você tinha lembrado</translation>
    </message>
</context>
<context>
    <name>pangaea::ProgramText</name>
    <message>
        <source>Pangaea waits here until %1 has printed “%2”.</source>
        <translation>O Pangaea espera aqui até que %1 tenha imprimido “%2”.</translation>
    </message>
    <message>
        <source>Pangaea waits here until the state of %1 is %2.</source>
        <translation>O Pangaea espera aqui até que o estado de %1 seja “%2”.</translation>
    </message>
    <message>
        <source>All that was started has been joined.</source>
        <translation>Foi feito join de tudo o que foi iniciado.</translation>
    </message>
    <message>
        <source>%1 is not started yet.</source>
        <translation>%1 ainda não foi iniciado.</translation>
    </message>
    <message>
        <source>%1 has ended by now.</source>
        <translation>%1 já terminou.</translation>
    </message>
    <message>
        <source>Pangaea&apos;s processes are sessions of their own, where %1 does nothing.</source>
        <translation>Os processos do Pangaea são sessões próprias, onde %1 não faz nada.</translation>
    </message>
    <message>
        <source>In Pangaea, %1 goes on from here.</source>
        <translation>No Pangaea, %1 prossegue a partir daqui.</translation>
    </message>
    <message>
        <source>This step has no counterpart here.</source>
        <translation>Este passo não tem equivalente aqui.</translation>
    </message>
    <message>
        <source>What was terminated is killed after %1 s: counted from its join here, from its terminate in Pangaea.</source>
        <translation>O que foi encerrado é morto após %1 s: contados aqui a partir do join, no Pangaea a partir do encerramento.</translation>
    </message>
    <message>
        <source>What processes are given to read is left out: they find an empty standard input.</source>
        <translation>O que os processos recebem para ler foi omitido: eles encontram uma entrada padrão vazia.</translation>
    </message>
    <message>
        <source>Terminals of their own are left out: processes write to where this program writes, and may print later and without colours.</source>
        <translation>Os terminais próprios foram omitidos: os processos escrevem onde este programa escreve, e podem imprimir mais tarde e sem cores.</translation>
    </message>
    <message>
        <source>Restarts by itself are left out: here, each process that fails stays ended.</source>
        <translation>Os reinícios automáticos foram omitidos: aqui, cada processo que falha fica terminado.</translation>
    </message>
    <message>
        <source>Signals reach the process alone, in Pangaea also what it started.</source>
        <translation>Os sinais alcançam só o processo; no Pangaea, também o que ele iniciou.</translation>
    </message>
</context>
<context>
    <name>pangaea::PropertiesPanel</name>
    <message>
        <source>always</source>
        <translation>sempre</translation>
    </message>
    <message>
        <source>when it fails</source>
        <translation>quando falha</translation>
    </message>
    <message>
        <source>%1, at most %2 times in %3 minutes</source>
        <translation>%1, no máximo %2 vezes em %3 minutos</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriedades</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Started (s)</source>
        <translation>Iniciado (s)</translation>
    </message>
    <message>
        <source>Ended (s)</source>
        <translation>Terminado (s)</translation>
    </message>
    <message>
        <source>Run time (s)</source>
        <translation>Tempo de execução (s)</translation>
    </message>
    <message>
        <source>%1 processes are selected. Select one to see its properties.</source>
        <translation>%1 processos estão selecionados. Selecione um para ver as propriedades dele.</translation>
    </message>
    <message>
        <source>Select one process to see its properties.</source>
        <translation>Selecione um processo para ver as propriedades dele.</translation>
    </message>
    <message>
        <source>Environment (%1)</source>
        <translation>Ambiente (%1)</translation>
    </message>
</context>
<context>
    <name>pangaea::Pty</name>
    <message>
        <source>The system has no terminal left for it: %1. End other processes and try again, or run it with typed input.</source>
        <translation>O sistema não tem mais terminais para ele: %1. Acabe com outros processos e tente de novo, ou execute-o com entrada digitada.</translation>
    </message>
</context>
<context>
    <name>pangaea::RawOutput</name>
    <message>
        <source>%1 bytes are missing: they came faster than they could be kept.</source>
        <translation>Faltam %1 bytes: vieram mais rápido do que podiam ser guardados.</translation>
    </message>
    <message>
        <source>Older output may be missing: the journal&apos;s room was used up. The settings can give it more.</source>
        <translation>Pode faltar saída mais antiga: o espaço do diário se esgotou. As configurações podem dar-lhe mais.</translation>
    </message>
</context>
<context>
    <name>pangaea::RecentMenu</name>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (ausente)</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Abrir rece&amp;nte</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Nenhum arquivo foi aberto ainda</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Limpar lista</translation>
    </message>
    <message>
        <source>The list of files was not saved</source>
        <translation>A lista de arquivos não foi salva</translation>
    </message>
</context>
<context>
    <name>pangaea::RecorderHelper</name>
    <message>
        <source>The program pangaea-recorder did not answer.</source>
        <translation>O programa pangaea-recorder não respondeu.</translation>
    </message>
    <message>
        <source>Nobody answered whether switches may be recorded (Record exactly asks again).</source>
        <translation>Ninguém respondeu se as trocas podem ser registradas (“Registrar com exatidão” pergunta de novo).</translation>
    </message>
    <message>
        <source>The program that would record switches cannot be started (installing Pangaea again would do).</source>
        <translation>O programa que registraria as trocas não pode ser iniciado (bastaria instalar o Pangaea de novo).</translation>
    </message>
    <message>
        <source>There is nobody here to ask whether switches may be recorded (the program pkexec of polkit would do).</source>
        <translation>Não há aqui a quem perguntar se as trocas podem ser registradas (bastaria o programa pkexec do polkit).</translation>
    </message>
    <message>
        <source>The program pangaea-recorder is of another version (installing Pangaea again would do).</source>
        <translation>O programa pangaea-recorder é de outra versão (bastaria instalar o Pangaea de novo).</translation>
    </message>
    <message>
        <source>The program pangaea-recorder ended before it answered.</source>
        <translation>O programa pangaea-recorder terminou antes de responder.</translation>
    </message>
    <message>
        <source>The permission to record switches was not given (Record exactly asks again).</source>
        <translation>A permissão para registrar trocas não foi dada (“Registrar com exatidão” pergunta de novo).</translation>
    </message>
    <message>
        <source>The permission to record switches was refused, or nobody can be asked for it here (a session at this computer, with a polkit agent, would do).</source>
        <translation>A permissão para registrar trocas foi negada, ou não se pode pedi-la a ninguém aqui (bastaria uma sessão neste computador, com um agente do polkit).</translation>
    </message>
    <message>
        <source>The program pangaea-recorder has no right to record switches either (setcap cap_sys_admin+ep would give it one).</source>
        <translation>O programa pangaea-recorder também não tem direito de registrar trocas (setcap cap_sys_admin+ep lhe daria).</translation>
    </message>
    <message>
        <source>The program pangaea-recorder does not take this one for its user’s own, and records nothing for it.</source>
        <translation>O programa pangaea-recorder não reconhece este como sendo do seu usuário, e não registra nada para ele.</translation>
    </message>
</context>
<context>
    <name>pangaea::ReplayBar</name>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Tocar</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>The moment that is shown. Arrow keys go from event to event, Page Up and Page Down by 5 %.</source>
        <translation>O momento mostrado. As setas vão de evento em evento, Page Up e Page Down de 5 % em 5 %.</translation>
    </message>
    <message>
        <source>%1 x</source>
        <translation>%1 x</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%1 de %2 s</translation>
    </message>
    <message>
        <source>Replay of %1 · exact switches, in part samples</source>
        <translation>Reprodução de %1 · trocas exatas, em parte amostras</translation>
    </message>
    <message>
        <source>Replay of %1 · exact switches</source>
        <translation>Reprodução de %1 · trocas exatas</translation>
    </message>
    <message>
        <source>Replay of %1 · samples</source>
        <translation>Reprodução de %1 · amostras</translation>
    </message>
    <message>
        <source>%1 (event %2 of %3)</source>
        <translation>%1 (evento %2 de %3)</translation>
    </message>
    <message>
        <source>No event follows: this is the end of the recording.</source>
        <translation>Nenhum evento vem depois: este é o fim do registro.</translation>
    </message>
    <message>
        <source>No event comes before: this is the beginning of the recording.</source>
        <translation>Nenhum evento vem antes: este é o começo do registro.</translation>
    </message>
    <message>
        <source>Paus&amp;e</source>
        <translation>&amp;Pausa</translation>
    </message>
</context>
<context>
    <name>pangaea::ReplayStops</name>
    <message>
        <source>exit %1</source>
        <translation>saída %1</translation>
    </message>
    <message>
        <source>killed, %1</source>
        <translation>morto, %1</translation>
    </message>
    <message>
        <source>crashed, %1</source>
        <translation>caiu, %1</translation>
    </message>
    <message>
        <source>%1 by you</source>
        <translation>%1 por você</translation>
    </message>
    <message>
        <source>%1 by Pangaea</source>
        <translation>%1 pelo Pangaea</translation>
    </message>
    <message>
        <source>created</source>
        <translation>criado</translation>
    </message>
    <message>
        <source>attempt %1 begins</source>
        <translation>começa a tentativa %1</translation>
    </message>
    <message>
        <source>started, PID %1</source>
        <translation>iniciado, PID %1</translation>
    </message>
    <message>
        <source>failed to start</source>
        <translation>falha ao iniciar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>continuado</translation>
    </message>
    <message>
        <source>the parent waits for it</source>
        <translation>o pai espera por ele</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>join feito</translation>
    </message>
    <message>
        <source>the join timed out</source>
        <translation>o join excedeu o limite de tempo</translation>
    </message>
    <message>
        <source>waits for restart %1 of %2</source>
        <translation>espera o reinício %1 de %2</translation>
    </message>
    <message>
        <source>its restart is cancelled</source>
        <translation>o reinício dele foi cancelado</translation>
    </message>
    <message>
        <source>not restarted any more</source>
        <translation>não é mais reiniciado</translation>
    </message>
    <message>
        <source>cancelled before its start</source>
        <translation>cancelado antes de iniciar</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>de volta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>e mais</translation>
    </message>
</context>
<context>
    <name>pangaea::ReplayWindow</name>
    <message>
        <source>%1 - Pangaea</source>
        <translation>%1 - Pangaea</translation>
    </message>
    <message>
        <source>This window shows what was recorded. Open the file in a window that runs processes.</source>
        <translation>Esta janela mostra o que foi registrado. Abra o arquivo em uma janela que executa processos.</translation>
    </message>
</context>
<context>
    <name>pangaea::ReportFile</name>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>The suffix of &quot;%1&quot; names no kind of report: use .html or .pdf.</source>
        <translation>A extensão de &quot;%1&quot; não indica nenhum tipo de relatório: use .html ou .pdf.</translation>
    </message>
</context>
<context>
    <name>pangaea::RestartMenu</name>
    <message>
        <source>Restart by itse&amp;lf</source>
        <translation>Reiniciar por si s&amp;ó</translation>
    </message>
    <message>
        <source>Whether Pangaea starts it again after its end, and how often</source>
        <translation>Se o Pangaea o inicia de novo depois do fim, e quantas vezes</translation>
    </message>
    <message>
        <source>At most %1 times in %2 minutes</source>
        <translation>No máximo %1 vezes em %2 minutos</translation>
    </message>
    <message>
        <source>When it &amp;fails</source>
        <translation>Quando &amp;falha</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>&amp;Sempre</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nunca</translation>
    </message>
    <message>
        <source>after %1 s, then %2 s, and so on up to %3 s</source>
        <translation>após %1 s, depois %2 s, e assim por diante até %3 s</translation>
    </message>
    <message>
        <source>Start it again after a crash or an exit code other than 0: %1. Not after you end it.</source>
        <translation>Iniciá-lo de novo após uma queda ou um código de saída diferente de 0: %1. Não depois que você acaba com ele.</translation>
    </message>
    <message>
        <source>Start it again after each end: %1. Not after you end it.</source>
        <translation>Iniciá-lo de novo após cada fim: %1. Não depois que você acaba com ele.</translation>
    </message>
    <message>
        <source>Start it again only when you ask for it</source>
        <translation>Iniciá-lo de novo só quando você pedir</translation>
    </message>
</context>
<context>
    <name>pangaea::Restarts</name>
    <message>
        <source>once</source>
        <translation>uma vez</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 vezes</translation>
    </message>
    <message>
        <source>%1 was restarted %2 in %3 minutes and is not restarted any more. See in its output why it ends, then restart it.</source>
        <translation>%1 foi reiniciado %2 em %3 minutos e não é mais reiniciado. Veja na saída por que ele termina, e depois o reinicie.</translation>
    </message>
</context>
<context>
    <name>pangaea::RowActions</name>
    <message>
        <source>%1 has no folder of its own: it runs a function of Pangaea’s worker.</source>
        <translation>%1 não tem pasta própria: executa uma função do worker do Pangaea.</translation>
    </message>
    <message>
        <source>The folder of %1 is not there: %2.</source>
        <translation>A pasta de %1 não está lá: %2.</translation>
    </message>
    <message>
        <source>Copy PID</source>
        <translation>Copiar PID</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>A&amp;brir pasta</translation>
    </message>
    <message>
        <source>Copy the PIDs of the selected rows, one on each line</source>
        <translation>Copiar os PIDs das linhas selecionadas, um em cada linha</translation>
    </message>
    <message>
        <source>Show the folder in which its program works</source>
        <translation>Mostrar a pasta em que o programa dele trabalha</translation>
    </message>
    <message>
        <source>PID %1 is copied.</source>
        <translation>O PID %1 foi copiado.</translation>
    </message>
    <message>
        <source>%1 PIDs are copied.</source>
        <translation>%1 PIDs foram copiados.</translation>
    </message>
    <message>
        <source>These rows work in %1 folders. Select fewer of them.</source>
        <translation>Estas linhas trabalham em %1 pastas. Selecione menos.</translation>
    </message>
</context>
<context>
    <name>pangaea::RowFilter</name>
    <message>
        <source>“%1” cannot be compared with “%2”. Write %3, for example.</source>
        <translation>“%1” não pode ser comparado com “%2”. Escreva, por exemplo, %3.</translation>
    </message>
    <message>
        <source>“%1” is no amount of memory. Write %2, for example, with B, K, M or G behind the number.</source>
        <translation>“%1” não é uma quantidade de memória. Escreva, por exemplo, %2, com B, K, M ou G depois do número.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write %2, for example, with ms, s, min or h behind the number.</source>
        <translation>“%1” não é um tempo. Escreva, por exemplo, %2, com ms, s, min ou h depois do número.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write %2, for example.</source>
        <translation>“%1” não é um número. Escreva, por exemplo, %2.</translation>
    </message>
    <message>
        <source>There is no state “%1”. The states are %2.</source>
        <translation>Não há estado “%1”. Os estados são %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are %2. To look for the text itself, put it in quotes.</source>
        <translation>Não há campo “%1”. Os campos são %2. Para procurar o próprio texto, ponha-o entre aspas.</translation>
    </message>
    <message>
        <source>Behind “%1%2” comes what to look for, without a space between them: %3, for example.</source>
        <translation>Depois de “%1%2” vem o que se procura, sem espaço entre eles: por exemplo, %3.</translation>
    </message>
    <message>
        <source>A filter may have %1 characters. Shorten it.</source>
        <translation>Um filtro pode ter %1 caracteres. Encurte-o.</translation>
    </message>
</context>
<context>
    <name>pangaea::RowInput</name>
    <message>
        <source>Its input is longer than the %1 MiB that Pangaea gives to a process. Let it read a file.</source>
        <translation>A entrada dele é maior que os %1 MiB que o Pangaea dá a um processo. Faça-o ler um arquivo.</translation>
    </message>
    <message>
        <source>%1 does not read its input any more: %2 bytes were not given.</source>
        <translation>%1 não lê mais a sua entrada: %2 bytes não lhe foram dados.</translation>
    </message>
    <message>
        <source>This was not typed to %1: its terminal takes at most 4095 bytes in one line, and would drop the rest. Type shorter lines, or run it with typed input instead of a terminal.</source>
        <translation>Isto não foi digitado para %1: o terminal dele aceita no máximo 4095 bytes em uma linha, e descartaria o resto. Digite linhas mais curtas, ou execute-o com entrada digitada em vez de um terminal.</translation>
    </message>
    <message>
        <source>%1 does not read its input: so much waits already that this was not given.</source>
        <translation>%1 não lê a sua entrada: já há tanto esperando que isto não lhe foi dado.</translation>
    </message>
    <message>
        <source>Nothing can be typed to %1: its input is not typed. Spawn it with typed input or a terminal.</source>
        <translation>Nada pode ser digitado para %1: a entrada dele não é digitada. Lance-o com entrada digitada ou um terminal.</translation>
    </message>
    <message>
        <source>Nothing can be typed to %1 any more: its input has ended. Restart it.</source>
        <translation>Nada mais pode ser digitado para %1: a entrada dele terminou. Reinicie-o.</translation>
    </message>
</context>
<context>
    <name>pangaea::RowOutput</name>
    <message>
        <source>Something that %1 started still had its output open. It is closed now, and what is written to it from now on is lost.</source>
        <translation>Algo que %1 iniciou ainda tinha aberta a saída dele. Ela agora está fechada, e o que for escrito nela a partir de agora se perde.</translation>
    </message>
</context>
<context>
    <name>pangaea::RunCheck</name>
    <message>
        <source>The kernel charged it with %1 ms on cores that it did not record.</source>
        <translation>O kernel cobrou dele %1 ms em núcleos que não registrou.</translation>
    </message>
    <message>
        <source>The kernel records it no more since it runs a program that has rights of its own (set-user-ID) or that its user may not read.</source>
        <translation>O kernel não o registra mais desde que ele executa um programa que tem direitos próprios (set-user-ID) ou que o seu usuário não pode ler.</translation>
    </message>
    <message>
        <source>The kernel does not record it.</source>
        <translation>O kernel não o registra.</translation>
    </message>
</context>
<context>
    <name>pangaea::SavedFile</name>
    <message>
        <source>%1 could not be saved: %2. Choose a folder with free space, in which you may write.</source>
        <translation>%1 não pôde ser salvo: %2. Escolha uma pasta com espaço livre, em que você possa escrever.</translation>
    </message>
    <message>
        <source>%1 is a pipe that nobody reads. Start its reader first.</source>
        <translation>%1 é um pipe que ninguém lê. Inicie antes o leitor dele.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it first, or choose another folder.</source>
        <translation>A pasta %1 não existe. Crie-a antes, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose another name.</source>
        <translation>%1 é uma pasta. Escolha outro nome.</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Parado: nada foi escrito.</translation>
    </message>
</context>
<context>
    <name>pangaea::Scenario</name>
    <message>
        <source>“%1” must be a text between quotes: write &quot;%2&quot;, not %2.</source>
        <translation>“%1” deve ser um texto entre aspas: escreva &quot;%2&quot;, não %2.</translation>
    </message>
    <message>
        <source>“%1” must be a text between quotes.</source>
        <translation>“%1” deve ser um texto entre aspas.</translation>
    </message>
    <message>
        <source>“%1” has a NUL character, which no program can be given. Take it out.</source>
        <translation>“%1” tem um caractere NUL, que não pode ser dado a nenhum programa. Tire-o.</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>“%1” não deve estar vazio.</translation>
    </message>
    <message>
        <source>“%1” must be an object between { and }.</source>
        <translation>“%1” deve ser um objeto entre { e }.</translation>
    </message>
    <message>
        <source>“%1” must be a list between [ and ].</source>
        <translation>“%1” deve ser uma lista entre [ e ].</translation>
    </message>
    <message>
        <source>The .env beside the Procfile could not be opened: %1.</source>
        <translation>O .env ao lado do Procfile não pôde ser aberto: %1.</translation>
    </message>
    <message>
        <source>The .env beside the Procfile is larger than %1 MiB.</source>
        <translation>O .env ao lado do Procfile é maior que %1 MiB.</translation>
    </message>
    <message>
        <source>The .env beside the Procfile is refused. %1</source>
        <translation>O .env ao lado do Procfile foi recusado. %1</translation>
    </message>
    <message>
        <source>This is a folder. Choose a scenario file, which ends in .pangaea.</source>
        <translation>Isto é uma pasta. Escolha um arquivo de cenário, que termina em .pangaea.</translation>
    </message>
    <message>
        <source>This is no ordinary file. Choose a scenario file, which ends in .pangaea.</source>
        <translation>Isto não é um arquivo comum. Escolha um arquivo de cenário, que termina em .pangaea.</translation>
    </message>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>O arquivo não pôde ser aberto: %1.</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>O arquivo não pôde ser lido: %1.</translation>
    </message>
    <message>
        <source>The target %1 reads no input. Leave “input” out.</source>
        <translation>O alvo %1 não lê entrada. Omita “input”.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>This is no scenario; {&quot;pangaea&quot;: %1, &quot;steps&quot;: […]} was expected.</source>
        <translation>Isto não é um cenário; esperava-se {&quot;pangaea&quot;: %1, &quot;steps&quot;: […]}.</translation>
    </message>
    <message>
        <source>The format of the scenario, “pangaea”, must be %1.</source>
        <translation>O formato do cenário, “pangaea”, deve ser %1.</translation>
    </message>
    <message>
        <source>A scenario takes no %1; it takes pangaea, title, steps.</source>
        <translation>Um cenário não aceita %1; aceita pangaea, title, steps.</translation>
    </message>
    <message>
        <source>The scenario lacks “steps”.</source>
        <translation>Falta “steps” no cenário.</translation>
    </message>
    <message>
        <source>A scenario has at most %1 MiB.</source>
        <translation>Um cenário tem no máximo %1 MiB.</translation>
    </message>
    <message>
        <source>“%1” must be a number of seconds from 0 to %2.</source>
        <translation>“%1” deve ser um número de segundos de 0 a %2.</translation>
    </message>
    <message>
        <source>“row” must be a whole number from 1 to %1.</source>
        <translation>“row” deve ser um número inteiro de 1 a %1.</translation>
    </message>
    <message>
        <source>There is no signal %1. Write a name of signal(7), such as SIGUSR1.</source>
        <translation>Não há sinal %1. Escreva um nome de signal(7), como SIGUSR1.</translation>
    </message>
    <message>
        <source>There is no state %1; it is one of %2.</source>
        <translation>Não há estado %1; é um de %2.</translation>
    </message>
    <message>
        <source>“streams” is “together”: standard output and error share one pipe. Leave it out for a pipe each.</source>
        <translation>“streams” é “together”: a saída padrão e a de erros compartilham um pipe. Omita-o para um pipe cada.</translation>
    </message>
    <message>
        <source>“ended” can only be true.</source>
        <translation>“ended” só pode ser true.</translation>
    </message>
    <message>
        <source>“terminal” must be true or false.</source>
        <translation>“terminal” deve ser true ou false.</translation>
    </message>
    <message>
        <source>“program” must not lead out of its folder by “..”. Write its whole path, or its name alone.</source>
        <translation>“program” não deve sair da sua pasta por “..”. Escreva o caminho inteiro, ou só o nome.</translation>
    </message>
    <message>
        <source>“program” must be a file, not a folder.</source>
        <translation>“program” deve ser um arquivo, não uma pasta.</translation>
    </message>
    <message>
        <source>“folder” must be one below that of the scenario: no “/” in front and no “..”.</source>
        <translation>“folder” deve estar abaixo da do cenário: sem “/” na frente e sem “..”.</translation>
    </message>
    <message>
        <source>A variable&apos;s name must not be empty, and has no = in it.</source>
        <translation>O nome de uma variável não deve estar vazio, e não tem =.</translation>
    </message>
    <message>
        <source>“when” is “on-failure” or “always”. Leave “restart” out for never.</source>
        <translation>“when” é “on-failure” ou “always”. Omita “restart” para nunca.</translation>
    </message>
    <message>
        <source>“limit” of “restart” must be a whole number from 1 to %1.</source>
        <translation>“limit” de “restart” deve ser um número inteiro de 1 a %1.</translation>
    </message>
    <message>
        <source>“backOff” must be a number of seconds from %1 to %2.</source>
        <translation>“backOff” deve ser um número de segundos de %1 a %2.</translation>
    </message>
    <message>
        <source>“restart” takes no %1; it takes when, limit, backOff.</source>
        <translation>“restart” não aceita %1; aceita when, limit, backOff.</translation>
    </message>
    <message>
        <source>%1 must be a number without quotes, or a word between quotes.</source>
        <translation>%1 deve ser um número sem aspas, ou uma palavra entre aspas.</translation>
    </message>
    <message>
        <source>A step must be an object such as {&quot;do&quot;: &quot;join-all&quot;}.</source>
        <translation>Um passo deve ser um objeto como {&quot;do&quot;: &quot;join-all&quot;}.</translation>
    </message>
    <message>
        <source>This step lacks “do”.</source>
        <translation>Falta “do” neste passo.</translation>
    </message>
    <message>
        <source>There is no step %1. “do” is one of %2.</source>
        <translation>Não há passo %1. “do” é um de %2.</translation>
    </message>
    <message>
        <source>“%1” takes no %2, nor anything else.</source>
        <translation>“%1” não aceita %2, nem mais nada.</translation>
    </message>
    <message>
        <source>“%1” takes no %2; it takes %3.</source>
        <translation>“%1” não aceita %2; aceita %3.</translation>
    </message>
    <message>
        <source>“%1” lacks “%2”.</source>
        <translation>A “%1” falta “%2”.</translation>
    </message>
    <message>
        <source>A process needs either a “target” or a “program”, and not both.</source>
        <translation>Um processo precisa ou de um “target” ou de um “program”, e não de ambos.</translation>
    </message>
    <message>
        <source>“%1” belongs to a target. A program takes “arguments”.</source>
        <translation>“%1” pertence a um alvo. Um programa aceita “arguments”.</translation>
    </message>
    <message>
        <source>“%1” belongs to a program. A target takes “with”.</source>
        <translation>“%1” pertence a um programa. Um alvo aceita “with”.</translation>
    </message>
    <message>
        <source>A process with a “terminal” has no “input” of its own. Give it that by “type”.</source>
        <translation>Um processo com “terminal” não tem um “input” próprio. Dê-o por “type”.</translation>
    </message>
    <message>
        <source>“wait-for” waits for one thing: “output”, “state” or “ended”. Name exactly one.</source>
        <translation>“wait-for” espera uma só coisa: “output”, “state” ou “ended”. Nomeie exatamente uma.</translation>
    </message>
    <message>
        <source>“steps” must have at least one step.</source>
        <translation>“steps” deve ter pelo menos um passo.</translation>
    </message>
    <message>
        <source>No step before this one makes a process with the name %1.</source>
        <translation>Nenhum passo antes deste cria um processo com o nome %1.</translation>
    </message>
    <message>
        <source>The steps before this one make fewer processes with the name %1.</source>
        <translation>Os passos antes deste criam menos processos com o nome %1.</translation>
    </message>
    <message>
        <source>Nothing can be typed to %1, which has its whole “input” from the step that makes it. Take that out.</source>
        <translation>Nada pode ser digitado para %1, que tem todo o seu “input” do passo que o cria. Tire-o.</translation>
    </message>
    <message>
        <source>This is one process too many: a scenario makes at most %1.</source>
        <translation>Este é um processo a mais: um cenário cria no máximo %1.</translation>
    </message>
</context>
<context>
    <name>pangaea::ScenarioActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Run a&amp;ll</source>
        <translation>Execut&amp;ar tudo</translation>
    </message>
    <message>
        <source>Take all steps of the scenario that are left</source>
        <translation>Dar todos os passos que restam do cenário</translation>
    </message>
    <message>
        <source>St&amp;ep</source>
        <translation>&amp;Passo</translation>
    </message>
    <message>
        <source>Take the next step of the scenario</source>
        <translation>Dar o próximo passo do cenário</translation>
    </message>
    <message>
        <source>Run to &amp;marked step</source>
        <translation>Até o passo &amp;marcado</translation>
    </message>
    <message>
        <source>Take the steps before the one that is marked</source>
        <translation>Dar os passos antes do que está marcado</translation>
    </message>
    <message>
        <source>&amp;Pause scenario</source>
        <translation>Pa&amp;usar cenário</translation>
    </message>
    <message>
        <source>Take no further step until you run or step it</source>
        <translation>Não dar mais passos até que você peça</translation>
    </message>
    <message>
        <source>St&amp;op scenario</source>
        <translation>Pa&amp;rar cenário</translation>
    </message>
    <message>
        <source>Take no further step; what was started goes on</source>
        <translation>Não dar mais passos; o que foi iniciado prossegue</translation>
    </message>
    <message>
        <source>The scenario was stopped. What it started goes on.</source>
        <translation>O cenário foi parado. O que ele iniciou prossegue.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Passo %1</translation>
    </message>
    <message>
        <source>Paused before step %1</source>
        <translation>Em pausa antes do passo %1</translation>
    </message>
</context>
<context>
    <name>pangaea::ScenarioDialog</name>
    <message>
        <source>%1 steps make %2 processes.</source>
        <translation>%1 passos criam %2 processos.</translation>
    </message>
    <message>
        <source>Targets of Pangaea&apos;s own worker: %1</source>
        <translation>Alvos do próprio worker do Pangaea: %1</translation>
    </message>
    <message>
        <source>Program:</source>
        <translation>Programa:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Pasta:</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>Ambiente:</translation>
    </message>
    <message>
        <source>Input:</source>
        <translation>Entrada:</translation>
    </message>
    <message>
        <source>Processes:</source>
        <translation>Processos:</translation>
    </message>
    <message>
        <source>Run scenario</source>
        <translation>Executar cenário</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Executar</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Passo</translation>
    </message>
    <message>
        <source>Have it ready, and take one step at a time (F10)</source>
        <translation>Deixá-lo pronto, e dar um passo de cada vez (F10)</translation>
    </message>
    <message>
        <source>It runs no other program.</source>
        <translation>Ele não executa nenhum outro programa.</translation>
    </message>
    <message>
        <source>These programs run with your permissions. {name} and {index} stand for the name and the number of each process.</source>
        <translation>Estes programas rodam com as suas permissões. {name} e {index} são o nome e o número de cada processo.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
</context>
<context>
    <name>pangaea::ScenarioDraft</name>
    <message>
        <source>It ran in another folder. Save the scenario in that one, or above it.</source>
        <translation>Rodou em outra pasta. Salve o cenário naquela, ou acima dela.</translation>
    </message>
    <message>
        <source>A scenario has no words for some of its bytes.</source>
        <translation>Um cenário não tem palavras para alguns dos seus bytes.</translation>
    </message>
    <message>
        <source>What was typed while its terminal showed nothing, as a password, is not recorded.</source>
        <translation>O que foi digitado enquanto o terminal dele não mostrava nada, como uma senha, não está registrado.</translation>
    </message>
    <message>
        <source>A scenario has no words for its parameters.</source>
        <translation>Um cenário não tem palavras para os seus parâmetros.</translation>
    </message>
    <message>
        <source>A scenario makes at most %1 processes.</source>
        <translation>Um cenário cria no máximo %1 processos.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>%1: left out. %2</source>
        <translation>%1: omitido. %2</translation>
    </message>
    <message>
        <source>One row that was removed from the table: left out.</source>
        <translation>Uma linha que foi removida da tabela: omitida.</translation>
    </message>
    <message>
        <source>%1 rows that were removed from the table: left out.</source>
        <translation>%1 linhas que foram removidas da tabela: omitidas.</translation>
    </message>
    <message>
        <source>There is nothing to save: nothing that is in the table can be said in a scenario.</source>
        <translation>Não há nada para salvar: nada do que está na tabela pode ser dito em um cenário.</translation>
    </message>
    <message>
        <source>A scenario has no words for all that was done: %1</source>
        <translation>Um cenário não tem palavras para tudo o que foi feito: %1</translation>
    </message>
</context>
<context>
    <name>pangaea::ScenarioFiles</name>
    <message>
        <source>Opening the scenario</source>
        <translation>Abrindo o cenário</translation>
    </message>
    <message>
        <source>The scenario was not opened</source>
        <translation>O cenário não foi aberto</translation>
    </message>
    <message>
        <source>The scenario is ready. F10 takes one step, F9 all that are left.</source>
        <translation>O cenário está pronto. F10 dá um passo, F9 todos os que restam.</translation>
    </message>
    <message>
        <source>Another file is being read. Wait until it is done.</source>
        <translation>Outro arquivo está sendo lido. Espere até que termine.</translation>
    </message>
    <message>
        <source>A scenario is being played. Stop it first, in the Lessons menu, or wait for its end.</source>
        <translation>Um cenário está em execução. Pare-o antes, no menu Lições, ou espere pelo seu fim.</translation>
    </message>
</context>
<context>
    <name>pangaea::ScenarioMenu</name>
    <message>
        <source>&amp;Scenarios</source>
        <translation>Ce&amp;nários</translation>
    </message>
    <message>
        <source>Looking for scenarios</source>
        <translation>Procurando cenários</translation>
    </message>
    <message>
        <source>Your own scenarios are listed here: %1</source>
        <translation>Seus próprios cenários são listados aqui: %1</translation>
    </message>
    <message>
        <source>%1 (cannot be run)</source>
        <translation>%1 (não pode ser executado)</translation>
    </message>
    <message>
        <source>The scenario cannot be run</source>
        <translation>O cenário não pode ser executado</translation>
    </message>
</context>
<context>
    <name>pangaea::ScenarioRunner</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, linha %2, coluna %3: %4</translation>
    </message>
</context>
<context>
    <name>pangaea::ScheduleMenus</name>
    <message>
        <source>&amp;Niceness</source>
        <translation>&amp;Niceness</translation>
    </message>
    <message>
        <source>CPU &amp;affinity</source>
        <translation>&amp;Afinidade de CPU</translation>
    </message>
    <message>
        <source>How readily it and all its descendants leave a core to others</source>
        <translation>Com que facilidade ele e todos os seus descendentes cedem um núcleo a outros</translation>
    </message>
    <message>
        <source>The cores on which it and all its descendants may run</source>
        <translation>Os núcleos em que ele e todos os seus descendentes podem rodar</translation>
    </message>
    <message>
        <source>&amp;Set niceness…</source>
        <translation>&amp;Definir niceness…</translation>
    </message>
    <message>
        <source>Core %1</source>
        <translation>Núcleo %1</translation>
    </message>
    <message>
        <source>&amp;All cores</source>
        <translation>&amp;Todos os núcleos</translation>
    </message>
    <message>
        <source>Set niceness</source>
        <translation>Definir niceness</translation>
    </message>
    <message>
        <source>Niceness of it and all its descendants, from -20 (most of the CPU) to 19 (least).
The kernel lets an ordinary user only raise it:</source>
        <translation>Niceness dele e de todos os seus descendentes, de -20 (a maior parte da CPU) a 19 (a menor).
O kernel só deixa um usuário comum aumentá-la:</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
</context>
<context>
    <name>pangaea::ScreenshotDialog</name>
    <message>
        <source>Capt&amp;ion</source>
        <translation>Le&amp;genda</translation>
    </message>
    <message>
        <source>&amp;Remove callouts</source>
        <translation>&amp;Remover chamadas</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Save screenshot</source>
        <translation>Salvar captura</translation>
    </message>
    <message>
        <source>As on the display</source>
        <translation>Como na tela</translation>
    </message>
    <message>
        <source>1x</source>
        <translation>1x</translation>
    </message>
    <message>
        <source>2x</source>
        <translation>2x</translation>
    </message>
    <message>
        <source>3x</source>
        <translation>3x</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Como na janela</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Title of the caption</source>
        <translation>Título da legenda</translation>
    </message>
    <message>
        <source>Title; what was run, when and how it is known follow by themselves</source>
        <translation>Título; o que rodou, quando e como se sabe vêm por si sós</translation>
    </message>
    <message>
        <source>Below the picture: what was run, when, on which kernel, exact or sampled</source>
        <translation>Abaixo da imagem: o que rodou, quando, em qual kernel, exato ou por amostras</translation>
    </message>
    <message>
        <source>Why it was not saved</source>
        <translation>Por que não foi salva</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Sca&amp;le:</source>
        <translation>&amp;Escala:</translation>
    </message>
</context>
<context>
    <name>pangaea::SessionFiles</name>
    <message>
        <source>Save session</source>
        <translation>Salvar sessão</translation>
    </message>
    <message>
        <source>Session (*.jsonl)</source>
        <translation>Sessão (*.jsonl)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Sessions, scenarios, lessons and Procfiles (*.jsonl *.pangaea *.pangaea-lesson Procfile Procfile.* *.procfile)</source>
        <translation>Sessões, cenários, lições e Procfiles (*.jsonl *.pangaea *.pangaea-lesson Procfile Procfile.* *.procfile)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>Salvar cenário</translation>
    </message>
    <message>
        <source>Scenario (*.pangaea)</source>
        <translation>Cenário (*.pangaea)</translation>
    </message>
    <message>
        <source>Saving the scenario</source>
        <translation>Salvando o cenário</translation>
    </message>
    <message>
        <source>The scenario was not saved</source>
        <translation>O cenário não foi salvo</translation>
    </message>
    <message>
        <source>The scenario was saved without some rows</source>
        <translation>O cenário foi salvo sem algumas linhas</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 foi salvo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Saving the session</source>
        <translation>Salvando a sessão</translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <translation>A sessão não foi salva</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>The export was not written</source>
        <translation>A exportação não foi escrita</translation>
    </message>
    <message>
        <source>Both streams, as they were written (*)</source>
        <translation>Os dois fluxos, como foram escritos (*)</translation>
    </message>
    <message>
        <source>Standard output alone (*)</source>
        <translation>Só a saída padrão (*)</translation>
    </message>
    <message>
        <source>Standard error alone (*)</source>
        <translation>Só a saída de erros (*)</translation>
    </message>
    <message>
        <source>Save output</source>
        <translation>Salvar saída</translation>
    </message>
    <message>
        <source>Saving the output</source>
        <translation>Salvando a saída</translation>
    </message>
    <message>
        <source>Saved %1. %2</source>
        <translation>%1 foi salvo. %2</translation>
    </message>
    <message>
        <source>The output was not saved</source>
        <translation>A saída não foi salva</translation>
    </message>
    <message>
        <source>With times and names, as shown (*)</source>
        <translation>Com tempos e nomes, como mostrado (*)</translation>
    </message>
    <message>
        <source>Only what was printed (*)</source>
        <translation>Só o que foi impresso (*)</translation>
    </message>
    <message>
        <source>Save as shown</source>
        <translation>Salvar como mostrado</translation>
    </message>
    <message>
        <source>Opening the session</source>
        <translation>Abrindo a sessão</translation>
    </message>
    <message>
        <source>The session was not opened</source>
        <translation>A sessão não foi aberta</translation>
    </message>
    <message>
        <source>%1 ends in the middle of an event: its last %2 bytes were left out.</source>
        <translation>%1 termina no meio de um evento: seus últimos %2 bytes foram omitidos.</translation>
    </message>
    <message>
        <source>Another file is being read or written. Wait until it is done.</source>
        <translation>Outro arquivo está sendo lido ou escrito. Espere até que termine.</translation>
    </message>
</context>
<context>
    <name>pangaea::SessionKeeper</name>
    <message>
        <source>The session is not kept</source>
        <translation>A sessão não é guardada</translation>
    </message>
</context>
<context>
    <name>pangaea::SettingsDialog</name>
    <message>
        <source>Grace time</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>How long Terminate waits for a process to end by itself before it is killed</source>
        <translation>Quanto tempo Encerrar espera um processo terminar por si antes que ele seja morto</translation>
    </message>
    <message>
        <source>Ask before Kill or Remove of more than 10 processes</source>
        <translation>Perguntar antes de matar ou remover mais de 10 processos</translation>
    </message>
    <message>
        <source>Processes per tree</source>
        <translation>Processos por árvore</translation>
    </message>
    <message>
        <source>How many processes, with their threads, one of yours may have together with all that it makes. The status bar tells what sees to it.</source>
        <translation>Quantos processos, com suas threads, um dos seus pode ter junto com tudo o que cria. A barra de status diz o que cuida disso.</translation>
    </message>
    <message>
        <source>Output kept</source>
        <translation>Saída guardada</translation>
    </message>
    <message>
        <source>lines a process</source>
        <translation>linhas por processo</translation>
    </message>
    <message>
        <source>Older lines are dropped, and the output says how many bytes they had</source>
        <translation>As linhas mais antigas são descartadas, e a saída diz quantos bytes tinham</translation>
    </message>
    <message>
        <source>Samples per second</source>
        <translation>Amostras por segundo</translation>
    </message>
    <message>
        <source>How often the kernel is asked for the state, load and memory of each process</source>
        <translation>Com que frequência se pergunta ao kernel o estado, a carga e a memória de cada processo</translation>
    </message>
    <message>
        <source>Keep samples and intervals up to (MiB)</source>
        <translation>Guardar amostras e intervalos até (MiB)</translation>
    </message>
    <message>
        <source>The oldest are let go first, and the timeline shows it. Starts, signals, exits and joins are always kept.</source>
        <translation>Os mais antigos são soltos primeiro, e a linha do tempo o mostra. Inícios, sinais, fins e joins são sempre guardados.</translation>
    </message>
    <message>
        <source>&amp;Keep the session while it runs</source>
        <translation>&amp;Guardar a sessão enquanto roda</translation>
    </message>
    <message>
        <source>In a file that only you can read, so that it can be opened after a crash. It may have what programs print, and passwords of their command lines; it is removed when you quit.</source>
        <translation>Em um arquivo que só você pode ler, para que possa ser aberta após uma queda. Pode ter o que os programas imprimem, e senhas das suas linhas de comando; é removida quando você sai.</translation>
    </message>
    <message>
        <source>&amp;Tell of crashes while the window is hidden</source>
        <translation>&amp;Avisar de quedas enquanto a janela está oculta</translation>
    </message>
    <message>
        <source>By a notification of the desktop; a click on it shows the row</source>
        <translation>Por uma notificação do desktop; um clique nela mostra a linha</translation>
    </message>
    <message>
        <source>&amp;Explain late output</source>
        <translation>&amp;Explicar a saída tardia</translation>
    </message>
    <message>
        <source>A line above the output of a process says why it may have come late, and where its order is not known</source>
        <translation>Uma linha acima da saída de um processo diz por que ela pode ter vindo tarde, e onde a ordem não é conhecida</translation>
    </message>
    <message>
        <source>Announce events to screen readers</source>
        <translation>Anunciar eventos aos leitores de tela</translation>
    </message>
    <message>
        <source>Starts, ends and joins are spoken as they happen</source>
        <translation>Inícios, fins e joins são falados quando acontecem</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Of the window, from the next start on. Without a window all is English.</source>
        <translation>Da janela, a partir do próximo início. Sem janela, tudo é em inglês.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>pangaea::SignalSet</name>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>all but %1</source>
        <translation>todos menos %1</translation>
    </message>
    <message>
        <source>The program ignores %1.</source>
        <translation>O programa ignora %1.</translation>
    </message>
    <message>
        <source>The program blocks %1: it stays pending until the program lets it in.</source>
        <translation>O programa bloqueia %1: fica pendente até que o programa o deixe entrar.</translation>
    </message>
    <message>
        <source>The program blocks %1: one that is sent now stays pending.</source>
        <translation>O programa bloqueia %1: um que seja enviado agora fica pendente.</translation>
    </message>
    <message>
        <source>The process is stopped: %1 stays pending until it is continued.</source>
        <translation>O processo está parado: %1 fica pendente até que ele continue.</translation>
    </message>
    <message>
        <source>The program catches %1 itself, and decides what to do about it.</source>
        <translation>O próprio programa captura %1, e decide o que fazer com ele.</translation>
    </message>
    <message>
        <source>%1 does nothing to a program that does not ask for it.</source>
        <translation>%1 não faz nada a um programa que não o peça.</translation>
    </message>
</context>
<context>
    <name>pangaea::SpawnBar</name>
    <message>
        <source>Continent names</source>
        <translation>Continentes</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>Spawn</source>
        <translation>Lançar</translation>
    </message>
    <message>
        <source>Let the parent join the new processes one after the other, in the order of their making</source>
        <translation>Fazer o pai dar join nos novos processos um após o outro, na ordem em que são criados</translation>
    </message>
    <message>
        <source>Make a process for each name and start it (Return)</source>
        <translation>Criar um processo para cada nome e iniciá-lo (Enter)</translation>
    </message>
    <message>
        <source>One name or many, with commas between them. Nothing stands for the default, %1.</source>
        <translation>Um nome ou muitos, com vírgulas entre eles. Nada significa o padrão, %1.</translation>
    </message>
    <message>
        <source>What each process runs</source>
        <translation>O que cada processo executa</translation>
    </message>
    <message>
        <source>Program…</source>
        <translation>Programa…</translation>
    </message>
    <message>
        <source>Choose any program or script</source>
        <translation>Escolher qualquer programa ou script</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation>Em um terminal</translation>
    </message>
    <message>
        <source>New processes have a terminal of their own, unless they read a given text.</source>
        <translation>Novos processos têm um terminal próprio, a menos que leiam um texto dado.</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinícios</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>What new processes do after their end, and whether they have a terminal</source>
        <translation>O que os novos processos fazem depois do fim, e se têm um terminal</translation>
    </message>
    <message>
        <source>Join automatically</source>
        <translation>Join automático</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>%1 (the default)</source>
        <translation>%1 (o padrão)</translation>
    </message>
    <message>
        <source>New processes run on: %1.</source>
        <translation>Os processos novos são executados em: %1.</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Executar em</translation>
    </message>
</context>
<context>
    <name>pangaea::SpawnProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel spawning</source>
        <translation>Cancelar lançamento</translation>
    </message>
    <message>
        <source>Do not start those that are not started yet</source>
        <translation>Não iniciar os que ainda não foram iniciados</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciados</translation>
    </message>
    <message>
        <source>%1 of %2 started</source>
        <translation>%1 de %2 iniciados</translation>
    </message>
</context>
<context>
    <name>pangaea::Stage</name>
    <message>
        <source>Show or hide the processes from before the lesson</source>
        <translation>Mostrar ou ocultar os processos de antes da lição</translation>
    </message>
    <message>
        <source>1 earlier process</source>
        <translation>1 processo anterior</translation>
    </message>
    <message>
        <source>%1 earlier processes</source>
        <translation>%1 processos anteriores</translation>
    </message>
</context>
<context>
    <name>pangaea::StartCheck</name>
    <message>
        <source>The program %1 does not exist. Check its path, or install it.</source>
        <translation>O programa %1 não existe. Verifique o caminho, ou instale-o.</translation>
    </message>
    <message>
        <source>The folder %1, in which the program is to run, does not exist. Make it or choose another.</source>
        <translation>A pasta %1, em que o programa deve rodar, não existe. Crie-a ou escolha outra.</translation>
    </message>
    <message>
        <source>No program can be given an argument with a NUL character. Take it out of the name or the argument.</source>
        <translation>Nenhum programa pode receber um argumento com um caractere NUL. Tire-o do nome ou do argumento.</translation>
    </message>
    <message>
        <source>No path can have a NUL character. Take it out of the program or the folder.</source>
        <translation>Nenhum caminho pode ter um caractere NUL. Tire-o do programa ou da pasta.</translation>
    </message>
    <message>
        <source>No environment variable can have a NUL character. Take it out.</source>
        <translation>Nenhuma variável de ambiente pode ter um caractere NUL. Tire-o.</translation>
    </message>
    <message>
        <source>“%1” is no environment variable. Write it as NAME=value.</source>
        <translation>“%1” não é uma variável de ambiente. Escreva-a como NOME=valor.</translation>
    </message>
    <message>
        <source>An argument is longer than the %1 bytes that the system takes. Use a shorter name or argument.</source>
        <translation>Um argumento é maior que os %1 bytes que o sistema aceita. Use um nome ou argumento mais curto.</translation>
    </message>
    <message>
        <source>An environment variable is longer than the %1 bytes that the system takes. Shorten it.</source>
        <translation>Uma variável de ambiente é maior que os %1 bytes que o sistema aceita. Encurte-a.</translation>
    </message>
    <message>
        <source>The arguments and the environment are longer than the %1 bytes that the system takes together. Use fewer or shorter ones.</source>
        <translation>Os argumentos e o ambiente são juntos maiores que os %1 bytes que o sistema aceita. Use menos, ou mais curtos.</translation>
    </message>
    <message>
        <source>The name of the program is empty. Write which program is to run.</source>
        <translation>O nome do programa está vazio. Escreva qual programa deve rodar.</translation>
    </message>
    <message>
        <source>There is no program with the name “%1”. If you mean the program %2, give what follows as its arguments.</source>
        <translation>Não há programa com o nome “%1”. Se você quer o programa %2, dê o que se segue como os argumentos dele.</translation>
    </message>
    <message>
        <source>There is no program %1 in the folders of PATH. Install it, or write its whole path.</source>
        <translation>Não há programa %1 nas pastas de PATH. Instale-o, ou escreva o caminho inteiro.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Try again when that is done.</source>
        <translation>%1 está sendo escrito por outro programa. Tente de novo quando terminar.</translation>
    </message>
    <message>
        <source>The system cannot run %1: it was built for another kind of processor, or is no program. Build or install it for this one.</source>
        <translation>O sistema não pode executar %1: foi compilado para outro tipo de processador, ou não é um programa. Compile-o ou instale-o para este.</translation>
    </message>
    <message>
        <source>The arguments of %1 are longer than the system takes. Use fewer or shorter ones.</source>
        <translation>Os argumentos de %1 são maiores do que o sistema aceita. Use menos, ou mais curtos.</translation>
    </message>
    <message>
        <source>The system lets you have no more processes, so that %1 was not started. End some and try again.</source>
        <translation>O sistema não lhe permite mais processos, então %1 não foi iniciado. Acabe com alguns e tente de novo.</translation>
    </message>
    <message>
        <source>There is not enough memory to start %1. Close other programs and try again.</source>
        <translation>Não há memória suficiente para iniciar %1. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>Pangaea has no file descriptors left to start %1. Remove or end other rows and try again.</source>
        <translation>O Pangaea não tem mais descritores de arquivo para iniciar %1. Remova ou encerre outras linhas e tente de novo.</translation>
    </message>
    <message>
        <source>The system has no file descriptors left to start %1. Close other programs and try again.</source>
        <translation>O sistema não tem mais descritores de arquivo para iniciar %1. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>The system&apos;s rules do not let you run %1. Ask its administrator.</source>
        <translation>As regras do sistema não deixam você executar %1. Pergunte ao administrador.</translation>
    </message>
    <message>
        <source>You have no permission to run %1. Ask its owner, or choose another program.</source>
        <translation>Você não tem permissão para executar %1. Pergunte ao dono, ou escolha outro programa.</translation>
    </message>
    <message>
        <source>The system did not start %1 (%2). Close other programs and try again.</source>
        <translation>O sistema não iniciou %1 (%2). Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>%1 is a link to a program that does not exist. Install that program again.</source>
        <translation>%1 é um link para um programa que não existe. Instale de novo esse programa.</translation>
    </message>
    <message>
        <source>The program %1 does not exist: a part of its path is a file, not a folder. Correct the path.</source>
        <translation>O programa %1 não existe: uma parte do caminho é um arquivo, não uma pasta. Corrija o caminho.</translation>
    </message>
    <message>
        <source>%1 is a link that leads back to itself. Make the link again.</source>
        <translation>%1 é um link que leva de volta a si mesmo. Faça o link de novo.</translation>
    </message>
    <message>
        <source>You have no permission to enter the folder of %1. Ask its owner, or choose another program.</source>
        <translation>Você não tem permissão para entrar na pasta de %1. Pergunte ao dono, ou escolha outro programa.</translation>
    </message>
    <message>
        <source>The path of the program is longer than the system takes. Move it to a shorter one.</source>
        <translation>O caminho do programa é mais longo do que o sistema aceita. Mova-o para um mais curto.</translation>
    </message>
    <message>
        <source>%1 cannot be looked at: %2.</source>
        <translation>%1 não pode ser examinado: %2.</translation>
    </message>
    <message>
        <source>%1 is on a file system from which no program may run (noexec). Copy it to another folder.</source>
        <translation>%1 está em um sistema de arquivos do qual nenhum programa pode rodar (noexec). Copie-o para outra pasta.</translation>
    </message>
    <message>
        <source>%1 is not an executable file. Mark it with chmod +x, or choose another program.</source>
        <translation>%1 não é um arquivo executável. Marque-o com chmod +x, ou escolha outro programa.</translation>
    </message>
    <message>
        <source>The first line of the script %1 names no interpreter. Write one, as in #!/bin/sh.</source>
        <translation>A primeira linha do script %1 não nomeia um interpretador. Escreva um, como em #!/bin/sh.</translation>
    </message>
    <message>
        <source>The first line of the script %1 ends as in Windows (CR LF), so that its interpreter is not found. Save it with Unix line ends.</source>
        <translation>A primeira linha do script %1 termina como no Windows (CR LF), então o interpretador não é encontrado. Salve-o com fins de linha do Unix.</translation>
    </message>
    <message>
        <source>The interpreter of the script %1 is a script whose interpreter is a script, and so on. Name a program in its first line.</source>
        <translation>O interpretador do script %1 é um script cujo interpretador é um script, e assim por diante. Nomeie um programa na primeira linha.</translation>
    </message>
    <message>
        <source>The first line of the script %1 names an interpreter that cannot be run.</source>
        <translation>A primeira linha do script %1 nomeia um interpretador que não pode rodar.</translation>
    </message>
    <message>
        <source>%1 is damaged: it ends within its header. Build or install it again.</source>
        <translation>%1 está danificado: termina dentro do cabeçalho. Compile-o ou instale-o de novo.</translation>
    </message>
    <message>
        <source>%1 is a part of a program (an object or core file), not a program. Link it first, or choose another.</source>
        <translation>%1 é parte de um programa (um arquivo objeto ou um despejo), não um programa. Ligue-o antes, ou escolha outro.</translation>
    </message>
    <message>
        <source>%1 was built for another kind of processor. Build or install it for this one (%2).</source>
        <translation>%1 foi compilado para outro tipo de processador. Compile-o ou instale-o para este (%2).</translation>
    </message>
    <message>
        <source>%1 needs the dynamic loader %2, which cannot be run here. Install the libraries that it was built for, or build it on this system.</source>
        <translation>%1 precisa do carregador dinâmico %2, que não pode rodar aqui. Instale as bibliotecas para as quais foi compilado, ou compile-o neste sistema.</translation>
    </message>
    <message>
        <source>%1 is an empty file. Build or install it again.</source>
        <translation>%1 é um arquivo vazio. Compile-o ou instale-o de novo.</translation>
    </message>
    <message>
        <source>%1 is no program that this system can run: its format is unknown. Choose another.</source>
        <translation>%1 não é um programa que este sistema possa executar: o formato é desconhecido. Escolha outro.</translation>
    </message>
    <message>
        <source>%1 is a text without a first line that names its interpreter. Write one, as in #!/bin/sh.</source>
        <translation>%1 é um texto sem uma primeira linha que nomeie o interpretador. Escreva uma, como #!/bin/sh.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a program. Choose a program in it.</source>
        <translation>%1 é uma pasta, não um programa. Escolha um programa nela.</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a socket, not a program. Choose a program.</source>
        <translation>%1 é um dispositivo, um pipe ou um socket, não um programa. Escolha um programa.</translation>
    </message>
    <message>
        <source>The folder %1, in which the program is to run, is below one that you may not enter. Choose another.</source>
        <translation>A pasta %1, em que o programa deve rodar, está abaixo de uma em que você não pode entrar. Escolha outra.</translation>
    </message>
    <message>
        <source>The folder %1, in which the program is to run, cannot be used: %2. Choose another.</source>
        <translation>A pasta %1, em que o programa deve rodar, não pode ser usada: %2. Escolha outra.</translation>
    </message>
    <message>
        <source>The folder %1, in which the program is to run, is a file. Choose a folder.</source>
        <translation>A pasta %1, em que o programa deve rodar, é um arquivo. Escolha uma pasta.</translation>
    </message>
    <message>
        <source>You have no permission to enter the folder %1, in which the program is to run. Choose another.</source>
        <translation>Você não tem permissão para entrar na pasta %1, em que o programa deve rodar. Escolha outra.</translation>
    </message>
</context>
<context>
    <name>pangaea::StatusSummary</name>
    <message>
        <source>%1 created</source>
        <translation>criados: %1</translation>
    </message>
    <message>
        <source>%1 starting</source>
        <translation>iniciando: %1</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>rodando: %1</translation>
    </message>
    <message>
        <source>%1 suspended</source>
        <translation>suspensos: %1</translation>
    </message>
    <message>
        <source>%1 stopping</source>
        <translation>encerrando: %1</translation>
    </message>
    <message>
        <source>%1 exited</source>
        <translation>terminados: %1</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>mortos: %1</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>caídos: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>com falha: %1</translation>
    </message>
    <message>
        <source>%1 is sampled from some time on: %2</source>
        <translation>%1 é visto por amostras a partir de certo momento: %2</translation>
    </message>
    <message>
        <source>No processes</source>
        <translation>Nenhum processo</translation>
    </message>
    <message>
        <source>CPU %1 % of 1 core</source>
        <translation>CPU %1 % de 1 núcleo</translation>
    </message>
    <message>
        <source>CPU %1 % of %2 cores</source>
        <translation>CPU %1 % de %2 núcleos</translation>
    </message>
    <message>
        <source>other programs use %1 % of the cores</source>
        <translation>outros programas usam %1 % dos núcleos</translation>
    </message>
    <message>
        <source>exact switches</source>
        <translation>trocas exatas</translation>
    </message>
    <message>
        <source>sampled %1 Hz</source>
        <translation>amostras a %1 Hz</translation>
    </message>
    <message>
        <source>, 1 process sampled</source>
        <translation>, 1 processo por amostras</translation>
    </message>
    <message>
        <source>, %1 processes sampled</source>
        <translation>, %1 processos por amostras</translation>
    </message>
    <message>
        <source>1 record lost</source>
        <translation>1 registro perdido</translation>
    </message>
    <message>
        <source>%1 records lost</source>
        <translation>%1 registros perdidos</translation>
    </message>
    <message>
        <source>Other programs use %1 % of the cores’ time: what takes how long cannot be compared now. End them first. Pangaea’s own window counts among them.</source>
        <translation>Outros programas usam %1 % do tempo dos núcleos: agora não se pode comparar quanto cada coisa leva. Feche-os antes. A própria janela do Pangaea conta entre eles.</translation>
    </message>
    <message>
        <source>States, load and memory are sampled once a second.</source>
        <translation>Estados, carga e memória são amostrados uma vez por segundo.</translation>
    </message>
    <message>
        <source>States, load and memory are sampled %1 times a second.</source>
        <translation>Estados, carga e memória são amostrados %1 vezes por segundo.</translation>
    </message>
    <message>
        <source>The timeline’s intervals are exact: the kernel records every switch.</source>
        <translation>Os intervalos da linha do tempo são exatos: o kernel registra cada troca.</translation>
    </message>
    <message>
        <source>The timeline’s intervals come from the samples: shorter runs are not seen.</source>
        <translation>Os intervalos da linha do tempo vêm das amostras: execuções mais curtas não são vistas.</translation>
    </message>
    <message>
        <source>There was no room for %1 records of switches.</source>
        <translation>Não houve espaço para %1 registros de trocas.</translation>
    </message>
    <message>
        <source>Nothing limits how many processes a target makes.</source>
        <translation>Nada limita quantos processos um alvo cria.</translation>
    </message>
    <message>
        <source>If a process makes more than %1 descendants, Pangaea kills the whole tree; the kernel sets no limit.</source>
        <translation>Se um processo cria mais de %1 descendentes, o Pangaea mata a árvore inteira; o kernel não põe limite.</translation>
    </message>
    <message>
        <source>If a process makes more than %1 descendants, Pangaea kills the whole tree. The kernel’s own limit, far above, is on all of this user’s programs together.</source>
        <translation>Se um processo cria mais de %1 descendentes, o Pangaea mata a árvore inteira. O limite do próprio kernel, muito acima, vale para todos os programas deste usuário juntos.</translation>
    </message>
    <message>
        <source>The kernel lets each process have %1 processes and threads below it, and no more.</source>
        <translation>O kernel deixa cada processo ter %1 processos e threads abaixo dele, e não mais.</translation>
    </message>
    <message>
        <source>Asks for an administrator’s permission to let Pangaea see when its own processes get a core. A small program of Pangaea’s opens the kernel’s record of them, and nothing else, and ends.
What runs already stays sampled; what is started then is recorded exactly.</source>
        <translation>Pede a permissão de um administrador para que o Pangaea veja quando seus próprios processos ganham um núcleo. Um pequeno programa do Pangaea abre o registro que o kernel tem deles, e nada mais, e termina.
O que já roda continua por amostras; o que for iniciado depois é registrado com exatidão.</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 desconhecidos</translation>
    </message>
    <message>
        <source>this computer %1</source>
        <translation>este computador %1</translation>
    </message>
    <message>
        <source>%1 %2 (does not answer)</source>
        <translation>%1 %2 (não responde)</translation>
    </message>
</context>
<context>
    <name>pangaea::StoredSettings</name>
    <message>
        <source>The settings file could not be read. It was kept as %1, and the defaults are used.</source>
        <translation>O arquivo de configurações não pôde ser lido. Ele foi guardado como %1, e os padrões são usados.</translation>
    </message>
    <message>
        <source>The settings file %1 could not be read, nor renamed. The defaults are used.</source>
        <translation>O arquivo de configurações %1 não pôde ser lido nem renomeado. Os padrões são usados.</translation>
    </message>
    <message>
        <source>The settings could not be saved: there is no room for a copy in %1.</source>
        <translation>As configurações não puderam ser salvas: não há espaço para uma cópia em %1.</translation>
    </message>
</context>
<context>
    <name>pangaea::SwitchRecorder</name>
    <message>
        <source>The kernel does not let an ordinary user record switches (kernel.perf_event_paranoid is %1; 2 or less would do).</source>
        <translation>O kernel não deixa um usuário comum registrar trocas (kernel.perf_event_paranoid é %1; 2 ou menos bastaria).</translation>
    </message>
    <message>
        <source>Something around Pangaea, such as a container, does not let it record switches (perf_event_open would have to be allowed there).</source>
        <translation>Algo em volta do Pangaea, como um contêiner, não o deixa registrar trocas (perf_event_open teria de ser permitido ali).</translation>
    </message>
    <message>
        <source>This kernel cannot record switches (CONFIG_PERF_EVENTS would have to be set).</source>
        <translation>Este kernel não pode registrar trocas (CONFIG_PERF_EVENTS teria de estar definido).</translation>
    </message>
    <message>
        <source>This kernel is too old to record switches (Linux 4.3 or newer would do).</source>
        <translation>Este kernel é antigo demais para registrar trocas (Linux 4.3 ou mais novo bastaria).</translation>
    </message>
    <message>
        <source>Pangaea has too many files open to record switches (a higher limit by ulimit -n would do).</source>
        <translation>O Pangaea tem arquivos abertos demais para registrar trocas (um limite maior por ulimit -n bastaria).</translation>
    </message>
    <message>
        <source>The system has too many files open to record switches (a higher fs.file-max would do).</source>
        <translation>O sistema tem arquivos abertos demais para registrar trocas (um fs.file-max maior bastaria).</translation>
    </message>
    <message>
        <source>There are too many threads to record switches (a higher limit by ulimit -u would do).</source>
        <translation>Há threads demais para registrar trocas (um limite maior por ulimit -u bastaria).</translation>
    </message>
    <message>
        <source>There is no memory left to record switches (closing other programs would do).</source>
        <translation>Não resta memória para registrar trocas (fechar outros programas bastaria).</translation>
    </message>
    <message>
        <source>Switches cannot be recorded: %1.</source>
        <translation>As trocas não podem ser registradas: %1.</translation>
    </message>
    <message>
        <source>Other programs use up the memory that a user may have to record switches (kernel.perf_event_mlock_kb is %1; more would do).</source>
        <translation>Outros programas esgotam a memória que um usuário pode ter para registrar trocas (kernel.perf_event_mlock_kb é %1; mais bastaria).</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
</context>
<context>
    <name>pangaea::TargetCatalog</name>
    <message>
        <source>The list of targets lacks “%1” in %2.</source>
        <translation>Na lista de alvos falta “%1” em %2.</translation>
    </message>
    <message>
        <source>The list of targets has a wrong type for “%1” in %2.</source>
        <translation>A lista de alvos tem um tipo errado para “%1” em %2.</translation>
    </message>
    <message>
        <source>The list of targets has the name “%1”; names are made of letters a to z, digits and _.</source>
        <translation>A lista de alvos tem o nome “%1”; nomes são feitos de letras de a a z, algarismos e _.</translation>
    </message>
    <message>
        <source>The list of targets has a minimum above the maximum in %1.</source>
        <translation>A lista de alvos tem um mínimo acima do máximo em %1.</translation>
    </message>
    <message>
        <source>The list of targets has a default out of range in %1.</source>
        <translation>A lista de alvos tem um padrão fora da faixa em %1.</translation>
    </message>
    <message>
        <source>The list of targets has a number that is not whole in %1.</source>
        <translation>A lista de alvos tem um número que não é inteiro em %1.</translation>
    </message>
    <message>
        <source>The list of targets has a word in %1 that is not made of letters.</source>
        <translation>A lista de alvos tem em %1 uma palavra que não é feita de letras.</translation>
    </message>
    <message>
        <source>The list of targets has “%1” twice in %2.</source>
        <translation>A lista de alvos tem “%1” duas vezes em %2.</translation>
    </message>
    <message>
        <source>The list of targets has nothing to choose in %1.</source>
        <translation>A lista de alvos não tem o que escolher em %1.</translation>
    </message>
    <message>
        <source>a parameter of %1</source>
        <translation>um parâmetro de %1</translation>
    </message>
    <message>
        <source>the parameter %1 of %2</source>
        <translation>o parâmetro %1 de %2</translation>
    </message>
    <message>
        <source>The list of targets has the unknown type “%1” in %2.</source>
        <translation>A lista de alvos tem o tipo desconhecido “%1” em %2.</translation>
    </message>
    <message>
        <source>The list of targets has a wrong type in “%1” of %2.</source>
        <translation>A lista de alvos tem um tipo errado em “%1” de %2.</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>um alvo</translation>
    </message>
    <message>
        <source>The list of targets is not JSON: %1 at byte %2.</source>
        <translation>A lista de alvos não é JSON: %1 no byte %2.</translation>
    </message>
    <message>
        <source>The list of targets is not a JSON object.</source>
        <translation>A lista de alvos não é um objeto JSON.</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>a lista</translation>
    </message>
    <message>
        <source>The list of targets is empty.</source>
        <translation>A lista de alvos está vazia.</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not “%3”.</source>
        <translation>%1 deve ser um de %2, não “%3”.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not “%2”.</source>
        <translation>%1 deve ser um número inteiro, não “%2”.</translation>
    </message>
    <message>
        <source>%1 must be a number, not “%2”.</source>
        <translation>%1 deve ser um número, não “%2”.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3, not %4.</source>
        <translation>%1 deve estar entre %2 e %3, não ser %4.</translation>
    </message>
    <message>
        <source>“%1” is not a parameter; write it as key=value.</source>
        <translation>“%1” não é um parâmetro; escreva-o como chave=valor.</translation>
    </message>
    <message>
        <source>%1 has no parameter “%2”; it takes none.</source>
        <translation>%1 não tem parâmetro “%2”; não aceita nenhum.</translation>
    </message>
    <message>
        <source>%1 has no parameter “%2”; it takes %3.</source>
        <translation>%1 não tem parâmetro “%2”; aceita %3.</translation>
    </message>
    <message>
        <source>%1 is given twice; give it once.</source>
        <translation>%1 foi dado duas vezes; dê-o uma vez.</translation>
    </message>
    <message>
        <source>There is no target “%1”; the targets are %2.</source>
        <translation>Não há alvo “%1”; os alvos são %2.</translation>
    </message>
</context>
<context>
    <name>pangaea::Targets</name>
    <message>
        <source>Prints the name of its continent, then sleeps</source>
        <translation>Imprime o nome do seu continente, depois dorme</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>How long it sleeps after its line</source>
        <translation>Quanto tempo dorme depois da sua linha</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Reter</translation>
    </message>
    <message>
        <source>Whether it first waits for a line, or the end, of its standard input</source>
        <translation>Se antes espera uma linha, ou o fim, da sua entrada padrão</translation>
    </message>
    <message>
        <source>Keeps a core busy, and tells each second how far it is</source>
        <translation>Mantém um núcleo ocupado, e diz a cada segundo até onde chegou</translation>
    </message>
    <message>
        <source>How long it computes</source>
        <translation>Quanto tempo calcula</translation>
    </message>
    <message>
        <source>Niceness</source>
        <translation>Niceness</translation>
    </message>
    <message>
        <source>How far it lets others go first</source>
        <translation>Até que ponto deixa outros passarem antes</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Which of its cores it stays on, from 1; 0: on any</source>
        <translation>Em qual dos seus núcleos fica, a partir de 1; 0: em qualquer um</translation>
    </message>
    <message>
        <source>Prints one line a second</source>
        <translation>Imprime uma linha por segundo</translation>
    </message>
    <message>
        <source>How long it counts</source>
        <translation>Quanto tempo conta</translation>
    </message>
    <message>
        <source>Ignores SIGTERM, so that only a kill ends it early</source>
        <translation>Ignora SIGTERM, então só matá-lo o termina antes</translation>
    </message>
    <message>
        <source>How long it sleeps before it ends by itself</source>
        <translation>Quanto tempo dorme antes de terminar por si</translation>
    </message>
    <message>
        <source>Exits with the code that it is given</source>
        <translation>Sai com o código que lhe é dado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>The exit code</source>
        <translation>O código de saída</translation>
    </message>
    <message>
        <source>How long it sleeps before it exits</source>
        <translation>Quanto tempo dorme antes de sair</translation>
    </message>
    <message>
        <source>Crashes: ends by SIGSEGV</source>
        <translation>Cai: termina por SIGSEGV</translation>
    </message>
    <message>
        <source>How long it sleeps before it crashes</source>
        <translation>Quanto tempo dorme antes de cair</translation>
    </message>
    <message>
        <source>Writes numbered lines as fast as it can</source>
        <translation>Escreve linhas numeradas o mais rápido que pode</translation>
    </message>
    <message>
        <source>How long it writes</source>
        <translation>Quanto tempo escreve</translation>
    </message>
    <message>
        <source>Writes to standard output and to standard error in turn</source>
        <translation>Escreve alternadamente na saída padrão e na de erros</translation>
    </message>
    <message>
        <source>How long it sleeps after its lines</source>
        <translation>Quanto tempo dorme depois das suas linhas</translation>
    </message>
    <message>
        <source>Computes a fixed number of steps, however long that takes</source>
        <translation>Calcula um número fixo de passos, leve o tempo que levar</translation>
    </message>
    <message>
        <source>Million steps</source>
        <translation>Mi. de passos</translation>
    </message>
    <message>
        <source>How much it computes, in millions of steps</source>
        <translation>Quanto calcula, em milhões de passos</translation>
    </message>
    <message>
        <source>Blocks in a read until there is something to read</source>
        <translation>Bloqueia em uma leitura até que haja algo para ler</translation>
    </message>
    <message>
        <source>How long it waits</source>
        <translation>Quanto tempo espera</translation>
    </message>
    <message>
        <source>Makes threads that compute or wait</source>
        <translation>Cria threads que calculam ou esperam</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>How many threads it makes</source>
        <translation>Quantas threads cria</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>What each thread does</source>
        <translation>O que cada thread faz</translation>
    </message>
    <message>
        <source>How long each thread computes or waits</source>
        <translation>Quanto tempo cada thread calcula ou espera</translation>
    </message>
    <message>
        <source>How much each computes instead of so long, unless 0</source>
        <translation>Quanto cada uma calcula em vez desse tempo, exceto 0</translation>
    </message>
    <message>
        <source>Waits for many things at once, in one thread</source>
        <translation>Espera muitas coisas ao mesmo tempo, em uma só thread</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Esperas</translation>
    </message>
    <message>
        <source>How many waits there are</source>
        <translation>Quantas esperas há</translation>
    </message>
    <message>
        <source>How long each wait is</source>
        <translation>Quanto dura cada espera</translation>
    </message>
    <message>
        <source>How much it computes after each wait</source>
        <translation>Quanto calcula depois de cada espera</translation>
    </message>
    <message>
        <source>Waits for many things, one after the other</source>
        <translation>Espera muitas coisas, uma após a outra</translation>
    </message>
    <message>
        <source>Takes memory step by step, and writes to every page of it</source>
        <translation>Toma memória passo a passo, e escreve em cada página dela</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>How much memory it takes</source>
        <translation>Quanta memória toma</translation>
    </message>
    <message>
        <source>How long it takes to grow</source>
        <translation>Quanto tempo leva para crescer</translation>
    </message>
    <message>
        <source>Counts up one variable in processes, which each have it, or in threads, which share it</source>
        <translation>Incrementa uma variável em processos, que têm cada um a sua, ou em threads, que a compartilham</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>Quem conta</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Quantos</translation>
    </message>
    <message>
        <source>How many of them there are</source>
        <translation>Quantos deles há</translation>
    </message>
    <message>
        <source>How long they count</source>
        <translation>Quanto tempo contam</translation>
    </message>
    <message>
        <source>Has a child that ended and does not wait for it</source>
        <translation>Tem um filho que terminou e não espera por ele</translation>
    </message>
    <message>
        <source>How long the child is a zombie</source>
        <translation>Quanto tempo o filho é um zumbi</translation>
    </message>
    <message>
        <source>Ends before its child, which gets another parent</source>
        <translation>Termina antes do filho, que ganha outro pai</translation>
    </message>
    <message>
        <source>How long the child lives on</source>
        <translation>Quanto tempo o filho continua vivo</translation>
    </message>
    <message>
        <source>Makes children, which make children</source>
        <translation>Cria filhos, que criam filhos</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidade</translation>
    </message>
    <message>
        <source>How many levels the tree has</source>
        <translation>Quantos níveis a árvore tem</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>How many children each process has</source>
        <translation>Quantos filhos cada processo tem</translation>
    </message>
    <message>
        <source>How long the tree lives</source>
        <translation>Quanto tempo a árvore vive</translation>
    </message>
    <message>
        <source>Cleans up when SIGTERM comes, then ends</source>
        <translation>Faz limpeza quando vem SIGTERM, depois termina</translation>
    </message>
    <message>
        <source>How long it waits for SIGTERM before it ends by itself</source>
        <translation>Quanto tempo espera SIGTERM antes de terminar por si</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>Limpeza</translation>
    </message>
    <message>
        <source>How many seconds it cleans up</source>
        <translation>Quantos segundos leva a limpeza</translation>
    </message>
    <message>
        <source>Repeats each line that it reads from standard input</source>
        <translation>Repete cada linha que lê da entrada padrão</translation>
    </message>
    <message>
        <source>Waits for its child, which waits for it</source>
        <translation>Espera pelo filho, que espera por ele</translation>
    </message>
    <message>
        <source>How long they wait before the child gives up</source>
        <translation>Quanto tempo esperam antes que o filho desista</translation>
    </message>
    <message>
        <source>Prints lines into a buffer, which is written when the program ends</source>
        <translation>Imprime linhas em um buffer, que é escrito quando o programa termina</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>How many lines it prints</source>
        <translation>Quantas linhas imprime</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Esvaziar</translation>
    </message>
    <message>
        <source>Whether it flushes its buffer after each line</source>
        <translation>Se esvazia o buffer depois de cada linha</translation>
    </message>
    <message>
        <source>How long it sleeps before it ends</source>
        <translation>Quanto tempo dorme antes do fim</translation>
    </message>
    <message>
        <source>Makes a writer that fills a pipe, and reads it later</source>
        <translation>Cria um escritor que enche um pipe, e o lê mais tarde</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>How much the writer writes</source>
        <translation>Quanto o escritor escreve</translation>
    </message>
    <message>
        <source>How long nobody reads</source>
        <translation>Quanto tempo ninguém lê</translation>
    </message>
    <message>
        <source>Catches all signals that can be caught, and tells which come</source>
        <translation>Captura todos os sinais que podem ser capturados, e diz quais vêm</translation>
    </message>
    <message>
        <source>How long it waits for signals</source>
        <translation>Quanto tempo espera sinais</translation>
    </message>
    <message>
        <source>Makes a terminal with a shell, a program and a daemon, and closes it</source>
        <translation>Cria um terminal com um shell, um programa e um daemon, e o fecha</translation>
    </message>
    <message>
        <source>How long the terminal is open; the daemon lives 5 s longer</source>
        <translation>Quanto tempo o terminal fica aberto; o daemon vive 5 s a mais</translation>
    </message>
    <message>
        <source>Forks, and tells how much memory the two share before and after a write</source>
        <translation>Faz fork, e diz quanta memória os dois compartilham antes e depois de uma escrita</translation>
    </message>
    <message>
        <source>How much memory it has written to before it forks</source>
        <translation>Em quanta memória escreveu antes de fazer fork</translation>
    </message>
    <message>
        <source>Appends lines to one file at once, with or without a lock</source>
        <translation>Acrescenta linhas a um arquivo ao mesmo tempo, com ou sem trava</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Quem escreve</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Trava</translation>
    </message>
    <message>
        <source>Whether one waits while another writes</source>
        <translation>Se um espera enquanto outro escreve</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>Escritores</translation>
    </message>
    <message>
        <source>How many lines each writes</source>
        <translation>Quantas linhas cada um escreve</translation>
    </message>
</context>
<context>
    <name>pangaea::TaskTree</name>
    <message>
        <source>%1 · fork server</source>
        <translation>%1 · servidor de forks</translation>
    </message>
    <message>
        <source>%1 · resource tracker</source>
        <translation>%1 · rastreador de recursos</translation>
    </message>
    <message>
        <source>Child process %1</source>
        <translation>Processo filho %1</translation>
    </message>
    <message>
        <source>Thread %1 of process %2</source>
        <translation>Thread %1 do processo %2</translation>
    </message>
</context>
<context>
    <name>pangaea::Timeline</name>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Pai</translation>
    </message>
    <message>
        <source>from %1, for %2</source>
        <translation>desde %1, por %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 até agora</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>what it did is not known</source>
        <translation>não se sabe o que ele fez</translation>
    </message>
    <message>
        <source>on core %1</source>
        <translation>no núcleo %1</translation>
    </message>
    <message>
        <source>queued for its first core</source>
        <translation>na fila do seu primeiro núcleo</translation>
    </message>
    <message>
        <source>not known: there are no records of it</source>
        <translation>não se sabe: não há registros disso</translation>
    </message>
    <message>
        <source>queued for a core: the kernel took it away</source>
        <translation>na fila de um núcleo: o kernel o tomou</translation>
    </message>
    <message>
        <source>not on a core after it gave it up (waiting, then perhaps queued)</source>
        <translation>sem núcleo depois de cedê-lo (esperando, depois talvez na fila)</translation>
    </message>
    <message>
        <source>sampled since %1</source>
        <translation>por amostras desde %1</translation>
    </message>
    <message>
        <source>not sampled yet</source>
        <translation>ainda sem amostras</translation>
    </message>
    <message>
        <source>not sampled</source>
        <translation>sem amostras</translation>
    </message>
    <message>
        <source>sample at %1: %2</source>
        <translation>amostra em %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 tasks on a core</source>
        <translation>%1 de %2 tarefas em um núcleo</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 tarefas</translation>
    </message>
    <message>
        <source>%1 (%2):</source>
        <translation>%1 (%2):</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarefa</translation>
    </message>
    <message>
        <source>%1 runs within %2: %3</source>
        <translation>%1 execuções em %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>espera por %1</translation>
    </message>
    <message>
        <source>%1, task %2</source>
        <translation>%1, tarefa %2</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspenso</translation>
    </message>
    <message>
        <source>ended at %1, not joined</source>
        <translation>terminou em %1, sem join</translation>
    </message>
    <message>
        <source>A bar is from the kernel’s record that it has the core to the one that it leaves it.</source>
        <translation>Uma barra vai do registro do kernel de que ele tem o núcleo até o de que o deixa.</translation>
    </message>
    <message>
        <source>Switching, which no bar shows: %1</source>
        <translation>Comutação, que nenhuma barra mostra: %1</translation>
    </message>
    <message>
        <source>Process %1 ended after %2 and started no program</source>
        <translation>O processo %1 terminou após %2 e não iniciou nenhum programa</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>mais %1</translation>
    </message>
    <message>
        <source>Their maker waited meanwhile: so does one that tries folder after folder of PATH for a program.</source>
        <translation>Quem os criou esperava enquanto isso: assim faz quem procura um programa pasta por pasta de PATH.</translation>
    </message>
    <message>
        <source>Pangaea, the parent of all (%1)</source>
        <translation>Pangaea, o pai de todos (%1)</translation>
    </message>
    <message>
        <source>left behind: %1, since %2</source>
        <translation>ficou para trás: %1, desde %2</translation>
    </message>
    <message>
        <source>left behind by %1: %2, since %3</source>
        <translation>deixado para trás por %1: %2, desde %3</translation>
    </message>
    <message>
        <source>Only the first %1 tasks have lanes</source>
        <translation>Só as primeiras %1 tarefas têm raias</translation>
    </message>
    <message>
        <source>%1: process %2</source>
        <translation>%1: processo %2</translation>
    </message>
    <message>
        <source>%1: thread %2 of process %3</source>
        <translation>%1: thread %2 do processo %3</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>%1 tentativas</translation>
    </message>
    <message>
        <source>%1 tasks; Space or the triangle folds them out</source>
        <translation>%1 tarefas; a barra de espaço ou o triângulo as expande</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Medido: %1</translation>
    </message>
    <message>
        <source>Life: %1</source>
        <translation>Vida: %1</translation>
    </message>
    <message>
        <source>Last second: %1</source>
        <translation>Último segundo: %1</translation>
    </message>
    <message>
        <source>it was busy for %1 % of the time between %2 and %3</source>
        <translation>esteve ocupado por %1 % do tempo entre %2 e %3</translation>
    </message>
    <message>
        <source>other programs and what is not recorded had %1 % of core %2 between %3 and %4</source>
        <translation>outros programas e o que não é registrado ocuparam %1 % do núcleo %2 entre %3 e %4</translation>
    </message>
    <message>
        <source>other programs had %1 % of core %2 between %3 and %4</source>
        <translation>outros programas ocuparam %1 % do núcleo %2 entre %3 e %4</translation>
    </message>
    <message>
        <source>Pangaea itself is one of them; by the kernel’s ticks of 10 ms</source>
        <translation>o próprio Pangaea é um deles; pelos tiques do kernel de 10 ms</translation>
    </message>
    <message>
        <source>Core %1</source>
        <translation>Núcleo %1</translation>
    </message>
    <message>
        <source>%1: none of these processes</source>
        <translation>%1: nenhum destes processos</translation>
    </message>
    <message>
        <source>%1 by you</source>
        <translation>%1 por você</translation>
    </message>
    <message>
        <source>%1 by Pangaea</source>
        <translation>%1 pelo Pangaea</translation>
    </message>
    <message>
        <source>%1 to %2 processes</source>
        <translation>%1 a %2 processos</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>morto</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>saída %1</translation>
    </message>
    <message>
        <source>restarts in %1 s</source>
        <translation>reinicia em %1 s</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>created</source>
        <translation>criado</translation>
    </message>
    <message>
        <source>start</source>
        <translation>início</translation>
    </message>
    <message>
        <source>start, attempt %1</source>
        <translation>início, tentativa %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentativa %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>continuado</translation>
    </message>
    <message>
        <source>crashed, %1</source>
        <translation>caiu, %1</translation>
    </message>
    <message>
        <source>failed to start</source>
        <translation>falha ao iniciar</translation>
    </message>
    <message>
        <source>restart cancelled</source>
        <translation>reinício cancelado</translation>
    </message>
    <message>
        <source>restart limit reached</source>
        <translation>limite de reinícios atingido</translation>
    </message>
    <message>
        <source>cancelled before its start</source>
        <translation>cancelado antes de iniciar</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>join feito</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>join of %1 timed out</source>
        <translation>o join de %1 excedeu o limite de tempo</translation>
    </message>
    <message>
        <source>joined %1 %2</source>
        <translation>join de %1: %2</translation>
    </message>
    <message>
        <source>%1, waited %2</source>
        <translation>%1, esperou %2</translation>
    </message>
    <message>
        <source>joined %1</source>
        <translation>join de %1</translation>
    </message>
    <message>
        <source>%1 (%2) left behind</source>
        <translation>%1 (%2) ficou para trás</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 esperado com join</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Since the first Spawn</source>
        <translation>Desde o primeiro lançamento</translation>
    </message>
    <message>
        <source>%1 that started no program</source>
        <translation>%1 que não iniciaram nenhum programa</translation>
    </message>
    <message>
        <source>process</source>
        <translation>processo</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>thread</translation>
    </message>
    <message>
        <source>on a core or queued (R)</source>
        <translation>em um núcleo ou na fila (R)</translation>
    </message>
    <message>
        <source>on a core (its number inside)</source>
        <translation>em um núcleo (o número dentro)</translation>
    </message>
    <message>
        <source>on a core</source>
        <translation>em um núcleo</translation>
    </message>
    <message>
        <source>queued for a core</source>
        <translation>na fila de um núcleo</translation>
    </message>
    <message>
        <source>shares: on a core, queued</source>
        <translation>partes: em um núcleo, na fila</translation>
    </message>
    <message>
        <source>share on a core</source>
        <translation>parte em um núcleo</translation>
    </message>
    <message>
        <source>share on a core or queued</source>
        <translation>parte em um núcleo ou na fila</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>blocked (sleeping)</source>
        <translation>bloqueado (dormindo)</translation>
    </message>
    <message>
        <source>a dash is one sample</source>
        <translation>um traço é uma amostra</translation>
    </message>
    <message>
        <source>blocked; a dash is one sample</source>
        <translation>bloqueado; um traço é uma amostra</translation>
    </message>
    <message>
        <source>ended, not joined</source>
        <translation>terminado, sem join</translation>
    </message>
    <message>
        <source>parent waits</source>
        <translation>o pai espera</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>outros programas</translation>
    </message>
    <message>
        <source>fair share</source>
        <translation>parte justa</translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>núcleo %1</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>sinal</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>fim</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>queda</translation>
    </message>
    <message>
        <source>join timed out</source>
        <translation>join: tempo excedido</translation>
    </message>
    <message>
        <source>waits for a start</source>
        <translation>espera um início</translation>
    </message>
    <message>
        <source>left behind</source>
        <translation>deixado para trás</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>depois %1</translation>
    </message>
    <message>
        <source>killed by %1</source>
        <translation>morto por %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>other programs %1 %</source>
        <translation>outros programas %1 %</translation>
    </message>
    <message>
        <source>end %1</source>
        <translation>fim %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>agora %1</translation>
    </message>
    <message>
        <source>%1 busy threads</source>
        <translation>%1 threads ativas</translation>
    </message>
    <message>
        <source>1 busy process</source>
        <translation>1 processo ativo</translation>
    </message>
    <message>
        <source>%1 busy processes</source>
        <translation>%1 processos ativos</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 processo</translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation>%1 processos</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Parte de %1</translation>
    </message>
    <message>
        <source>Share since start (thick) and in the last second (thin)</source>
        <translation>Parte desde o início (grossa) e no último segundo (fina)</translation>
    </message>
    <message>
        <source>Since start; thin: last second</source>
        <translation>Desde o início; fina: último segundo</translation>
    </message>
    <message>
        <source>1 core</source>
        <translation>1 núcleo</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 núcleos</translation>
    </message>
    <message>
        <source>%1 on %2:</source>
        <translation>%1 em %2:</translation>
    </message>
    <message>
        <source>none wants more</source>
        <translation>nenhum quer mais</translation>
    </message>
    <message>
        <source>a fair share is %1 % each</source>
        <translation>uma parte justa é %1 % cada</translation>
    </message>
    <message>
        <source>equal shares would be %1 % each</source>
        <translation>partes iguais seriam %1 % cada</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>no process is busy</source>
        <translation>nenhum processo está ativo</translation>
    </message>
    <message>
        <source>%1: fair is %2 % each</source>
        <translation>%1: justo é %2 % cada</translation>
    </message>
    <message>
        <source>%1: equal is %2 % each</source>
        <translation>%1: igual é %2 % cada</translation>
    </message>
    <message>
        <source>other programs —, idle —</source>
        <translation>outros programas —, ocioso —</translation>
    </message>
    <message>
        <source>other programs %1 %, idle %2 %</source>
        <translation>outros programas %1 %, ocioso %2 %</translation>
    </message>
    <message>
        <source>1 switch, %1</source>
        <translation>1 troca, %1</translation>
    </message>
    <message>
        <source>%1 switches, %2 in all</source>
        <translation>%1 trocas, %2 ao todo</translation>
    </message>
    <message>
        <source>%1 switches, about %2 each, %3 in all</source>
        <translation>%1 trocas, cerca de %2 cada, %3 ao todo</translation>
    </message>
    <message>
        <source>%1 % running or queued · %2 % blocked</source>
        <translation>%1 % rodando ou na fila · %2 % bloqueado</translation>
    </message>
    <message>
        <source>%1 % running · %2 queued · %2 blocked</source>
        <translation>%1 % rodando · %2 na fila · %2 bloqueado</translation>
    </message>
    <message>
        <source>%1 % running · %2 % queued · %3 % blocked</source>
        <translation>%1 % rodando · %2 % na fila · %3 % bloqueado</translation>
    </message>
    <message>
        <source>not on a core</source>
        <translation>sem núcleo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>%1, the parent waited %2</source>
        <translation>%1, o pai esperou %2</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tempo excedido</translation>
    </message>
    <message>
        <source>%1, joined</source>
        <translation>%1, join feito</translation>
    </message>
    <message>
        <source>the kernel took it away</source>
        <translation>o kernel o tomou</translation>
    </message>
    <message>
        <source>waiting, then perhaps queued</source>
        <translation>esperando, depois talvez na fila</translation>
    </message>
    <message>
        <source>there are no records of it</source>
        <translation>não há registros disso</translation>
    </message>
    <message>
        <source>preempted: it wanted to go on</source>
        <translation>preemptado: queria continuar</translation>
    </message>
    <message>
        <source>blocked: it gave up the core to wait</source>
        <translation>bloqueado: cedeu o núcleo para esperar</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>terminou</translation>
    </message>
    <message>
        <source>what it did then is not known: there are no records of it</source>
        <translation>não se sabe o que ele fez então: não há registros disso</translation>
    </message>
    <message>
        <source>it has the core still</source>
        <translation>ainda tem o núcleo</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processo %1</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, tentativa %2</translation>
    </message>
    <message>
        <source>1 earlier interval is not listed</source>
        <translation>1 intervalo anterior não é listado</translation>
    </message>
    <message>
        <source>%1 earlier intervals are not listed</source>
        <translation>%1 intervalos anteriores não são listados</translation>
    </message>
    <message>
        <source>sampled: %1</source>
        <translation>por amostras: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>em %1: %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Parent %1</source>
        <translation>Pai %1</translation>
    </message>
    <message>
        <source>lives</source>
        <translation>vive</translation>
    </message>
    <message>
        <source>unknown since %1: %2 does not answer</source>
        <translation>desconhecido desde %1: %2 não responde</translation>
    </message>
    <message>
        <source>unknown: %1 does not answer</source>
        <translation>desconhecido: %1 não responde</translation>
    </message>
    <message>
        <source>on %1: its times are right to ± %2</source>
        <translation>em %1: seus tempos são exatos a ± %2</translation>
    </message>
</context>
<context>
    <name>pangaea::TimelineWidget</name>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep now in view</source>
        <translation>Manter o agora à vista</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>Show who had which core</source>
        <translation>Mostrar quem teve qual núcleo</translation>
    </message>
    <message>
        <source>Fair share</source>
        <translation>Partilha justa</translation>
    </message>
    <message>
        <source>Show how each process spent its time</source>
        <translation>Mostrar como cada processo gastou o seu tempo</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Show what the bars and marks mean</source>
        <translation>Mostrar o que significam as barras e as marcas</translation>
    </message>
    <message>
        <source>Colour by core</source>
        <translation>Cor por núcleo</translation>
    </message>
    <message>
        <source>Give bars the colour of their core</source>
        <translation>Dar às barras a cor do seu núcleo</translation>
    </message>
    <message>
        <source>Zoom in on time</source>
        <translation>Ampliar o tempo</translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation>Mostrar menos tempo (+)</translation>
    </message>
    <message>
        <source>Zoom out of time</source>
        <translation>Reduzir o tempo</translation>
    </message>
    <message>
        <source>Show more time (-)</source>
        <translation>Mostrar mais tempo (-)</translation>
    </message>
    <message>
        <source>Fit all time</source>
        <translation>Todo o tempo</translation>
    </message>
    <message>
        <source>Show the whole session (F)</source>
        <translation>Mostrar a sessão inteira (F)</translation>
    </message>
    <message>
        <source>Shows %1 of %2</source>
        <translation>Mostra %1 de %2</translation>
    </message>
    <message>
        <source>Sampled once a second: shorter runs are not seen</source>
        <translation>Uma amostra por segundo: execuções mais curtas não são vistas</translation>
    </message>
    <message>
        <source>Sampled %1 times a second: shorter runs are not seen</source>
        <translation>%1 amostras por segundo: execuções mais curtas não são vistas</translation>
    </message>
    <message>
        <source>1 process is sampled</source>
        <translation>1 processo é visto por amostras</translation>
    </message>
    <message>
        <source>%1 processes are sampled</source>
        <translation>%1 processos são vistos por amostras</translation>
    </message>
    <message>
        <source>1 record lost</source>
        <translation>1 registro perdido</translation>
    </message>
    <message>
        <source>%1 records lost</source>
        <translation>%1 registros perdidos</translation>
    </message>
    <message>
        <source>Older than %1: thinned out</source>
        <translation>Mais antigo que %1: reduzido</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 processo</translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation>%1 processos</translation>
    </message>
    <message>
        <source>every switch of the kernel</source>
        <translation>cada troca do kernel</translation>
    </message>
    <message>
        <source>samples of the kernel&apos;s state</source>
        <translation>amostras do estado do kernel</translation>
    </message>
    <message>
        <source>The parent and %1, drawn from %2</source>
        <translation>O pai e %1, desenhados a partir de %2</translation>
    </message>
    <message>
        <source>One lane for each process, and one for the parent’s waits, will be drawn here.</source>
        <translation>Aqui serão desenhadas uma raia para cada processo, e uma para as esperas do pai.</translation>
    </message>
</context>
<context>
    <name>pangaea::UndoRemove</name>
    <message>
        <source>Undo remove</source>
        <translation>Desfazer remover</translation>
    </message>
    <message>
        <source>1 process was removed</source>
        <translation>1 processo foi removido</translation>
    </message>
    <message>
        <source>%1 processes were removed</source>
        <translation>%1 processos foram removidos</translation>
    </message>
</context>
<context>
    <name>pangaea::UsageGraph</name>
    <message>
        <source>now %1</source>
        <translation>agora %1</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>máximo %1</translation>
    </message>
    <message>
        <source>not sampled</source>
        <translation>sem amostras</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Gaps: not sampled</source>
        <translation>Lacunas: sem amostras</translation>
    </message>
    <message>
        <source>CPU and memory</source>
        <translation>CPU e memória</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The last %1 s, in 1 attempt.</source>
        <translation>Os últimos %1 s, em 1 tentativa.</translation>
    </message>
    <message>
        <source>The last %1 s, in %2 attempts.</source>
        <translation>Os últimos %1 s, em %2 tentativas.</translation>
    </message>
    <message>
        <source>In part it was not sampled.</source>
        <translation>Em parte não houve amostras.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>CPU, of one core</source>
        <translation>CPU, de um núcleo</translation>
    </message>
    <message>
        <source>Memory, resident</source>
        <translation>Memória, residente</translation>
    </message>
</context>
<context>
    <name>pangaea::Waiting</name>
    <message>
        <source>a pipe</source>
        <translation>um pipe</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>um socket</translation>
    </message>
    <message>
        <source>a terminal</source>
        <translation>um terminal</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>um arquivo</translation>
    </message>
    <message>
        <source>waiting to read (%1)</source>
        <translation>esperando para ler (%1)</translation>
    </message>
    <message>
        <source>waiting to read %1</source>
        <translation>esperando para ler %1</translation>
    </message>
    <message>
        <source>waiting to write (%1)</source>
        <translation>esperando para escrever (%1)</translation>
    </message>
    <message>
        <source>waiting to write to %1</source>
        <translation>esperando para escrever em %1</translation>
    </message>
    <message>
        <source>waiting for a connection to be made (%1)</source>
        <translation>esperando que uma conexão seja feita (%1)</translation>
    </message>
    <message>
        <source>waiting for somebody to connect (%1)</source>
        <translation>esperando que alguém se conecte (%1)</translation>
    </message>
    <message>
        <source>waiting to receive from a socket (%1)</source>
        <translation>esperando para receber de um socket (%1)</translation>
    </message>
    <message>
        <source>waiting to send to a socket (%1)</source>
        <translation>esperando para enviar a um socket (%1)</translation>
    </message>
    <message>
        <source>waiting for a lock on a file (%1)</source>
        <translation>esperando a trava de um arquivo (%1)</translation>
    </message>
    <message>
        <source>waiting for a device (%1)</source>
        <translation>esperando um dispositivo (%1)</translation>
    </message>
    <message>
        <source>waiting for a disk (%1)</source>
        <translation>esperando um disco (%1)</translation>
    </message>
    <message>
        <source>sleeping in %1</source>
        <translation>dormindo em %1</translation>
    </message>
    <message>
        <source>waiting for a child (%1)</source>
        <translation>esperando um filho (%1)</translation>
    </message>
    <message>
        <source>waiting for a lock, a condition or another thread (%1)</source>
        <translation>esperando uma trava, uma condição ou outra thread (%1)</translation>
    </message>
    <message>
        <source>waiting for one of several files (%1)</source>
        <translation>esperando um de vários arquivos (%1)</translation>
    </message>
    <message>
        <source>waiting for a signal (%1)</source>
        <translation>esperando um sinal (%1)</translation>
    </message>
    <message>
        <source>waiting for its child to start a program (%1)</source>
        <translation>esperando que o filho inicie um programa (%1)</translation>
    </message>
    <message>
        <source>waiting to open a file (%1)</source>
        <translation>esperando para abrir um arquivo (%1)</translation>
    </message>
    <message>
        <source>waiting for a message (%1)</source>
        <translation>esperando uma mensagem (%1)</translation>
    </message>
    <message>
        <source>waiting for a semaphore (%1)</source>
        <translation>esperando um semáforo (%1)</translation>
    </message>
    <message>
        <source>waiting for input or output (%1)</source>
        <translation>esperando entrada ou saída (%1)</translation>
    </message>
    <message>
        <source>stopped by a signal</source>
        <translation>parado por um sinal</translation>
    </message>
    <message>
        <source>stopped by a debugger</source>
        <translation>parado por um depurador</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>dormindo</translation>
    </message>
    <message>
        <source>waiting to read a pipe</source>
        <translation>esperando para ler um pipe</translation>
    </message>
    <message>
        <source>waiting to write to a pipe</source>
        <translation>esperando para escrever em um pipe</translation>
    </message>
    <message>
        <source>waiting for a child</source>
        <translation>esperando um filho</translation>
    </message>
    <message>
        <source>waiting for a lock, a condition or another thread</source>
        <translation>esperando uma trava, uma condição ou outra thread</translation>
    </message>
    <message>
        <source>waiting for one of several files</source>
        <translation>esperando um de vários arquivos</translation>
    </message>
    <message>
        <source>waiting for a signal</source>
        <translation>esperando um sinal</translation>
    </message>
    <message>
        <source>waiting for somebody to connect</source>
        <translation>esperando que alguém se conecte</translation>
    </message>
    <message>
        <source>waiting to read a terminal</source>
        <translation>esperando para ler um terminal</translation>
    </message>
    <message>
        <source>waiting for a disk</source>
        <translation>esperando um disco</translation>
    </message>
    <message>
        <source>stopped by a tracer (%1)</source>
        <translation>parado por um rastreador (%1)</translation>
    </message>
    <message>
        <source>stopped by a tracer, %1 (%2)</source>
        <translation>parado por um rastreador, %1 (%2)</translation>
    </message>
    <message>
        <source>waiting in %1 of the kernel</source>
        <translation>esperando em %1 do kernel</translation>
    </message>
    <message>
        <source>running</source>
        <translation>rodando</translation>
    </message>
    <message>
        <source>waiting outside of any system call</source>
        <translation>esperando fora de qualquer chamada de sistema</translation>
    </message>
    <message>
        <source>waiting in system call %1</source>
        <translation>esperando na chamada de sistema %1</translation>
    </message>
</context>
<context>
    <name>pangaea::Words</name>
    <message>
        <source>The line ends with a backslash. Write what it stands before, or double it.</source>
        <translation>A linha termina com uma barra invertida. Escreva o que vem depois dela, ou duplique-a.</translation>
    </message>
    <message>
        <source>A quote (%1) is opened and not closed. Write another one where it ends.</source>
        <translation>Aspas (%1) são abertas e não fechadas. Escreva outras onde terminam.</translation>
    </message>
</context>
<context>
    <name>pangaea::Worker</name>
    <message>
        <source>The worker could not list its targets. Install Pangaea again.</source>
        <translation>O worker não pôde listar seus alvos. Instale o Pangaea de novo.</translation>
    </message>
    <message>
        <source>The program pangaea-worker is missing. Build or install Pangaea again.</source>
        <translation>O programa pangaea-worker está faltando. Compile ou instale o Pangaea de novo.</translation>
    </message>
</context>
</TS>
