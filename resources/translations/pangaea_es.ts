<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>pangaea::Actions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Start a created process</source>
        <translation>Iniciar un proceso creado</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Join</translation>
    </message>
    <message>
        <source>Let the parent wait for its end, after the joins that are queued before it</source>
        <translation>Hacer que el padre espere su fin, después de los joins que están antes en la cola</translation>
    </message>
    <message>
        <source>Join &amp;with timeout…</source>
        <translation>Join con límite &amp;de tiempo…</translation>
    </message>
    <message>
        <source>Wait for its end, but not longer than a time</source>
        <translation>Esperar su fin, pero no más de cierto tiempo</translation>
    </message>
    <message>
        <source>&amp;Terminate</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>Ask it and all its descendants to end (SIGTERM), and kill them when the grace time is over</source>
        <translation>Pedirle a él y a todos sus descendientes que terminen (SIGTERM), y matarlos cuando acabe el plazo</translation>
    </message>
    <message>
        <source>&amp;Terminate tree (%1 processes)</source>
        <translation>&amp;Terminar el árbol (%1 procesos)</translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>&amp;Matar</translation>
    </message>
    <message>
        <source>End it and all its descendants at once (SIGKILL)</source>
        <translation>Acabar de inmediato con él y con todos sus descendientes (SIGKILL)</translation>
    </message>
    <message>
        <source>&amp;Kill tree (%1 processes)</source>
        <translation>&amp;Matar el árbol (%1 procesos)</translation>
    </message>
    <message>
        <source>S&amp;uspend</source>
        <translation>S&amp;uspender</translation>
    </message>
    <message>
        <source>Stop it and all its descendants for a while (SIGSTOP)</source>
        <translation>Detenerlo por un tiempo, con todos sus descendientes (SIGSTOP)</translation>
    </message>
    <message>
        <source>S&amp;uspend tree (%1 processes)</source>
        <translation>S&amp;uspender el árbol (%1 procesos)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Let it and all its descendants go on (SIGCONT)</source>
        <translation>Dejar que siga, con todos sus descendientes (SIGCONT)</translation>
    </message>
    <message>
        <source>&amp;Continue tree (%1 processes)</source>
        <translation>&amp;Continuar el árbol (%1 procesos)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>Run it again in the same row; what still lives is terminated first</source>
        <translation>Ejecutarlo otra vez en la misma fila; lo que aún vive se termina antes</translation>
    </message>
    <message>
        <source>Kill processes</source>
        <translation>Matar procesos</translation>
    </message>
    <message>
        <source>Kill %1 processes?</source>
        <translation>¿Matar %1 procesos?</translation>
    </message>
    <message>
        <source>They and all their descendants end at once (SIGKILL), without a chance to save anything.</source>
        <translation>Ellos y todos sus descendientes acaban de inmediato (SIGKILL), sin poder guardar nada.</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>Matar %1</translation>
    </message>
    <message>
        <source>Join with timeout</source>
        <translation>Join con límite de tiempo</translation>
    </message>
    <message>
        <source>Seconds to wait at most, from when the parent begins to wait:</source>
        <translation>Segundos que se espera como máximo, desde que el padre empieza a esperar:</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Send S&amp;ignal</source>
        <translation>En&amp;viar una señal</translation>
    </message>
</context>
<context>
    <name>pangaea::AskFirst</name>
    <message>
        <source>Do not ask again (Settings can turn it on)</source>
        <translation>No volver a preguntar (se puede activar en los ajustes)</translation>
    </message>
</context>
<context>
    <name>pangaea::Autosave</name>
    <message>
        <source>The session is not kept while it runs: the system gives no thread for it. End other programs, and start Pangaea again.</source>
        <translation>La sesión no se conserva mientras se ejecuta: el sistema no da ningún hilo para ello. Cierre otros programas e inicie Pangaea de nuevo.</translation>
    </message>
    <message>
        <source>The session is no longer kept while it runs: it is too large. Save it: File &gt; Save session.</source>
        <translation>La sesión ya no se conserva mientras se ejecuta: es demasiado grande. Guárdela: Archivo &gt; Guardar la sesión.</translation>
    </message>
</context>
<context>
    <name>pangaea::AutosaveFile</name>
    <message>
        <source>The session is no longer kept while it runs, since %1 could not be written: %2. Make room there, or save the session yourself: File &gt; Save session.</source>
        <translation>La sesión ya no se conserva mientras se ejecuta, porque no se pudo escribir %1: %2. Haga sitio allí, o guarde usted la sesión: Archivo &gt; Guardar la sesión.</translation>
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
        <translation>No se escribió nada a %1: no está en ejecución.</translation>
    </message>
    <message>
        <source>%1 was not sent to %2: it does not run.</source>
        <translation>%1 no se envió a %2: no está en ejecución.</translation>
    </message>
    <message>
        <source>%1 made more than %2 processes and was killed with them.</source>
        <translation>%1 creó más de %2 procesos y se le mató con ellos.</translation>
    </message>
    <message>
        <source>There is no host %1 in this session. Start Pangaea with --on, and perhaps with --hosts.</source>
        <translation>En esta sesión no hay ninguna máquina %1. Inicie Pangaea con --on, y quizá con --hosts.</translation>
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
        <translation>Escenario</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Which steps are shown as a program</source>
        <translation>Qué pasos se muestran como programa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the program</source>
        <translation>El lenguaje del programa</translation>
    </message>
    <message>
        <source>Copy the whole program; it can be run as it is</source>
        <translation>Copiar el programa entero; se puede ejecutar tal como está</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>No scenario is loaded</source>
        <translation>No hay ningún escenario cargado</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Aún no se ha hecho nada</translation>
    </message>
    <message>
        <source>At step %1 of %2</source>
        <translation>En el paso %1 de %2</translation>
    </message>
    <message>
        <source>Before step %1 of %2</source>
        <translation>Antes del paso %1 de %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>&amp;Run to here</source>
        <translation>&amp;Ejecutar hasta aquí</translation>
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
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
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
        <translation>Cambios voluntarios</translation>
    </message>
    <message>
        <source>Involuntary switches</source>
        <translation>Cambios involuntarios</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>Tiempo de ejecución</translation>
    </message>
    <message>
        <source>Queue time</source>
        <translation>Tiempo en cola</translation>
    </message>
    <message>
        <source>%1 ms ago</source>
        <translation>hace %1 ms</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 no se pudo leer</translation>
    </message>
    <message>
        <source>Its name in Pangaea, from when it was asked for</source>
        <translation>Su nombre en Pangaea, desde que se pidió</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Objetivo: %1</translation>
    </message>
    <message>
        <source>From the kernel when it was started, %1</source>
        <translation>Del kernel cuando se inició, %1</translation>
    </message>
    <message>
        <source>Stop pending: not every thread has stopped yet. One that waits for its child to start a program (vfork) stops after that, and until then others may run.</source>
        <translation>Parada pendiente: aún no se han detenido todos los hilos. El que espera a que su hijo inicie un programa (vfork) se detiene después, y hasta entonces otros pueden ejecutarse.</translation>
    </message>
    <message>
        <source>Cancelled before it was started</source>
        <translation>Cancelado antes de iniciarse</translation>
    </message>
    <message>
        <source>Asked for, and not started yet</source>
        <translation>Pedido y aún no iniciado</translation>
    </message>
    <message>
        <source>From waitid(2): it ended %1</source>
        <translation>De waitid(2): acabó %1</translation>
    </message>
    <message>
        <source>Pangaea starts it</source>
        <translation>Pangaea lo está iniciando</translation>
    </message>
    <message>
        <source>From what Pangaea and the kernel told of it: started %1</source>
        <translation>De lo que Pangaea y el kernel dijeron de él: iniciado %1</translation>
    </message>
    <message>
        <source>The main thread has ended (Z), other threads live: this is the one that does most.</source>
        <translation>El hilo principal ha acabado (Z), otros hilos viven: este es el más activo.</translation>
    </message>
    <message>
        <source>A thread is on a core or queued for one; the main thread: %1</source>
        <translation>Un hilo está en un núcleo o en cola para uno; el hilo principal: %1</translation>
    </message>
    <message>
        <source>CLOCK_MONOTONIC, from its start to its end, %1</source>
        <translation>CLOCK_MONOTONIC, de su inicio a su fin, %1</translation>
    </message>
    <message>
        <source>CLOCK_MONOTONIC, from its start to the newest fact, %1</source>
        <translation>CLOCK_MONOTONIC, de su inicio al dato más reciente, %1</translation>
    </message>
    <message>
        <source>From its terminal, last words, %1</source>
        <translation>De su terminal, últimas palabras, %1</translation>
    </message>
    <message>
        <source>From its pipe, last line, %1</source>
        <translation>De su tubería, última línea, %1</translation>
    </message>
    <message>
        <source>It restarts by itself in %1 s: restart %2 of at most %3 in %4 minutes.</source>
        <translation>Se reinicia solo dentro de %1 s: reinicio %2 de un máximo de %3 en %4 minutos.</translation>
    </message>
    <message>
        <source>Cancelled before it was started: there was no process, and there is no exit code.</source>
        <translation>Cancelado antes de iniciarse: no hubo proceso, y no hay código de salida.</translation>
    </message>
    <message>
        <source>From waitid(2), %1</source>
        <translation>De waitid(2), %1</translation>
    </message>
    <message>
        <source>No join was asked for.</source>
        <translation>No se pidió ningún join.</translation>
    </message>
    <message>
        <source>The parent joins one process after the other, in the order in which the joins were asked for. Qt reaps a child when it ends. Python keeps a zombie until the join where it forks; where a fork server makes its processes, as by default from Python 3.14 on, that one reaps them when they end.</source>
        <translation>El padre hace un join tras otro, en el orden en que se pidieron. Qt recoge a un hijo cuando acaba. Python conserva un zombi hasta el join donde usa fork; donde un servidor de forks crea los procesos, como es habitual desde Python 3.14, es este quien los recoge cuando acaban.</translation>
    </message>
    <message>
        <source>At first when it ran comes from every switch that the kernel made, then from samples of its state: shorter runs are not seen. %1</source>
        <translation>Al principio se sabe cuándo se ejecutó por cada cambio que hizo el kernel, después por muestras de su estado: las ejecuciones más cortas no se ven. %1</translation>
    </message>
    <message>
        <source>When it ran comes from every switch that the kernel made.</source>
        <translation>Se sabe cuándo se ejecutó por cada cambio que hizo el kernel.</translation>
    </message>
    <message>
        <source>When it ran comes from samples of its state: shorter runs are not seen.</source>
        <translation>Se sabe cuándo se ejecutó por muestras de su estado: las ejecuciones más cortas no se ven.</translation>
    </message>
    <message>
        <source>, from ticks of 10 ms</source>
        <translation>, por tics de 10 ms</translation>
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
        <translation>%1, parada pendiente</translation>
    </message>
    <message>
        <source>restarts in %1 s (%2 of %3), last %4</source>
        <translation>se reinicia en %1 s (%2 de %3), último %4</translation>
    </message>
    <message>
        <source>%1, restart limit reached</source>
        <translation>%1, límite de reinicios alcanzado</translation>
    </message>
    <message>
        <source>kill in %1 s</source>
        <translation>se mata en %1 s</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>no iniciado</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>tras %1</translation>
    </message>
    <message>
        <source>joined %1, waited %2 s</source>
        <translation>%1 join, esperó %2 s</translation>
    </message>
    <message>
        <source>timed out after %1 s</source>
        <translation>límite de %1 s superado</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>esperando…</translation>
    </message>
    <message>
        <source>samples: %1</source>
        <translation>muestras: %1</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Transcurrido</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Exited</source>
        <translation>Acabado</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Matado</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>Caído</translation>
    </message>
    <message>
        <source>Failed to start</source>
        <translation>Inicio fallido</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>durmiendo</translation>
    </message>
    <message>
        <source>disk sleep</source>
        <translation>espera de disco</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>tracing stop</source>
        <translation>parada de traza</translation>
    </message>
    <message>
        <source>zombie</source>
        <translation>zombi</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>muerto</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>%1 was last heard %2: the process may live or not</source>
        <translation>Lo último que se supo de %1: %2. El proceso puede vivir o no</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>pangaea::CommandLine</name>
    <message>
        <source>Try &quot;pangaea --help&quot;.</source>
        <translation>Pruebe «pangaea --help».</translation>
    </message>
    <message>
        <source>Make a process for each name, with commas between them; &quot;&quot; stands for the default, Asia.</source>
        <translation>Crear un proceso por cada nombre, con comas entre ellos; &quot;&quot; es el predeterminado, Asia.</translation>
    </message>
    <message>
        <source>What they run, with its parameters; print_func if left out.</source>
        <translation>Lo que ejecutan, con sus parámetros; print_func si se omite.</translation>
    </message>
    <message>
        <source>Do not join them.</source>
        <translation>No hacer join con ellos.</translation>
    </message>
    <message>
        <source>Run without a window and print the final table.</source>
        <translation>Ejecutar sin ventana e imprimir la tabla final.</translation>
    </message>
    <message>
        <source>End what still lives after S seconds; the exit status is 124.</source>
        <translation>Acabar con lo que aún viva tras S segundos; el estado de salida es 124.</translation>
    </message>
    <message>
        <source>Write a picture of the window (.png, .svg, .pdf) when all is joined.</source>
        <translation>Escribir una imagen de la ventana (.png, .svg, .pdf) cuando todos los joins estén hechos.</translation>
    </message>
    <message>
        <source>Of this panel alone, with all of its content: %1.</source>
        <translation>Solo de este panel, con todo su contenido: %1.</translation>
    </message>
    <message>
        <source>Write below the picture this title, what was run, when, on which kernel, exact or sampled.</source>
        <translation>Escribir bajo la imagen este título, qué se ejecutó, cuándo, en qué kernel, exacto o por muestras.</translation>
    </message>
    <message>
        <source>Take the picture S seconds after the first spawn instead.</source>
        <translation>Tomar la imagen S segundos después del primer lanzamiento.</translation>
    </message>
    <message>
        <source>Pixels of the picture for each of the window&apos;s: 1, 2 or 3.</source>
        <translation>Píxeles de la imagen por cada uno de la ventana: 1, 2 o 3.</translation>
    </message>
    <message>
        <source>system, light, dark, contrast-light or contrast-dark.</source>
        <translation>system, light, dark, contrast-light o contrast-dark.</translation>
    </message>
    <message>
        <source>At the end write the table (.csv), the session (.jsonl) or the timeline (.trace.json); once for each file.</source>
        <translation>Al final, escribir la tabla (.csv), la sesión (.jsonl) o la línea de tiempo (.trace.json); una vez por archivo.</translation>
    </message>
    <message>
        <source>At the end write the result of a lesson, to be handed in (.html, .pdf).</source>
        <translation>Al final, escribir el resultado de una lección, para entregarlo (.html, .pdf).</translation>
    </message>
    <message>
        <source>Do not record switches; sample only.</source>
        <translation>No registrar los cambios; solo tomar muestras.</translation>
    </message>
    <message>
        <source>Close the window when all is joined.</source>
        <translation>Cerrar la ventana cuando todos los joins estén hechos.</translation>
    </message>
    <message>
        <source>Show what a scenario runs, and ask first. Desktops open files so.</source>
        <translation>Mostrar lo que ejecuta un escenario y preguntar antes. Así abren archivos los escritorios.</translation>
    </message>
    <message>
        <source>Play a lesson as for a reader who takes S seconds before each of its parts.</source>
        <translation>Reproducir una lección como para quien se toma S segundos antes de cada parte.</translation>
    </message>
    <message>
        <source>For debuggers: no second process that ends what the window leaves behind.</source>
        <translation>Para depuradores: sin el segundo proceso que acaba con lo que la ventana deja atrás.</translation>
    </message>
    <message>
        <source>Print this and exit.</source>
        <translation>Imprimir esto y salir.</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Imprimir la versión y salir.</translation>
    </message>
    <message>
        <source>Each name becomes a real operating system process, which you can watch, stop and join. A FILE is
opened instead: a session that was saved as .jsonl is shown, a scenario (.pangaea) or a Procfile is
played, with all programs that it names, a lesson (.pangaea-lesson) is read; with --headless it is
played to its end. Qt&apos;s own options work as well: -style NAME, -platform NAME, or -reverse for a
window from right to left.

Exit status: 0 when every process exited 0, 1 when one did not, 2 for bad usage or no display,
124 when --timeout passed.</source>
        <translation>Cada nombre se convierte en un proceso real del sistema operativo, que se puede observar, detener y
esperar con join. Si se da FILE, se abre ese archivo: una sesión guardada como .jsonl se muestra, un
escenario (.pangaea) o un Procfile se reproduce, con todos los programas que nombra, una lección
(.pangaea-lesson) se lee; con --headless se reproduce hasta el final. También valen las opciones de
Qt: -style NOMBRE, -platform NOMBRE, o -reverse para una ventana de derecha a izquierda.

Estado de salida: 0 si todos los procesos salieron con 0, 1 si alguno no, 2 por uso incorrecto o
falta de pantalla, 124 si se superó --timeout.</translation>
    </message>
    <message>
        <source>Processes:</source>
        <translation>Procesos:</translation>
    </message>
    <message>
        <source>Running:</source>
        <translation>Ejecución:</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Archivos:</translation>
    </message>
    <message>
        <source>Pictures:</source>
        <translation>Imágenes:</translation>
    </message>
    <message>
        <source>Other:</source>
        <translation>Otros:</translation>
    </message>
    <message>
        <source>--target needs the name of a target, such as print_func:seconds=2.</source>
        <translation>--target necesita el nombre de un objetivo, como print_func:seconds=2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no parameter of a target. Write key=value, with commas between them.</source>
        <translation>«%1» no es un parámetro de un objetivo. Escriba clave=valor, con comas entre ellos.</translation>
    </message>
    <message>
        <source>A lesson is read in the window: leave out --%1, or add --headless to play it.</source>
        <translation>Una lección se lee en la ventana: omita --%1, o añada --headless para reproducirla.</translation>
    </message>
    <message>
        <source>--ask leaves all to the window: leave it out, or --%1.</source>
        <translation>--ask lo deja todo a la ventana: omítalo, u omita --%1.</translation>
    </message>
    <message>
        <source>A scenario or lesson says itself what it spawns and joins: leave out --%1, or the file.</source>
        <translation>Un escenario o una lección dice por sí mismo qué se lanza y a qué se hace join: omita --%1, o el archivo.</translation>
    </message>
    <message>
        <source>A file is opened as it was recorded: leave out --%1, or the file.</source>
        <translation>Un archivo se abre tal como se registró: omita --%1, o el archivo.</translation>
    </message>
    <message>
        <source>A recorded session is shown in the window: leave out --%1, or add --headless.</source>
        <translation>Una sesión registrada se muestra en la ventana: omita --%1, o añada --headless.</translation>
    </message>
    <message>
        <source>--%1 can be given once. Leave out one of the two.</source>
        <translation>--%1 se puede dar una sola vez. Omita uno de los dos.</translation>
    </message>
    <message>
        <source>--after and --scale belong to --screenshot FILE. Add it.</source>
        <translation>--after y --scale pertenecen a --screenshot FILE. Añádalo.</translation>
    </message>
    <message>
        <source>--reading belongs to a lesson that --headless plays. Add both, or leave it out.</source>
        <translation>--reading pertenece a una lección que reproduce --headless. Añada ambos, u omítalo.</translation>
    </message>
    <message>
        <source>--panel and --caption belong to --screenshot FILE. Add it.</source>
        <translation>--panel y --caption pertenecen a --screenshot FILE. Añádalo.</translation>
    </message>
    <message>
        <source>--headless needs processes to run. Name them with --spawn, or open a file.</source>
        <translation>--headless necesita procesos que ejecutar. Nómbrelos con --spawn, o abra un archivo.</translation>
    </message>
    <message>
        <source>--exit-when-joined needs processes to wait for. Name them with --spawn.</source>
        <translation>--exit-when-joined necesita procesos a los que esperar. Nómbrelos con --spawn.</translation>
    </message>
    <message>
        <source>--screenshot needs processes to show. Name them with --spawn, or open a file.</source>
        <translation>--screenshot necesita procesos que mostrar. Nómbrelos con --spawn, o abra un archivo.</translation>
    </message>
    <message>
        <source>--timeout needs processes to wait for. Name them with --spawn.</source>
        <translation>--timeout necesita procesos a los que esperar. Nómbrelos con --spawn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one file too many: open one at a time.</source>
        <translation>«%1» es un archivo de más: abra uno cada vez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened. Pangaea opens scenarios, which end in .pangaea, Procfiles, lessons, which end in .pangaea-lesson, and saved sessions, which end in .jsonl.</source>
        <translation>«%1» no se puede abrir. Pangaea abre escenarios, que acaban en .pangaea, Procfiles, lecciones, que acaban en .pangaea-lesson, y sesiones guardadas, que acaban en .jsonl.</translation>
    </message>
    <message>
        <source>--screenshot needs the name of a file.</source>
        <translation>--screenshot necesita el nombre de un archivo.</translation>
    </message>
    <message>
        <source>A comparison is made in the window: choose Process &gt; Compare there, and save its picture.</source>
        <translation>Una comparación se hace en la ventana: elija allí Proceso &gt; Comparar y guarde su imagen.</translation>
    </message>
    <message>
        <source>--report is of a lesson. Open one, whose name ends in .pangaea-lesson, or leave out --report.</source>
        <translation>--report es de una lección. Abra una, cuyo nombre acaba en .pangaea-lesson, u omita --report.</translation>
    </message>
    <message>
        <source>A lesson is read in the window, which saves its report: choose File &gt; Save report there, or add --headless to play it.</source>
        <translation>Una lección se lee en la ventana, que guarda su informe: elija allí Archivo &gt; Guardar el informe, o añada --headless para reproducirla.</translation>
    </message>
    <message>
        <source>--timeout, --after and --reading need a number of seconds, such as 2.5.</source>
        <translation>--timeout, --after y --reading necesitan un número de segundos, como 2.5.</translation>
    </message>
    <message>
        <source>--scale needs 1, 2 or 3.</source>
        <translation>--scale necesita 1, 2 o 3.</translation>
    </message>
    <message>
        <source>--theme needs system, light, dark, contrast-light or contrast-dark.</source>
        <translation>--theme necesita system, light, dark, contrast-light o contrast-dark.</translation>
    </message>
    <message>
        <source>Run them on this host: ssh:HOST, a name from --hosts, or &quot;this computer&quot;. Several are dealt out in turn.</source>
        <translation>Ejecutarlos en esta máquina: ssh:HOST, un nombre de --hosts o &quot;this computer&quot;. Entre varias se reparten por turno.</translation>
    </message>
    <message>
        <source>Machines that can be run on, from a file (JSON).</source>
        <translation>Máquinas en las que se puede ejecutar, de un archivo (JSON).</translation>
    </message>
    <message>
        <source>--hosts only names machines. Say with --on NAME which of them to run on, or leave it out.</source>
        <translation>--hosts solo da nombres de máquinas. Indique con --on NAME en cuáles ejecutar, u omítalo.</translation>
    </message>
</context>
<context>
    <name>pangaea::CompareDialog</name>
    <message>
        <source>Measures and timelines</source>
        <translation>Medidas y líneas de tiempo</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
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
        <translation>Nombres</translation>
    </message>
    <message>
        <source>One for each part of the work, between commas</source>
        <translation>Uno por cada parte del trabajo, separados por comas</translation>
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
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>What each part does: a fixed number of steps, or a wait of a fixed time</source>
        <translation>Lo que hace cada parte: un número fijo de pasos, o una espera de duración fija</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Of each part</source>
        <translation>De cada parte</translation>
    </message>
    <message>
        <source>Run the work in each form, one form after the other</source>
        <translation>Ejecutar el trabajo de cada forma, una forma tras otra</translation>
    </message>
    <message>
        <source>End what this comparison has started</source>
        <translation>Acabar con lo que esta comparación ha iniciado</translation>
    </message>
    <message>
        <source>The figures as a table, or the picture</source>
        <translation>Las cifras como tabla, o la imagen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>&amp;Trabajo</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>Canti&amp;dad</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source> million steps</source>
        <translation> millones de pasos</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>It runs now, one form after the other.</source>
        <translation>Se está ejecutando, una forma tras otra.</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>Cifras (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>There is nothing to export yet: run a comparison first.</source>
        <translation>Aún no hay nada que exportar: ejecute antes una comparación.</translation>
    </message>
    <message>
        <source>The suffix of &quot;%1&quot; names no kind of file to export: use .csv, .png, .svg or .pdf.</source>
        <translation>La extensión de «%1» no designa ningún tipo de archivo para exportar: use .csv, .png, .svg o .pdf.</translation>
    </message>
    <message>
        <source>%1 jobs of %2 million steps</source>
        <translation>%1 tareas de %2 millones de pasos</translation>
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
        <translation>El worker aún no ha enumerado sus objetivos. Vuelva a intentarlo enseguida.</translation>
    </message>
    <message>
        <source>Give %1 to %2 names: one for each part of the work.</source>
        <translation>Dé de %1 a %2 nombres: uno por cada parte del trabajo.</translation>
    </message>
    <message>
        <source>Each part needs some work: an amount of more than 0.</source>
        <translation>Cada parte necesita algo de trabajo: una cantidad mayor que 0.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 se quitó.</translation>
    </message>
    <message>
        <source>%1 was restarted.</source>
        <translation>%1 se reinició.</translation>
    </message>
    <message>
        <source>%1 was suspended meanwhile.</source>
        <translation>%1 se suspendió entretanto.</translation>
    </message>
    <message>
        <source>%1 failed to start. %2</source>
        <translation>El inicio de %1 falló. %2</translation>
    </message>
    <message>
        <source>%1 was ended by %2.</source>
        <translation>%2 acabó con %1.</translation>
    </message>
    <message>
        <source>%1 exited with code %2.</source>
        <translation>%1 salió con el código %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>one</source>
        <translation>una</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
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
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nueve</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>diez</translation>
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
        <translation>en promedio %1 de ellas</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todas ellas</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>%1 de ellas</translation>
    </message>
    <message>
        <source>, while together they needed %1 of CPU time and one after the other %2</source>
        <translation>, aunque juntas necesitaron %1 de tiempo de CPU y una tras otra %2</translation>
    </message>
    <message>
        <source>, since %1 computed at the same time</source>
        <translation>, porque %1 calcularon a la vez</translation>
    </message>
    <message>
        <source>, since only one of them computed at a time</source>
        <translation>, porque solo una de ellas calculaba a la vez</translation>
    </message>
    <message>
        <source>, since on average %1 of them computed at a time together and %2 one after the other</source>
        <translation>, porque en promedio juntas calcularon a la vez %1 de ellas y una tras otra %2</translation>
    </message>
    <message>
        <source>, since waiting needs no core: all together were on one for %1</source>
        <translation>, porque esperar no necesita núcleo: todas juntas ocuparon uno durante %1</translation>
    </message>
    <message>
        <source>, while together they were on cores for %1</source>
        <translation>, mientras que juntas ocuparon núcleos durante %1</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>%1 veces más rápido</translation>
    </message>
    <message>
        <source>no gain</source>
        <translation>sin mejora</translation>
    </message>
    <message>
        <source>%1 times as long</source>
        <translation>%1 veces más lento</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 tareas</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 esperas</translation>
    </message>
    <message>
        <source> on one core</source>
        <translation> en un núcleo</translation>
    </message>
    <message>
        <source> on %1 cores</source>
        <translation> en %1 núcleos</translation>
    </message>
    <message>
        <source>%1 took %2 together and %3 one after the other: %4%5.</source>
        <translation>%1: juntas tardaron %2 y una tras otra %3: %4%5.</translation>
    </message>
    <message>
        <source>As threads of one process they took %1, and asynchronously in one thread %2</source>
        <translation>Como hilos de un solo proceso tardaron %1, y de forma asíncrona en un solo hilo %2</translation>
    </message>
    <message>
        <source>%1: one thread has one core at a time.</source>
        <translation>%1: un hilo tiene un núcleo cada vez.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Uno tras otro</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asíncrono</translation>
    </message>
    <message>
        <source>%1: not measured. %2</source>
        <translation>%1: no medido. %2</translation>
    </message>
    <message>
        <source>Other programs had up to %1 % of the cores meanwhile, so these times cannot be compared. Run it again when they are quieter.</source>
        <translation>Otros programas ocuparon entretanto hasta el %1 % de los núcleos, así que estos tiempos no se pueden comparar. Ejecútelo de nuevo cuando estén más tranquilos.</translation>
    </message>
</context>
<context>
    <name>pangaea::ComparisonPicture</name>
    <message>
        <source>Wall time</source>
        <translation>Tiempo real</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>Tiempo de CPU</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Memoria máxima</translation>
    </message>
    <message>
        <source>Context switches</source>
        <translation>Cambios de contexto</translation>
    </message>
    <message>
        <source>runs now…</source>
        <translation>en ejecución…</translation>
    </message>
    <message>
        <source>Not measured. %1</source>
        <translation>No medido. %1</translation>
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
        <translation>Barra: en un núcleo · hueca: en cola para un núcleo · línea: espera · memoria: la suma de lo que se ejecutó a la vez</translation>
    </message>
    <message>
        <source>By samples: bar: on a core or queued for one · line: waits · memory: the sum of what ran at once</source>
        <translation>Por muestras: barra: en un núcleo o en cola para uno · línea: espera · memoria: la suma de lo que se ejecutó a la vez</translation>
    </message>
    <message>
        <source>Since the first start of each</source>
        <translation>Desde el primer inicio de cada una</translation>
    </message>
</context>
<context>
    <name>pangaea::ConditionWait</name>
    <message>
        <source>%1 did not print “%2” within %3 s.</source>
        <translation>%1 no imprimió «%2» en %3 s.</translation>
    </message>
    <message>
        <source>%1 was not %2 within %3 s.</source>
        <translation>%1 no llegó a estar %2 en %3 s.</translation>
    </message>
    <message>
        <source>%1 had not ended within %2 s.</source>
        <translation>%1 no había acabado en %2 s.</translation>
    </message>
    <message>
        <source>%1 was removed, so that nothing was left to wait for.</source>
        <translation>%1 se quitó, así que no quedó nada que esperar.</translation>
    </message>
</context>
<context>
    <name>pangaea::CrashNotices</name>
    <message>
        <source>%1 crashed</source>
        <translation>%1 se cayó</translation>
    </message>
    <message>
        <source>It was ended by %1, which nobody asked for.</source>
        <translation>Acabó por %1, que nadie pidió.</translation>
    </message>
    <message>
        <source>%1 processes crashed</source>
        <translation>Se cayeron %1 procesos</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
</context>
<context>
    <name>pangaea::DataFiles</name>
    <message>
        <source>There are too many files: of each folder the first %1 are listed. Move some away.</source>
        <translation>Hay demasiados archivos: de cada carpeta se muestran los primeros %1. Mueva algunos a otro sitio.</translation>
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
        <translation>Ningún proceso cumple el filtro</translation>
    </message>
    <message>
        <source>Type continent names and click Spawn</source>
        <translation>Escriba nombres de continentes y pulse «Lanzar»</translation>
    </message>
    <message>
        <source>They are all still there, and go on.</source>
        <translation>Todos siguen ahí, y continúan.</translation>
    </message>
    <message>
        <source>Each name becomes a real operating system process, which you can watch, stop and join.</source>
        <translation>Cada nombre se convierte en un proceso real del sistema operativo, que se puede observar, detener y esperar con join.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Run the text’s example</source>
        <translation>Ejecutar el ejemplo del texto</translation>
    </message>
</context>
<context>
    <name>pangaea::Engine</name>
    <message>
        <source>Somebody is asked whether switches may be recorded.</source>
        <translation>Se está preguntando si se pueden registrar los cambios.</translation>
    </message>
</context>
<context>
    <name>pangaea::EnvFile</name>
    <message>
        <source>There are more than %1 variables. Take some out.</source>
        <translation>Hay más de %1 variables. Quite algunas.</translation>
    </message>
    <message>
        <source>A variable was expected, as in NAME=value. A name has letters, digits, _ and . alone.</source>
        <translation>Se esperaba una variable, como NOMBRE=valor. Un nombre solo tiene letras, cifras, _ y punto (.).</translation>
    </message>
    <message>
        <source>The quote that begins here has no end. Close it with %1.</source>
        <translation>Las comillas que empiezan aquí no tienen fin. Ciérrelas con %1.</translation>
    </message>
    <message>
        <source>Something follows the quotes. Put all of the value between them.</source>
        <translation>Algo sigue a las comillas. Ponga todo el valor entre ellas.</translation>
    </message>
    <message>
        <source>There is a NUL character here, which no program can be given. Take it out.</source>
        <translation>Aquí hay un carácter NUL, que no se puede dar a ningún programa. Quítelo.</translation>
    </message>
    <message>
        <source>It is not UTF-8. Save it as UTF-8.</source>
        <translation>No es UTF-8. Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
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
        <translation>Tabla de la línea de tiempo</translation>
    </message>
    <message>
        <source>What happened, in order of time. Return shows the moment in the timeline.</source>
        <translation>Lo que ocurrió, por orden de tiempo. Intro muestra el momento en la línea de tiempo.</translation>
    </message>
    <message>
        <source>Also when each task was on a core, queued or waiting</source>
        <translation>También cuándo cada tarea estuvo en un núcleo, en cola o esperando</translation>
    </message>
    <message>
        <source>What happens to processes will be told here, in order of time.</source>
        <translation>Aquí se contará, por orden de tiempo, lo que ocurre con los procesos.</translation>
    </message>
</context>
<context>
    <name>pangaea::EventTableModel</name>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
</context>
<context>
    <name>pangaea::Evidence</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing was run</source>
        <translation>no se ejecutó nada</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>sampled once a second: shorter runs are not seen</source>
        <translation>una muestra por segundo: las ejecuciones más cortas no se ven</translation>
    </message>
    <message>
        <source>sampled %1 times a second: shorter runs are not seen</source>
        <translation>%1 muestras por segundo: las ejecuciones más cortas no se ven</translation>
    </message>
    <message>
        <source>exact: every switch was recorded</source>
        <translation>exacto: se registró cada cambio</translation>
    </message>
    <message>
        <source>exact, but for 1 process that was sampled</source>
        <translation>exacto, salvo 1 proceso visto por muestras</translation>
    </message>
    <message>
        <source>exact, but for %1 processes that were sampled</source>
        <translation>exacto, salvo %1 procesos vistos por muestras</translation>
    </message>
    <message>
        <source>exact, but for 1 record that was lost</source>
        <translation>exacto, salvo 1 registro perdido</translation>
    </message>
    <message>
        <source>exact, but for %1 records that were lost</source>
        <translation>exacto, salvo %1 registros perdidos</translation>
    </message>
</context>
<context>
    <name>pangaea::ExitStatus</name>
    <message>
        <source>the terminal is gone</source>
        <translation>el terminal ya no está</translation>
    </message>
    <message>
        <source>interrupt, as by Ctrl+C</source>
        <translation>interrupción, como con Ctrl+C</translation>
    </message>
    <message>
        <source>quit, as by Ctrl+\</source>
        <translation>abandono, como con Ctrl+\</translation>
    </message>
    <message>
        <source>illegal instruction</source>
        <translation>instrucción no válida</translation>
    </message>
    <message>
        <source>trace or breakpoint trap</source>
        <translation>punto de ruptura o de traza</translation>
    </message>
    <message>
        <source>aborted by the program itself</source>
        <translation>abortado por el propio programa</translation>
    </message>
    <message>
        <source>bad memory access</source>
        <translation>acceso incorrecto a memoria</translation>
    </message>
    <message>
        <source>arithmetic error</source>
        <translation>error aritmético</translation>
    </message>
    <message>
        <source>end at once, cannot be caught</source>
        <translation>fin inmediato, no se puede capturar</translation>
    </message>
    <message>
        <source>the program&apos;s own meaning, 1</source>
        <translation>con el significado que le dé el programa, 1</translation>
    </message>
    <message>
        <source>invalid memory reference</source>
        <translation>referencia a memoria no válida</translation>
    </message>
    <message>
        <source>the program&apos;s own meaning, 2</source>
        <translation>con el significado que le dé el programa, 2</translation>
    </message>
    <message>
        <source>nobody reads the pipe</source>
        <translation>nadie lee la tubería</translation>
    </message>
    <message>
        <source>the alarm timer rang</source>
        <translation>sonó la alarma</translation>
    </message>
    <message>
        <source>please end</source>
        <translation>se ruega acabar</translation>
    </message>
    <message>
        <source>coprocessor stack fault</source>
        <translation>fallo de la pila del coprocesador</translation>
    </message>
    <message>
        <source>a child ended or stopped</source>
        <translation>un hijo acabó o se detuvo</translation>
    </message>
    <message>
        <source>continue after a stop</source>
        <translation>continuar tras una parada</translation>
    </message>
    <message>
        <source>stop, cannot be caught</source>
        <translation>parada, no se puede capturar</translation>
    </message>
    <message>
        <source>stop, as by Ctrl+Z</source>
        <translation>parada, como con Ctrl+Z</translation>
    </message>
    <message>
        <source>read from the terminal in background</source>
        <translation>lectura del terminal en segundo plano</translation>
    </message>
    <message>
        <source>write to the terminal in background</source>
        <translation>escritura en el terminal en segundo plano</translation>
    </message>
    <message>
        <source>urgent data on a socket</source>
        <translation>datos urgentes en un socket</translation>
    </message>
    <message>
        <source>processor time limit exceeded</source>
        <translation>límite de tiempo de procesador superado</translation>
    </message>
    <message>
        <source>file size limit exceeded</source>
        <translation>límite de tamaño de archivo superado</translation>
    </message>
    <message>
        <source>the processor time timer rang</source>
        <translation>sonó el temporizador de procesador</translation>
    </message>
    <message>
        <source>the profiling timer rang</source>
        <translation>sonó el temporizador de perfilado</translation>
    </message>
    <message>
        <source>the terminal&apos;s size changed</source>
        <translation>cambió el tamaño del terminal</translation>
    </message>
    <message>
        <source>input or output is possible</source>
        <translation>es posible entrada o salida</translation>
    </message>
    <message>
        <source>power failure</source>
        <translation>fallo de alimentación</translation>
    </message>
    <message>
        <source>bad system call</source>
        <translation>llamada al sistema incorrecta</translation>
    </message>
    <message>
        <source>real-time signal</source>
        <translation>señal de tiempo real</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>código de salida %1</translation>
    </message>
    <message>
        <source>killed by %1, core dumped</source>
        <translation>matado por %1, con volcado de memoria</translation>
    </message>
    <message>
        <source>killed by %1</source>
        <translation>matado por %1</translation>
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
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Session (JSON Lines)</source>
        <translation>Sesión (JSON Lines)</translation>
    </message>
    <message>
        <source>Timeline (Chrome trace)</source>
        <translation>Línea de tiempo (Chrome trace)</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>The suffix of &quot;%1&quot; names no kind of file to export: use %2.</source>
        <translation>La extensión de «%1» no designa ningún tipo de archivo para exportar: use %2.</translation>
    </message>
</context>
<context>
    <name>pangaea::FileDrop</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no está.</translation>
    </message>
    <message>
        <source>%1 is a folder. Drop a file.</source>
        <translation>%1 es una carpeta. Suelte un archivo.</translation>
    </message>
    <message>
        <source>Open the session %1</source>
        <translation>Abrir la sesión %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Drop a session (.jsonl), a scenario (.pangaea), a Procfile, a lesson (.pangaea-lesson), a program or a script.</source>
        <translation>%1 no se puede abrir. Suelte una sesión (.jsonl), un escenario (.pangaea), un Procfile, una lección (.pangaea-lesson), un programa o un script.</translation>
    </message>
    <message>
        <source>This window shows what was recorded. Drop %1 on a window that runs processes.</source>
        <translation>Esta ventana muestra lo que se registró. Suelte %1 en una ventana que ejecute procesos.</translation>
    </message>
    <message>
        <source>Open the scenario %1</source>
        <translation>Abrir el escenario %1</translation>
    </message>
    <message>
        <source>Open the lesson %1</source>
        <translation>Abrir la lección %1</translation>
    </message>
    <message>
        <source>Run with Program…: %1</source>
        <translation>Ejecutar con «Programa…»: %1</translation>
    </message>
    <message>
        <source>Drop one file at a time; several at once only where all are sessions (.jsonl).</source>
        <translation>Suelte un archivo cada vez; varios a la vez solo si todos son sesiones (.jsonl).</translation>
    </message>
    <message>
        <source>Drop at most %1 sessions at once: each has a window of its own.</source>
        <translation>Suelte como máximo %1 sesiones a la vez: cada una tiene su propia ventana.</translation>
    </message>
    <message>
        <source>Open %1 sessions, each in a window of its own</source>
        <translation>Abrir %1 sesiones, cada una en su propia ventana</translation>
    </message>
    <message>
        <source>This is no file of this computer. Save it first, and drop the file.</source>
        <translation>No es un archivo de este ordenador. Guárdelo antes y suelte el archivo.</translation>
    </message>
    <message>
        <source>There is no file in this.</source>
        <translation>Ahí no hay ningún archivo.</translation>
    </message>
</context>
<context>
    <name>pangaea::FileManager</name>
    <message>
        <source>There is no file manager to show the folder %1. Install one, or xdg-utils.</source>
        <translation>No hay ningún gestor de archivos para mostrar la carpeta %1. Instale uno, o xdg-utils.</translation>
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
        <translation>Muestra los procesos que cumplen todas las palabras, en la tabla, la línea de tiempo y la salida. Una palabra se busca en el nombre, el PID, el estado, el objetivo y la última línea de la salida.

state:killed   un campo; name:asia, pid:4711, exit:1, output:&quot;dos palabras&quot;
cpu&gt;50   comparado; memory&gt;100M, threads&gt;2, elapsed&gt;10s
-state:running   todos menos estos
&quot;dos palabras&quot;   tal como están

Campos: %1</translation>
    </message>
    <message>
        <source>Shows the processes that match all words, such as state:killed cpu&gt;50</source>
        <translation>Muestra los procesos que cumplen todas las palabras, como state:killed cpu&gt;50</translation>
    </message>
    <message>
        <source>Filter processes</source>
        <translation>Filtrar procesos</translation>
    </message>
    <message>
        <source>Processes that match the filter</source>
        <translation>Procesos que cumplen el filtro</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>Qué está mal en el filtro</translation>
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
        <translation>Buscar en la salida</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>P&amp;revious</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>Distinguir las mayúsculas de las minúsculas</translation>
    </message>
    <message>
        <source>Re&amp;gular expression</source>
        <translation>&amp;Expresión regular</translation>
    </message>
    <message>
        <source>What is typed is a pattern, as in Perl: \d+ finds numbers, ^Error lines that begin so</source>
        <translation>Lo que se escribe es un patrón, como en Perl: \d+ encuentra números, ^Error líneas que empiezan así</translation>
    </message>
    <message>
        <source>Onl&amp;y these lines</source>
        <translation>Sol&amp;o estas líneas</translation>
    </message>
    <message>
        <source>Hide the lines in which it is not found</source>
        <translation>Ocultar las líneas en que no se encuentra</translation>
    </message>
    <message>
        <source>&amp;By process</source>
        <translation>&amp;Por proceso</translation>
    </message>
    <message>
        <source>List how often it is found in the output of each process</source>
        <translation>Listar cuántas veces se encuentra en la salida de cada proceso</translation>
    </message>
    <message>
        <source>In &amp;all processes</source>
        <translation>En &amp;todos los procesos</translation>
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
        <translation>%1, intento %2</translation>
    </message>
    <message>
        <source>at %1, by a sample</source>
        <translation>en %1, según una muestra</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>not seen after</source>
        <translation>no visto después de</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>salida %1</translation>
    </message>
    <message>
        <source>an unknown process</source>
        <translation>un proceso desconocido</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>Pangaea</source>
        <translation>Pangaea</translation>
    </message>
    <message>
        <source>thread %1 of %2</source>
        <translation>hilo %1 de %2</translation>
    </message>
    <message>
        <source>child of %1, first seen %2</source>
        <translation>hijo de %1, visto por primera vez %2</translation>
    </message>
    <message>
        <source>made by %1 %2</source>
        <translation>creado por %1 %2</translation>
    </message>
    <message>
        <source>lives</source>
        <translation>vive</translation>
    </message>
    <message>
        <source>what became of it after %1 is not known</source>
        <translation>no se sabe qué fue de él después de %1</translation>
    </message>
    <message>
        <source>ended %1, after %2</source>
        <translation>acabó %1, tras %2</translation>
    </message>
    <message>
        <source>its exit code is not known: the kernel tells it only to its parent</source>
        <translation>no se conoce su código de salida: el kernel solo se lo dice a su padre</translation>
    </message>
    <message>
        <source>a zombie: its parent has not waited for it yet</source>
        <translation>un zombi: su padre aún no lo ha esperado</translation>
    </message>
    <message>
        <source>a zombie for %1, then reaped (by samples)</source>
        <translation>un zombi durante %1, después recogido (según muestras)</translation>
    </message>
    <message>
        <source>a zombie until its parent ended, for %1</source>
        <translation>un zombi hasta el fin de su padre, durante %1</translation>
    </message>
    <message>
        <source>exec %1</source>
        <translation>exec %1</translation>
    </message>
    <message>
        <source>orphan, parent %1</source>
        <translation>huérfano, padre %1</translation>
    </message>
    <message>
        <source>orphan, child of %1</source>
        <translation>huérfano, hijo de %1</translation>
    </message>
    <message>
        <source>reaped</source>
        <translation>recogido</translation>
    </message>
    <message>
        <source>the warden</source>
        <translation>el guardián</translation>
    </message>
    <message>
        <source>init</source>
        <translation>init</translation>
    </message>
    <message>
        <source>runs %1 %2</source>
        <translation>ejecuta %1 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>threads beside the main one: %1</source>
        <translation>hilos además del principal: %1</translation>
    </message>
    <message>
        <source>children: %1</source>
        <translation>hijos: %1</translation>
    </message>
    <message>
        <source>its parent ended %1: from then on the child of %2</source>
        <translation>su padre acabó %1: desde entonces es hijo de %2</translation>
    </message>
    <message>
        <source>its creator had ended before it was first seen: the child of %1</source>
        <translation>su creador había acabado antes de que se le viera: es hijo de %1</translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>%1 creados</translation>
    </message>
    <message>
        <source>%1 alive</source>
        <translation>%1 vivos</translation>
    </message>
    <message>
        <source>sampled: short-lived processes are not seen</source>
        <translation>por muestras: los procesos breves no se ven</translation>
    </message>
    <message>
        <source>%1 records lost: processes may be missing</source>
        <translation>%1 registros perdidos: pueden faltar procesos</translation>
    </message>
</context>
<context>
    <name>pangaea::ForkTreeView</name>
    <message>
        <source>To scale</source>
        <translation>A escala</translation>
    </message>
    <message>
        <source>Time to scale, or one line for each event</source>
        <translation>El tiempo a escala, o una línea por cada suceso</translation>
    </message>
    <message>
        <source>Who made whom will be drawn here: a column for each process, time downwards.</source>
        <translation>Aquí se dibujará quién creó a quién: una columna por proceso, el tiempo hacia abajo.</translation>
    </message>
</context>
<context>
    <name>pangaea::Help</name>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>What a process runs: a function of the worker program, or any program.</source>
        <translation>Lo que ejecuta un proceso: una función del programa worker, o cualquier programa.</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>One run of a row. Restart makes a new one in the same row; Properties lists them all.</source>
        <translation>Una ejecución de una fila. «Reiniciar» hace una nueva en la misma fila; «Propiedades» las enumera todas.</translation>
    </message>
    <message>
        <source>Killed, Crashed</source>
        <translation>Matado, Caído</translation>
    </message>
    <message>
        <source>Ended by a signal: one that you asked for, or one that nobody asked for.</source>
        <translation>Acabado por una señal: una que usted pidió, o una que nadie pidió.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Asked to end and still alive. The Exit column counts down to the kill.</source>
        <translation>Se le ha pedido que acabe y aún vive. La columna «Fin» cuenta hacia atrás hasta matarlo.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>The kernel reports the state T: stopped, and able to continue.</source>
        <translation>El kernel informa del estado T: detenido, y capaz de continuar.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>The letter that the kernel reports in /proc, with its name there.</source>
        <translation>La letra que el kernel da en /proc, con su nombre allí.</translation>
    </message>
    <message>
        <source>CPU %</source>
        <translation>CPU %</translation>
    </message>
    <message>
        <source>Share of one core over the last second.</source>
        <translation>Parte de un núcleo durante el último segundo.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>The parent’s wait for the end of one process. The parent joins one after the other, in the order in which the joins were asked for, which need not be the order of the ends. One difference to Python: Qt reaps a child as soon as it ends; where Python forks, it keeps it as a zombie until it is joined. Where a fork server makes its processes, as by default from Python 3.14 on, that one reaps each when it ends. The target zombie shows a zombie.</source>
        <translation>La espera del padre por el fin de un proceso. El padre hace un join tras otro, en el orden en que se pidieron, que no tiene que ser el orden en que acaban. Una diferencia con Python: Qt recoge a un hijo en cuanto acaba; donde Python usa fork, lo conserva como zombi hasta el join. Donde un servidor de forks crea los procesos, como es habitual desde Python 3.14, este recoge a cada uno cuando acaba. El objetivo zombie muestra un zombi.</translation>
    </message>
    <message>
        <source>Kept session</source>
        <translation>Sesión conservada</translation>
    </message>
    <message>
        <source>While it runs, the session is kept in a file that only you can read, so that a crash loses no more than its last second; the next start offers it. It has what programs print, and passwords in their command lines. An orderly end removes it; the settings switch it off.</source>
        <translation>Mientras se ejecuta, la sesión se conserva en un archivo que solo usted puede leer, para que una caída no pierda más que su último segundo; el inicio siguiente la ofrece. Contiene lo que imprimen los programas, y las contraseñas de sus líneas de órdenes. Un final ordenado lo borra; los ajustes lo desactivan.</translation>
    </message>
    <message>
        <source>— and empty</source>
        <translation>— y vacío</translation>
    </message>
    <message>
        <source>A dash: cannot be known any more, or does not apply. Empty: not yet.</source>
        <translation>Una raya: ya no se puede saber, o no procede. Vacío: todavía no.</translation>
    </message>
    <message>
        <source>Spawn, in the field of the names</source>
        <translation>Lanzar, en el campo de los nombres</translation>
    </message>
    <message>
        <source>Create without starting</source>
        <translation>Crear sin iniciar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Join, with a timeout</source>
        <translation>Join, con límite de tiempo</translation>
    </message>
    <message>
        <source>Terminate, Kill</source>
        <translation>Terminar, Matar</translation>
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
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Copy the PIDs of the rows</source>
        <translation>Copiar los PID de las filas</translation>
    </message>
    <message>
        <source>Run all of a scenario, pause it</source>
        <translation>Ejecutar todo un escenario, pausarlo</translation>
    </message>
    <message>
        <source>One step of a scenario, run to the marked step</source>
        <translation>Un paso de un escenario, ejecutar hasta el paso marcado</translation>
    </message>
    <message>
        <source>Pause the view; recording goes on</source>
        <translation>Pausar la vista; el registro continúa</translation>
    </message>
    <message>
        <source>Presentation: full screen and larger; Escape ends it</source>
        <translation>Presentación: pantalla completa y más grande; Escape la acaba</translation>
    </message>
    <message>
        <source>Find in the output</source>
        <translation>Buscar en la salida</translation>
    </message>
    <message>
        <source>Leave a terminal in the output, forwards or backwards</source>
        <translation>Salir de un terminal de la salida, hacia delante o hacia atrás</translation>
    </message>
    <message>
        <source>Copy and paste, in a terminal</source>
        <translation>Copiar y pegar, en un terminal</translation>
    </message>
    <message>
        <source>Scroll back and forth, in a terminal</source>
        <translation>Desplazarse atrás y adelante, en un terminal</translation>
    </message>
    <message>
        <source>Filter: show only the processes that match some words</source>
        <translation>Filtro: mostrar solo los procesos que cumplen algunas palabras</translation>
    </message>
    <message>
        <source>Bring back the processes that were removed last</source>
        <translation>Recuperar los últimos procesos que se quitaron</translation>
    </message>
    <message>
        <source>Save or copy a screenshot</source>
        <translation>Guardar o copiar una captura de pantalla</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ampliación</translation>
    </message>
    <message>
        <source>Glossary and shortcuts</source>
        <translation>Glosario y atajos</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
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
        <translation>Repetir en un terminal</translation>
    </message>
    <message>
        <source>Spawns the same program once more, as a new row with a terminal: most programs write each line at once then, and both streams keep their order.</source>
        <translation>Lanza el mismo programa otra vez, como fila nueva con un terminal: la mayoría de los programas escriben entonces cada línea de inmediato, y ambos flujos conservan su orden.</translation>
    </message>
    <message>
        <source>Run again unbuffered</source>
        <translation>Repetir sin búfer</translation>
    </message>
    <message>
        <source>Spawns the same program once more, as a new row with PYTHONUNBUFFERED=1: Python writes each line at once then.</source>
        <translation>Lanza el mismo programa otra vez, como fila nueva con PYTHONUNBUFFERED=1: Python escribe entonces cada línea de inmediato.</translation>
    </message>
    <message>
        <source>Run again with one pipe</source>
        <translation>Repetir con una tubería</translation>
    </message>
    <message>
        <source>Spawns the same program once more, as a new row with both streams in one pipe: they keep their order, but which of them a line is from is not known.</source>
        <translation>Lanza el mismo programa otra vez, como fila nueva con ambos flujos en una tubería: conservan su orden, pero no se sabe de cuál es una línea.</translation>
    </message>
    <message>
        <source>Do not explain</source>
        <translation>No explicar</translation>
    </message>
    <message>
        <source>Hides this line for all processes. Settings bring it back.</source>
        <translation>Oculta esta línea para todos los procesos. Los ajustes la recuperan.</translation>
    </message>
    <message>
        <source>%1 printed all its lines at its end: maybe they waited in its buffer.</source>
        <translation>%1 imprimió todas sus líneas al acabar: quizá esperaban en su búfer.</translation>
    </message>
    <message>
        <source>%1 printed nothing before its end by a signal: maybe its lines were in its buffer.</source>
        <translation>%1 no imprimió nada antes de acabar por una señal: quizá sus líneas estaban en su búfer.</translation>
    </message>
    <message>
        <source>The order of %1 lines of both streams is not known: dots mark them.</source>
        <translation>No se conoce el orden de %1 líneas de ambos flujos: las marcan unos puntos.</translation>
    </message>
    <message>
        <source>%1 wrote to both streams faster than Pangaea could read them. Each stream is in order; whether a marked line came before or after those of the other stream is not known.</source>
        <translation>%1 escribió en ambos flujos más deprisa de lo que Pangaea podía leer. Cada flujo está en orden; no se sabe si una línea marcada vino antes o después de las del otro flujo.</translation>
    </message>
</context>
<context>
    <name>pangaea::HostMenu</name>
    <message>
        <source>Run on</source>
        <translation>Ejecutar en</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>All in turn</source>
        <translation>Todas por turno</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
</context>
<context>
    <name>pangaea::Hosts</name>
    <message>
        <source>“command” has at most %1 words.</source>
        <translation>“command” tiene como máximo %1 palabras.</translation>
    </message>
    <message>
        <source>“name” has at most %1 characters.</source>
        <translation>“name” tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a host: choose one without “:” and “,”.</source>
        <translation>%1 no puede ser el nombre de una máquina: elija uno sin “:” ni “,”.</translation>
    </message>
    <message>
        <source>A host takes no %1; it takes name, command.</source>
        <translation>Una máquina no admite %1; admite name, command.</translation>
    </message>
    <message>
        <source>A host needs a “name” and a “command”, such as [&quot;ssh&quot;, &quot;n2&quot;].</source>
        <translation>Una máquina necesita “name” y “command”, por ejemplo [&quot;ssh&quot;, &quot;n2&quot;].</translation>
    </message>
    <message>
        <source>There are two hosts of the name %1. Give one of them another.</source>
        <translation>Hay dos máquinas con el nombre %1. Dé otro a una de ellas.</translation>
    </message>
    <message>
        <source>There are at most %1 hosts.</source>
        <translation>Hay como máximo %1 máquinas.</translation>
    </message>
    <message>
        <source>This is no file of hosts; {&quot;pangaea-hosts&quot;: %1, &quot;hosts&quot;: […]} was expected.</source>
        <translation>Esto no es un archivo de máquinas; se esperaba {&quot;pangaea-hosts&quot;: %1, &quot;hosts&quot;: […]}.</translation>
    </message>
    <message>
        <source>The format of the file, “pangaea-hosts”, must be %1.</source>
        <translation>El formato del archivo, “pangaea-hosts”, debe ser %1.</translation>
    </message>
    <message>
        <source>A file of hosts takes no %1; it takes pangaea-hosts, hosts.</source>
        <translation>Un archivo de máquinas no admite %1; admite pangaea-hosts, hosts.</translation>
    </message>
    <message>
        <source>The file names no host.</source>
        <translation>El archivo no nombra ninguna máquina.</translation>
    </message>
    <message>
        <source>A file of hosts has at most %1 KiB.</source>
        <translation>Un archivo de máquinas tiene como máximo %1 KiB.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file.</source>
        <translation>%1 no es un archivo ordinario.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 no se pudo abrir: %2.</translation>
    </message>
    <message>
        <source>There is no host %1. Write ssh:HOST, “this computer”, or a name from a file of hosts.</source>
        <translation>No hay ninguna máquina %1. Escriba ssh:HOST, “this computer” o un nombre de un archivo de máquinas.</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>Dijo: “%1”</translation>
    </message>
    <message>
        <source>Try it by hand: %1</source>
        <translation>Pruébelo a mano: %1</translation>
    </message>
    <message>
        <source>The way to %1 cannot be started: %2.</source>
        <translation>El camino a %1 no se puede iniciar: %2.</translation>
    </message>
    <message>
        <source>No agent answers on %1: the command ended with %2. Is pangaea-agent installed there?</source>
        <translation>En %1 no responde ningún agente: la orden acabó con %2. ¿Está pangaea-agent instalado allí?</translation>
    </message>
    <message>
        <source>%1 was reached, but no agent answered for %2 s. Perhaps its ~/.bashrc waits for input.</source>
        <translation>Se llegó a %1, pero ningún agente respondió en %2 s. Quizá su ~/.bashrc espera una entrada.</translation>
    </message>
    <message>
        <source>%1 speaks without end, and no agent answers. Perhaps its ~/.bashrc prints too much.</source>
        <translation>%1 habla sin fin y ningún agente responde. Quizá su ~/.bashrc escribe demasiado.</translation>
    </message>
    <message>
        <source>%1 has pangaea-agent %2, and this is Pangaea %3: install Pangaea %3 there too, or that one here.</source>
        <translation>%1 tiene pangaea-agent %2 y este es Pangaea %3: instale Pangaea %3 también allí, o aquel aquí.</translation>
    </message>
    <message>
        <source>What %1 says is wrong (%2); the way to it was closed, and what its processes do is not known.</source>
        <translation>Lo que dice %1 es incorrecto (%2); se cerró el camino y no se sabe qué hacen sus procesos.</translation>
    </message>
    <message>
        <source>The agent on %1 has ended, and all that it started.</source>
        <translation>El agente de %1 ha acabado, con todo lo que inició.</translation>
    </message>
    <message>
        <source>The agent on %1 has ended, and all that it started: %2</source>
        <translation>El agente de %1 ha acabado, con todo lo que inició: %2</translation>
    </message>
    <message>
        <source>The way to %1 is gone (%2). If its agent still runs, it ends what it started within a second; nobody can see that from here.</source>
        <translation>El camino a %1 se ha perdido (%2). Si su agente aún vive, termina en un segundo lo que inició; desde aquí nadie puede verlo.</translation>
    </message>
    <message>
        <source>%1 has not answered for %2 s: what its processes do is not known.</source>
        <translation>%1 no responde desde hace %2 s: no se sabe qué hacen sus procesos.</translation>
    </message>
    <message>
        <source>%1 cannot be reached any more.</source>
        <translation>Ya no se puede llegar a %1.</translation>
    </message>
    <message>
        <source>The clocks of %1 and of this computer have moved apart, as after a sleep; they were compared anew.</source>
        <translation>Los relojes de %1 y de este equipo se han separado, como tras una suspensión; se compararon de nuevo.</translation>
    </message>
    <message>
        <source>a signal</source>
        <translation>una señal</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>el estado %1</translation>
    </message>
    <message>
        <source>%1 has not answered for %2 s; the way to it was closed, and what its processes do is not known.</source>
        <translation>%1 no responde desde hace %2 s; se cerró el camino y no se sabe qué hacen sus procesos.</translation>
    </message>
    <message>
        <source>%1 does not read what is sent to it; the way to it was closed, and what its processes do is not known.</source>
        <translation>%1 no lee lo que se le envía; se cerró el camino y no se sabe qué hacen sus procesos.</translation>
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
        <translation>Lo que escriba va a la entrada estándar del proceso, con el fin de línea detrás (Intro)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>End of input</source>
        <translation>Fin de la entrada</translation>
    </message>
    <message>
        <source>The process reads the end of its input behind what was sent (Ctrl+D)</source>
        <translation>El proceso lee el fin de su entrada detrás de lo enviado (Ctrl+D)</translation>
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
        <translation>En este sistema no se puede dar nada a un proceso como entrada estándar. Ejecútelo con la entrada cerrada.</translation>
    </message>
    <message>
        <source>It has no terminal.</source>
        <translation>No tiene terminal.</translation>
    </message>
    <message>
        <source>The system has no pipe left for its input: %1. End other processes and try again.</source>
        <translation>Al sistema no le queda ninguna tubería para su entrada: %1. Acabe con otros procesos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Its input cannot be looked after: %1. End other processes and try again.</source>
        <translation>No se puede vigilar su entrada: %1. Acabe con otros procesos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The size of its terminal could not be changed: %1.</source>
        <translation>No se pudo cambiar el tamaño de su terminal: %1.</translation>
    </message>
</context>
<context>
    <name>pangaea::JournalFile</name>
    <message>
        <source>0 for a “%1”</source>
        <translation>0 para «%1»</translation>
    </message>
    <message>
        <source>that of a row for a “%1”, not 0</source>
        <translation>el de una fila para «%1», no 0</translation>
    </message>
    <message>
        <source>process %1 must be “created” once, not twice</source>
        <translation>el proceso %1 debe estar «created» una vez, no dos</translation>
    </message>
    <message>
        <source>process %1 must be “created” before this “%2”</source>
        <translation>el proceso %1 debe estar «created» antes de este «%2»</translation>
    </message>
    <message>
        <source>process %1 must be “starting” before this “%2”</source>
        <translation>el proceso %1 debe estar «starting» antes de este «%2»</translation>
    </message>
    <message>
        <source>process %1 must be “starting” again before it has “ended” twice</source>
        <translation>el proceso %1 debe estar «starting» otra vez antes de estar «ended» dos veces</translation>
    </message>
    <message>
        <source>process %1 must be joined or cancelled before it is “joinQueued” again</source>
        <translation>el join del proceso %1 debe hacerse o cancelarse antes de estar otra vez «joinQueued»</translation>
    </message>
    <message>
        <source>a file of at most %1 MiB was expected</source>
        <translation>se esperaba un archivo de %1 MiB como máximo</translation>
    </message>
    <message>
        <source>this is no session of Pangaea; {&quot;pangaea-journal&quot;: %1, …} was expected</source>
        <translation>no es una sesión de Pangaea; se esperaba {&quot;pangaea-journal&quot;: %1, …}</translation>
    </message>
    <message>
        <source>this session has format %1; format %2 was expected</source>
        <translation>esta sesión tiene el formato %1; se esperaba el formato %2</translation>
    </message>
    <message>
        <source>there is no event “%1”; one such as “created” was expected</source>
        <translation>no existe el suceso «%1»; se esperaba uno como «created»</translation>
    </message>
    <message>
        <source>the file is empty; a session of Pangaea was expected</source>
        <translation>el archivo está vacío; se esperaba una sesión de Pangaea</translation>
    </message>
    <message>
        <source>the file is cut off here; %1 events were expected</source>
        <translation>el archivo está cortado aquí; se esperaban %1 sucesos</translation>
    </message>
    <message>
        <source>the source, the clock and the machine that the events tell of were expected</source>
        <translation>se esperaban el origen, el reloj y la máquina de que hablan los sucesos</translation>
    </message>
    <message>
        <source>one event in braces was expected, as JSON</source>
        <translation>se esperaba un suceso entre llaves, como JSON</translation>
    </message>
    <message>
        <source>a line of at most %1 MiB was expected</source>
        <translation>se esperaba una línea de %1 MiB como máximo</translation>
    </message>
    <message>
        <source>the file is cut off before its first event</source>
        <translation>el archivo está cortado antes de su primer suceso</translation>
    </message>
    <message>
        <source>there is more than the %1 events that line 1 tells of</source>
        <translation>hay más que los %1 sucesos que indica la línea 1</translation>
    </message>
    <message>
        <source>the first event must be “sessionStarted”</source>
        <translation>el primer suceso debe ser «sessionStarted»</translation>
    </message>
    <message>
        <source>Stopped: nothing was opened.</source>
        <translation>Detenido: no se abrió nada.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Línea %1: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a session file, which ends in .jsonl.</source>
        <translation>%1 es una carpeta. Elija un archivo de sesión, que acaba en .jsonl.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file. Choose a session file, which ends in .jsonl.</source>
        <translation>%1 no es un archivo ordinario. Elija un archivo de sesión, que acaba en .jsonl.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 no se pudo abrir: %2.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, línea %2: %3.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 no se pudo leer: %2.</translation>
    </message>
    <message>
        <source>“%1” must be %2</source>
        <translation>«%1» debe ser %2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>un objeto entre llaves</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a mask of 16 hexadecimal digits</source>
        <translation>una máscara de 16 cifras hexadecimales</translation>
    </message>
    <message>
        <source>lists of task, core, start, length and reason</source>
        <translation>listas de tarea, núcleo, inicio, duración y motivo</translation>
    </message>
    <message>
        <source>one letter</source>
        <translation>una letra</translation>
    </message>
    <message>
        <source>bytes in base64</source>
        <translation>bytes en base64</translation>
    </message>
</context>
<context>
    <name>pangaea::Json</name>
    <message>
        <source>The file ends too early.</source>
        <translation>El archivo acaba demasiado pronto.</translation>
    </message>
    <message>
        <source>Nothing may follow the end of the outermost value.</source>
        <translation>Nada puede seguir al fin del valor más externo.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark. Save it as UTF-8 without one.</source>
        <translation>El archivo empieza con una marca de orden de bytes. Guárdelo como UTF-8 sin ella.</translation>
    </message>
    <message>
        <source>This byte is not UTF-8. Save the file as UTF-8.</source>
        <translation>Este byte no es UTF-8. Guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>A line ends here as in Windows (CR LF), where LF alone was expected. Save the file with line ends as in Unix.</source>
        <translation>Aquí acaba una línea como en Windows (CR LF), donde se esperaba solo LF. Guarde el archivo con finales de línea como en Unix.</translation>
    </message>
    <message>
        <source>There are more than %1 brackets within each other.</source>
        <translation>Hay más de %1 paréntesis unos dentro de otros.</translation>
    </message>
    <message>
        <source>Nothing follows this comma. Leave it out.</source>
        <translation>Nada sigue a esta coma. Omítala.</translation>
    </message>
    <message>
        <source>A comma or ] was expected here.</source>
        <translation>Aquí se esperaba una coma o ].</translation>
    </message>
    <message>
        <source>A key between quotes was expected here.</source>
        <translation>Aquí se esperaba una clave entre comillas.</translation>
    </message>
    <message>
        <source>%1 stands here twice. Leave one out.</source>
        <translation>%1 está aquí dos veces. Omita una.</translation>
    </message>
    <message>
        <source>A colon was expected here.</source>
        <translation>Aquí se esperaban dos puntos.</translation>
    </message>
    <message>
        <source>A comma or } was expected here.</source>
        <translation>Aquí se esperaba una coma o }.</translation>
    </message>
    <message>
        <source>A value was expected here.</source>
        <translation>Aquí se esperaba un valor.</translation>
    </message>
    <message>
        <source>A digit was expected here.</source>
        <translation>Aquí se esperaba una cifra.</translation>
    </message>
    <message>
        <source>A number does not begin with 0, unless a point follows.</source>
        <translation>Un número no empieza por 0, salvo que siga un punto.</translation>
    </message>
    <message>
        <source>This number is too large or too small.</source>
        <translation>Este número es demasiado grande o demasiado pequeño.</translation>
    </message>
    <message>
        <source>The quote that begins here has no end.</source>
        <translation>Las comillas que empiezan aquí no tienen fin.</translation>
    </message>
    <message>
        <source>A line cannot end within quotes. Write \n for it.</source>
        <translation>Una línea no puede acabar dentro de las comillas. Escriba \n en su lugar.</translation>
    </message>
    <message>
        <source>A control character cannot stand within quotes. Write \u00%1 for it.</source>
        <translation>Un carácter de control no puede estar entre comillas. Escriba \u00%1 en su lugar.</translation>
    </message>
    <message>
        <source>There is no such escape. A backslash is written as \\.</source>
        <translation>No existe esa secuencia de escape. Una barra invertida se escribe \\.</translation>
    </message>
    <message>
        <source>This is half of a character. Write both halves, or the character itself.</source>
        <translation>Esto es medio carácter. Escriba ambas mitades, o el propio carácter.</translation>
    </message>
    <message>
        <source>Four hexadecimal digits were expected after \u.</source>
        <translation>Tras \u se esperaban cuatro cifras hexadecimales.</translation>
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
        <translation>%1 como máximo</translation>
    </message>
    <message>
        <source>%1 voluntary, %2 involuntary</source>
        <translation>%1 voluntarios, %2 involuntarios</translation>
    </message>
    <message>
        <source>no descendants</source>
        <translation>sin descendientes</translation>
    </message>
    <message>
        <source>%1 processes. Terminate, Kill, Suspend and Continue reach all of them.</source>
        <translation>%1 procesos. Terminar, Matar, Suspender y Continuar llegan a todos ellos.</translation>
    </message>
    <message>
        <source>%1 by you at %2 s</source>
        <translation>%1 por usted a los %2 s</translation>
    </message>
    <message>
        <source>%1 by Pangaea at %2 s</source>
        <translation>%1 por Pangaea a los %2 s</translation>
    </message>
    <message>
        <source>%1, to %2 processes</source>
        <translation>%1, a %2 procesos</translation>
    </message>
    <message>
        <source>all %1 cores</source>
        <translation>los %1 núcleos</translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>núcleo %1</translation>
    </message>
    <message>
        <source>cores %1 and %2</source>
        <translation>núcleos %1 y %2</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>From /proc/PID/wchan and /proc/PID/syscall, where they can be read</source>
        <translation>De /proc/PID/wchan y /proc/PID/syscall, donde se pueden leer</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>The process and its descendants</source>
        <translation>El proceso y sus descendientes</translation>
    </message>
    <message>
        <source>Output pipe</source>
        <translation>Tubería de salida</translation>
    </message>
    <message>
        <source>Written to standard output and not yet read. A full pipe makes the process wait.</source>
        <translation>Escrito en la salida estándar y aún no leído. Una tubería llena hace esperar al proceso.</translation>
    </message>
    <message>
        <source>Error pipe</source>
        <translation>Tubería de errores</translation>
    </message>
    <message>
        <source>Written to standard error and not yet read. A full pipe makes the process wait.</source>
        <translation>Escrito en la salida de errores y aún no leído. Una tubería llena hace esperar al proceso.</translation>
    </message>
    <message>
        <source>Memory (RSS)</source>
        <translation>Memoria (RSS)</translation>
    </message>
    <message>
        <source>In RAM, shared pages counted in full; after the end the most that was seen</source>
        <translation>En RAM, con las páginas compartidas enteras; tras el fin, lo máximo que se vio</translation>
    </message>
    <message>
        <source>Memory (PSS)</source>
        <translation>Memoria (PSS)</translation>
    </message>
    <message>
        <source>In RAM, each shared page divided by the number of its users</source>
        <translation>En RAM, cada página compartida dividida por el número de sus usuarios</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>In RAM, used by no other process</source>
        <translation>En RAM, no usada por ningún otro proceso</translation>
    </message>
    <message>
        <source>Niceness</source>
        <translation>Niceness</translation>
    </message>
    <message>
        <source>From -20, most of the CPU, to 19, least</source>
        <translation>De -20, la mayor parte de la CPU, a 19, la menor</translation>
    </message>
    <message>
        <source>May run on</source>
        <translation>Puede ejecutarse en</translation>
    </message>
    <message>
        <source>The CPU affinity</source>
        <translation>La afinidad de CPU</translation>
    </message>
    <message>
        <source>PPID</source>
        <translation>PPID</translation>
    </message>
    <message>
        <source>The process that started it, or took it over</source>
        <translation>El proceso que lo inició, o que se hizo cargo de él</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Voluntary: it gave its core up to wait. Involuntary: the kernel took it away.</source>
        <translation>Voluntario: cedió su núcleo para esperar. Involuntario: el kernel se lo quitó.</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>Tiempo de ejecución</translation>
    </message>
    <message>
        <source>On a core, since it started; after the end with the descendants that it waited for</source>
        <translation>En un núcleo, desde que se inició; tras el fin, con los descendientes a los que esperó</translation>
    </message>
    <message>
        <source>Switching</source>
        <translation>Conmutación</translation>
    </message>
    <message>
        <source>What of the run time lies in no bar of the timeline: the kernel’s own work to bring it to a core and away, and to end it. Bars and this together are the kernel’s figure. Unknown where switches are not all recorded, or where descendants are counted with it.</source>
        <translation>La parte del tiempo de ejecución que no está en ninguna barra de la línea de tiempo: el trabajo del propio kernel para llevarlo a un núcleo y sacarlo, y para acabarlo. Las barras y esto suman la cifra del kernel. Desconocido donde no se registran todos los cambios, o donde se cuentan con él los descendientes.</translation>
    </message>
    <message>
        <source>Queue time</source>
        <translation>Tiempo en cola</translation>
    </message>
    <message>
        <source>Ready to run without a core, since it started</source>
        <translation>Listo para ejecutarse sin núcleo, desde que se inició</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>In this attempt, by whom, and to how many processes of its tree</source>
        <translation>En este intento, por quién y a cuántos procesos de su árbol</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>Sin efecto</translation>
    </message>
    <message>
        <source>Why a signal that was sent changed nothing</source>
        <translation>Por qué una señal enviada no cambió nada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Sent and not yet delivered</source>
        <translation>Enviadas y aún no entregadas</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueadas</translation>
    </message>
    <message>
        <source>Kept pending until the process unblocks them</source>
        <translation>Quedan pendientes hasta que el proceso las desbloquee</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>Thrown away when they come</source>
        <translation>Se descartan cuando llegan</translation>
    </message>
    <message>
        <source>Caught</source>
        <translation>Capturadas</translation>
    </message>
    <message>
        <source>Handled by a function of the process</source>
        <translation>Las trata una función del proceso</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>pangaea::LeftSessionBar</name>
    <message>
        <source>Session that was left</source>
        <translation>Sesión que quedó</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Abrir la sesión</translation>
    </message>
    <message>
        <source>Show it in a window of its own, up to its last moment</source>
        <translation>Mostrarla en su propia ventana, hasta su último momento</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save it as a session, to be opened whenever you like</source>
        <translation>Guardarla como sesión, para abrirla cuando quiera</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Borrarla</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Offer it again at the next start</source>
        <translation>Ofrecerla otra vez en el próximo inicio</translation>
    </message>
    <message>
        <source>Session until %1</source>
        <translation>Sesión hasta %1</translation>
    </message>
    <message>
        <source>Pangaea did not end in order: its session until %1 (%2) was kept.</source>
        <translation>Pangaea no acabó en orden: se conservó su sesión hasta %1 (%2).</translation>
    </message>
    <message>
        <source>%1 %2 more are left.</source>
        <translation>%1 Quedan %2 más.</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Guardar la sesión</translation>
    </message>
    <message>
        <source>Session (*.jsonl)</source>
        <translation>Sesión (*.jsonl)</translation>
    </message>
    <message>
        <source>The session is being saved already. Wait until it is done.</source>
        <translation>La sesión ya se está guardando. Espere a que acabe.</translation>
    </message>
    <message>
        <source>Saving the session</source>
        <translation>Guardando la sesión</translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <translation>La sesión no se guardó</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>Discard session</source>
        <translation>Descartar la sesión</translation>
    </message>
    <message>
        <source>%1: discard it?</source>
        <translation>%1: ¿descartarla?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>No se puede recuperar.</translation>
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
        <translation>Esta lección necesita el programa %1, que no está en ninguna carpeta de PATH. Instálelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 must be an object between { and }.</source>
        <translation>%1 debe ser un objeto entre { y }.</translation>
    </message>
    <message>
        <source>%1 takes no %2; it takes %3.</source>
        <translation>%1 no admite %2; admite %3.</translation>
    </message>
    <message>
        <source>%1 lacks “%2”.</source>
        <translation>A %1 le falta «%2».</translation>
    </message>
    <message>
        <source>“%1” must be a text, or a list of its lines.</source>
        <translation>«%1» debe ser un texto, o una lista de sus líneas.</translation>
    </message>
    <message>
        <source>A lesson cannot come after itself.</source>
        <translation>Una lección no puede ir después de sí misma.</translation>
    </message>
    <message>
        <source>This title stands here already.</source>
        <translation>Este título ya está aquí.</translation>
    </message>
    <message>
        <source>This fact lacks “fact”.</source>
        <translation>A este hecho le falta «fact».</translation>
    </message>
    <message>
        <source>There is no fact %1. “fact” is one of %2.</source>
        <translation>No existe el hecho %1. «fact» es uno de %2.</translation>
    </message>
    <message>
        <source>An exit code is a whole number from 0 to 255.</source>
        <translation>Un código de salida es un número entero de 0 a 255.</translation>
    </message>
    <message>
        <source>An exit is a code, such as 0, or the name of a signal, such as &quot;SIGKILL&quot;; %1 is neither.</source>
        <translation>Un fin es un código, como 0, o el nombre de una señal, como &quot;SIGKILL&quot;; %1 no es ninguno de los dos.</translation>
    </message>
    <message>
        <source>%1 cannot be; it is one of %2.</source>
        <translation>%1 no puede ser; es uno de %2.</translation>
    </message>
    <message>
        <source>“%1” of this fact must be a number.</source>
        <translation>«%1» de este hecho debe ser un número.</translation>
    </message>
    <message>
        <source>“%1” of this fact must be true or false.</source>
        <translation>«%1» de este hecho debe ser true o false.</translation>
    </message>
    <message>
        <source>“%1” must be a list of as many names as “names” stands for.</source>
        <translation>«%1» debe ser una lista de tantos nombres como los que designa «names».</translation>
    </message>
    <message>
        <source>A fact has one test: leave out “%1” or “%2”.</source>
        <translation>Un hecho tiene una prueba: omita «%1» o «%2».</translation>
    </message>
    <message>
        <source>This fact lacks its test, one of %1.</source>
        <translation>A este hecho le falta su prueba, una de %1.</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>«%1» no debe estar vacío.</translation>
    </message>
    <message>
        <source>This is no lesson; {&quot;pangaea-lesson&quot;: %1, &quot;title&quot;: …, &quot;parts&quot;: […]} was expected.</source>
        <translation>Esto no es una lección; se esperaba {&quot;pangaea-lesson&quot;: %1, &quot;title&quot;: …, &quot;parts&quot;: […]}.</translation>
    </message>
    <message>
        <source>A lesson</source>
        <translation>Una lección</translation>
    </message>
    <message>
        <source>The format of the lesson, “pangaea-lesson”, must be %1.</source>
        <translation>El formato de la lección, «pangaea-lesson», debe ser %1.</translation>
    </message>
    <message>
        <source>“parts” must have at least one part.</source>
        <translation>«parts» debe tener al menos una parte.</translation>
    </message>
    <message>
        <source>%1 words come before the first step: at most %2 may. Say the rest in “look”, or in another part.</source>
        <translation>Hay %1 palabras antes del primer paso: puede haber %2 como máximo. Diga el resto en «look», o en otra parte.</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Una parte</translation>
    </message>
    <message>
        <source>“predict”</source>
        <translation>«predict»</translation>
    </message>
    <message>
        <source>A question has %1 to %2 answers; this one has %3.</source>
        <translation>Una pregunta tiene de %1 a %2 respuestas; esta tiene %3.</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Una respuesta</translation>
    </message>
    <message>
        <source>This answer stands here already.</source>
        <translation>Esta respuesta ya está aquí.</translation>
    </message>
    <message>
        <source>A fact must be an object such as {&quot;fact&quot;: &quot;exit&quot;, &quot;name&quot;: &quot;Asia&quot;, &quot;is&quot;: 0}.</source>
        <translation>Un hecho debe ser un objeto como {&quot;fact&quot;: &quot;exit&quot;, &quot;name&quot;: &quot;Asia&quot;, &quot;is&quot;: 0}.</translation>
    </message>
    <message>
        <source>The fact “%1” takes no %2; it takes %3.</source>
        <translation>El hecho «%1» no admite %2; admite %3.</translation>
    </message>
    <message>
        <source>The fact “%1” lacks “%2”.</source>
        <translation>Al hecho «%1» le falta «%2».</translation>
    </message>
    <message>
        <source>This name stands here already.</source>
        <translation>Este nombre ya está aquí.</translation>
    </message>
    <message>
        <source>“names” must have at least one name.</source>
        <translation>«names» debe tener al menos un nombre.</translation>
    </message>
    <message>
        <source>%1 processes have the name %2: say which by “row”, from 1.</source>
        <translation>%1 procesos tienen el nombre %2: diga cuál con «row», desde 1.</translation>
    </message>
    <message>
        <source>“row” must be a whole number from 1 to %1.</source>
        <translation>«row» debe ser un número entero de 1 a %1.</translation>
    </message>
    <message>
        <source>No step of this part or of those before it makes a process with the name %1.</source>
        <translation>Ningún paso de esta parte ni de las anteriores crea un proceso con el nombre %1.</translation>
    </message>
    <message>
        <source>A lesson has at most %1 MiB.</source>
        <translation>Una lección tiene %1 MiB como máximo.</translation>
    </message>
    <message>
        <source>This is no ordinary file. Choose a lesson, which ends in .pangaea-lesson.</source>
        <translation>No es un archivo ordinario. Elija una lección, que acaba en .pangaea-lesson.</translation>
    </message>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>El archivo no se pudo abrir: %1.</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>El archivo no se pudo leer: %1.</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonCheck</name>
    <message>
        <source>The question has no right answer in this run.</source>
        <translation>La pregunta no tiene respuesta correcta en esta ejecución.</translation>
    </message>
    <message>
        <source>The question has %1 right answers in this run: %2.</source>
        <translation>La pregunta tiene %1 respuestas correctas en esta ejecución: %2.</translation>
    </message>
    <message>
        <source>%1: expected %2, measured %3.</source>
        <translation>%1: se esperaba %2, se midió %3.</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonFact</name>
    <message>
        <source>Exit of %1</source>
        <translation>Fin de %1</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Estado de %1</translation>
    </message>
    <message>
        <source>%1 printed</source>
        <translation>%1 imprimió</translation>
    </message>
    <message>
        <source>Last line of %1</source>
        <translation>Última línea de %1</translation>
    </message>
    <message>
        <source>Lines that %1 printed</source>
        <translation>Líneas que imprimió %1</translation>
    </message>
    <message>
        <source>Output of %1 that was lost</source>
        <translation>Salida de %1 que se perdió</translation>
    </message>
    <message>
        <source>Join of %1</source>
        <translation>Join de %1</translation>
    </message>
    <message>
        <source>The parent waited for %1</source>
        <translation>El padre esperó a %1</translation>
    </message>
    <message>
        <source>Life of %1</source>
        <translation>Vida de %1</translation>
    </message>
    <message>
        <source>Attempts of %1</source>
        <translation>Intentos de %1</translation>
    </message>
    <message>
        <source>Signals sent to %1</source>
        <translation>Señales enviadas a %1</translation>
    </message>
    <message>
        <source>Most threads of %1 at once</source>
        <translation>Máximo de hilos de %1 a la vez</translation>
    </message>
    <message>
        <source>Most processes below %1 at once</source>
        <translation>Máximo de procesos bajo %1 a la vez</translation>
    </message>
    <message>
        <source>Kernel states seen of %1</source>
        <translation>Estados del kernel vistos de %1</translation>
    </message>
    <message>
        <source>Cost of switching of %1</source>
        <translation>Coste de conmutación de %1</translation>
    </message>
    <message>
        <source>Switches of %1 to a core</source>
        <translation>Cambios de %1 a un núcleo</translation>
    </message>
    <message>
        <source>A process below %1 got another parent</source>
        <translation>Un proceso bajo %1 recibió otro padre</translation>
    </message>
    <message>
        <source>Processes that %1 left behind</source>
        <translation>Procesos que %1 dejó atrás</translation>
    </message>
    <message>
        <source>CPU time (%1)</source>
        <translation>Tiempo de CPU (%1)</translation>
    </message>
    <message>
        <source>From first start to last end (%1)</source>
        <translation>Del primer inicio al último fin (%1)</translation>
    </message>
    <message>
        <source>Cores kept busy on average (%1)</source>
        <translation>Núcleos ocupados en promedio (%1)</translation>
    </message>
    <message>
        <source>Share of the first in the CPU time (%1)</source>
        <translation>Parte del primero en el tiempo de CPU (%1)</translation>
    </message>
    <message>
        <source>Lived at the same time (%1)</source>
        <translation>Vivieron al mismo tiempo (%1)</translation>
    </message>
    <message>
        <source>Different PIDs (%1)</source>
        <translation>PID distintos (%1)</translation>
    </message>
    <message>
        <source>The first to end</source>
        <translation>El primero en acabar</translation>
    </message>
    <message>
        <source>Order of ends</source>
        <translation>Orden de los fines</translation>
    </message>
    <message>
        <source>From first end to last end (%1)</source>
        <translation>Del primer fin al último (%1)</translation>
    </message>
    <message>
        <source>Order of joins</source>
        <translation>Orden de los joins</translation>
    </message>
    <message>
        <source>Cores of this machine</source>
        <translation>Núcleos de esta máquina</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>no %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>contiene «%1»</translation>
    </message>
    <message>
        <source>lacks “%1”</source>
        <translation>sin «%1»</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonFiles</name>
    <message>
        <source>&amp;All lessons…</source>
        <translation>&amp;Todas las lecciones…</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1 (no se puede leer)</translation>
    </message>
    <message>
        <source>The lesson was not opened</source>
        <translation>La lección no se abrió</translation>
    </message>
    <message>
        <source>A scenario is being played. Stop it first, in the Lessons menu, or wait for its end.</source>
        <translation>Se está reproduciendo un escenario. Deténgalo antes, en el menú Lecciones, o espere a que acabe.</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonList</name>
    <message>
        <source>All lessons</source>
        <translation>Todas las lecciones</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Read before</source>
        <translation>Leer antes</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Other lessons</source>
        <translation>Otras lecciones</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1 (no se puede leer)</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonMark</name>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>no se cumple</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonOutcome</name>
    <message>
        <source>Other programs had %1 % of the cores meanwhile: run it again when they are quieter.</source>
        <translation>Otros programas ocuparon entretanto el %1 % de los núcleos: ejecútelo otra vez cuando estén más tranquilos.</translation>
    </message>
    <message>
        <source>Something is not known yet, so nothing is concluded.</source>
        <translation>Algo aún no se sabe, así que no se concluye nada.</translation>
    </message>
    <message>
        <source>Other programs had %1 % of the cores meanwhile.</source>
        <translation>Otros programas ocuparon entretanto el %1 % de los núcleos.</translation>
    </message>
    <message>
        <source>This run came out otherwise than it usually does: see above.</source>
        <translation>Esta ejecución salió distinta de lo habitual: véase arriba.</translation>
    </message>
    <message>
        <source>Begin again to see whether it does so once more.</source>
        <translation>Empiece de nuevo para ver si vuelve a ocurrir.</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonPage</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonPanel</name>
    <message>
        <source>&amp;Read on</source>
        <translation>&amp;Seguir leyendo</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
        <source>Save p&amp;icture…</source>
        <translation>Guardar la &amp;imagen…</translation>
    </message>
    <message>
        <source>Load the lesson anew. Rows that are there stay.</source>
        <translation>Cargar la lección de nuevo. Las filas que hay se quedan.</translation>
    </message>
    <message>
        <source>Choose a lesson in the Lessons menu.</source>
        <translation>Elija una lección en el menú Lecciones.</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>Aún no lo sé</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonReport</name>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>so it was measured</source>
        <translation>así se midió</translation>
    </message>
    <message>
        <source>Measured: none of the answers.</source>
        <translation>Medido: ninguna de las respuestas.</translation>
    </message>
    <message>
        <source>Measured: —</source>
        <translation>Medido: —</translation>
    </message>
    <message>
        <source>Nothing was predicted.</source>
        <translation>No se predijo nada.</translation>
    </message>
    <message>
        <source>Prediction: I do not know yet.</source>
        <translation>Predicción: Aún no lo sé.</translation>
    </message>
    <message>
        <source>Prediction: %1</source>
        <translation>Predicción: %1</translation>
    </message>
    <message>
        <source>%1. It was right.</source>
        <translation>%1. Era correcta.</translation>
    </message>
    <message>
        <source>%1. It was not right.</source>
        <translation>%1. No era correcta.</translation>
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
        <translation>No se dio ninguno de sus pasos.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
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
        <translation>Se cumplió</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>None was made.</source>
        <translation>No se creó ninguno.</translation>
    </message>
    <message>
        <source>%1 more are left out.</source>
        <translation>Se omiten %1 más.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>The same as a program in %1</source>
        <translation>Lo mismo como programa en %1</translation>
    </message>
    <message>
        <source>Measured by Pangaea %1; nothing is simulated. “—”: not known.</source>
        <translation>Medido por Pangaea %1; nada es simulado. «—»: no se sabe.</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonWalk</name>
    <message>
        <source>The lesson is done.</source>
        <translation>La lección ha acabado.</translation>
    </message>
    <message>
        <source>Something else is being played now. Begin the lesson again to go on.</source>
        <translation>Ahora se está reproduciendo otra cosa. Empiece la lección de nuevo para seguir.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En ejecución…</translation>
    </message>
    <message>
        <source>The lesson was stopped. Begin it again to go on.</source>
        <translation>La lección se detuvo. Empiécela de nuevo para seguir.</translation>
    </message>
    <message>
        <source>Choose an answer first, then take the step.</source>
        <translation>Elija antes una respuesta, después dé el paso.</translation>
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
        <translation>Su predicción: %1</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Medido: %1</translation>
    </message>
    <message>
        <source>Measured: none of the answers</source>
        <translation>Medido: ninguna de las respuestas</translation>
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
        <translation>Es demasiado largo: busque como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Not a regular expression: %1, at character %2. Write \ before a sign that is meant as itself.</source>
        <translation>No es una expresión regular: %1, en el carácter %2. Escriba \ delante de un signo que se representa a sí mismo.</translation>
    </message>
</context>
<context>
    <name>pangaea::LiveWindow</name>
    <message>
        <source>Record exactly</source>
        <translation>Registrar con exactitud</translation>
    </message>
    <message>
        <source>Pangaea</source>
        <translation>Pangaea</translation>
    </message>
    <message>
        <source>Step of the scenario</source>
        <translation>Paso del escenario</translation>
    </message>
    <message>
        <source>Spawn many processes</source>
        <translation>Lanzar muchos procesos</translation>
    </message>
    <message>
        <source>Spawn %1 processes?</source>
        <translation>¿Lanzar %1 procesos?</translation>
    </message>
    <message>
        <source>Each name becomes a real process on this machine.</source>
        <translation>Cada nombre se convierte en un proceso real en esta máquina.</translation>
    </message>
    <message>
        <source>Spawn %1</source>
        <translation>Lanzar %1</translation>
    </message>
    <message>
        <source>The program was not remembered</source>
        <translation>El programa no se recordó</translation>
    </message>
    <message>
        <source>Remove processes</source>
        <translation>Quitar procesos</translation>
    </message>
    <message>
        <source>Remove %1 processes from the window?</source>
        <translation>¿Quitar %1 procesos de la ventana?</translation>
    </message>
    <message>
        <source>Their rows, lanes and output go. Undo remove brings them back.</source>
        <translation>Se van sus filas, carriles y salidas. «Deshacer quitar» los recupera.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>One process is alive: %1</source>
        <translation>Un proceso vive: %1</translation>
    </message>
    <message>
        <source>%1 processes are alive: %2</source>
        <translation>%1 procesos viven: %2</translation>
    </message>
    <message>
        <source>one is left behind: %1</source>
        <translation>uno quedó atrás: %1</translation>
    </message>
    <message>
        <source>%1 are left behind: %2</source>
        <translation>%1 quedaron atrás: %2</translation>
    </message>
    <message>
        <source>No row is alive, but %1</source>
        <translation>Ninguna fila vive, pero %1</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, y %2</translation>
    </message>
    <message>
        <source>Quit Pangaea</source>
        <translation>Salir de Pangaea</translation>
    </message>
    <message>
        <source>All will be asked to end, and killed if still alive after %1 s.</source>
        <translation>A todos se les pedirá que acaben, y se matará a los que sigan vivos tras %1 s.</translation>
    </message>
    <message>
        <source>End and quit</source>
        <translation>Acabar y salir</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Ending what is alive. Close again to kill it now.</source>
        <translation>Se está acabando con lo que vive. Cierre otra vez para matarlo ya.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>The scenario was not run</source>
        <translation>El escenario no se ejecutó</translation>
    </message>
    <message>
        <source>There is no lesson to report on. Choose one in the Lessons menu first.</source>
        <translation>Aún no hay lección de la que informar. Elija antes una en el menú Lecciones.</translation>
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
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>El informe no se guardó</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>The settings were not saved</source>
        <translation>Los ajustes no se guardaron</translation>
    </message>
    <message>
        <source>One process may be alive, on a machine that does not answer: %1</source>
        <translation>Puede que un proceso viva, en una máquina que no responde: %1</translation>
    </message>
    <message>
        <source>%1 processes may be alive, on machines that do not answer: %2</source>
        <translation>Puede que %1 procesos vivan, en máquinas que no responden: %2</translation>
    </message>
</context>
<context>
    <name>pangaea::Main</name>
    <message>
        <source>pangaea: there is no display for the window. Start it in a desktop session, or use --headless.</source>
        <translation>pangaea: no hay pantalla para la ventana. Inícielo en una sesión de escritorio, o use --headless.</translation>
    </message>
    <message>
        <source>The table could not be printed: %1. Give standard output a file or a pipe that takes it.</source>
        <translation>La tabla no se pudo imprimir: %1. Dé a la salida estándar un archivo o una tubería que la admita.</translation>
    </message>
    <message>
        <source>Pangaea crashed when it ran last. What is known of it is in %1</source>
        <translation>Pangaea se cayó la última vez que se ejecutó. Lo que se sabe de ello está en %1</translation>
    </message>
    <message>
        <source>The last run</source>
        <translation>La última ejecución</translation>
    </message>
</context>
<context>
    <name>pangaea::MainWindow</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Fork tree</source>
        <translation>Árbol de forks</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Processes by state</source>
        <translation>Procesos por estado</translation>
    </message>
    <message>
        <source>Load of the machine</source>
        <translation>Carga de la máquina</translation>
    </message>
    <message>
        <source>Paused, recording goes on (F6)</source>
        <translation>En pausa, el registro continúa (F6)</translation>
    </message>
    <message>
        <source>Spawn</source>
        <translation>Lanzar</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Screens&amp;hot…</source>
        <translation>&amp;Captura de pantalla…</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Save a picture of the window (%1)</source>
        <translation>Guardar una imagen de la ventana (%1)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Copy screenshot</source>
        <translation>Copiar la ca&amp;ptura</translation>
    </message>
    <message>
        <source>Save outp&amp;ut…</source>
        <translation>Guardar la sali&amp;da…</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Guardar el in&amp;forme…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save the result of the lesson, to be handed in</source>
        <translation>Guardar el resultado de la lección, para entregarlo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save session…</source>
        <translation>&amp;Guardar la sesión…</translation>
    </message>
    <message>
        <source>Save sce&amp;nario…</source>
        <translation>Guardar el &amp;escenario…</translation>
    </message>
    <message>
        <source>Save what was done, to be played again</source>
        <translation>Guardar lo que se hizo, para reproducirlo otra vez</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Undo remo&amp;ve</source>
        <translation>Des&amp;hacer quitar</translation>
    </message>
    <message>
        <source>Bring back the processes that were removed last</source>
        <translation>Recuperar los últimos procesos que se quitaron</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Copiar las filas elegidas como texto</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Show only the processes that match some words</source>
        <translation>Mostrar solo los procesos que cumplen algunas palabras</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Process</source>
        <translation>&amp;Proceso</translation>
    </message>
    <message>
        <source>S&amp;pawn</source>
        <translation>Lan&amp;zar</translation>
    </message>
    <message>
        <source>Cr&amp;eate without starting</source>
        <translation>Cr&amp;ear sin iniciar</translation>
    </message>
    <message>
        <source>Make the rows, to be started later</source>
        <translation>Crear las filas, para iniciarlas después</translation>
    </message>
    <message>
        <source>Pro&amp;gram…</source>
        <translation>Pro&amp;grama…</translation>
    </message>
    <message>
        <source>Choose any program or script as target</source>
        <translation>Elegir cualquier programa o script como objetivo</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>C&amp;omparar…</translation>
    </message>
    <message>
        <source>The same work one after the other, together, as threads and asynchronously</source>
        <translation>El mismo trabajo uno tras otro, juntos, como hilos y de forma asíncrona</translation>
    </message>
    <message>
        <source>Remove &amp;finished</source>
        <translation>&amp;Quitar los acabados</translation>
    </message>
    <message>
        <source>Remove the processes that have ended, of those that are shown</source>
        <translation>Quitar los procesos que han acabado, de los que se muestran</translation>
    </message>
    <message>
        <source>Pr&amp;operties</source>
        <translation>Propiedade&amp;s</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>Línea de t&amp;iempo</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
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
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Tamaño normal</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
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
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>Alto contraste, c&amp;laro</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Alto contraste, osc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>Run the &amp;text’s example</source>
        <translation>Ejecutar el e&amp;jemplo del texto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Glossary and shortcuts</source>
        <translation>&amp;Glosario y atajos</translation>
    </message>
    <message>
        <source>&amp;About Pangaea</source>
        <translation>&amp;Acerca de Pangaea</translation>
    </message>
    <message>
        <source>About Pangaea</source>
        <translation>Acerca de Pangaea</translation>
    </message>
    <message>
        <source>Pangaea %1

See what the operating system does with your processes. Nothing is simulated.

MIT licence</source>
        <translation>Pangaea %1

Vea lo que el sistema operativo hace con sus procesos. Nada es simulado.

Licencia MIT</translation>
    </message>
    <message>
        <source>Output of</source>
        <translation>Salida de</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>Todos los procesos</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Elegidos</translation>
    </message>
    <message>
        <source>Whose output is shown</source>
        <translation>De quién se muestra la salida</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>Mantener a la vista la línea más reciente</translation>
    </message>
    <message>
        <source>Save as s&amp;hown…</source>
        <translation>Guardar como se &amp;muestra…</translation>
    </message>
    <message>
        <source>The lines that are shown, with or without times and names</source>
        <translation>Las líneas que se muestran, con o sin tiempos y nombres</translation>
    </message>
    <message>
        <source>All that the processes wrote, byte for byte</source>
        <translation>Todo lo que escribieron los procesos, byte a byte</translation>
    </message>
    <message>
        <source>Opt&amp;ions</source>
        <translation>&amp;Opciones</translation>
    </message>
    <message>
        <source>Which lines are shown and how, and how to save them</source>
        <translation>Qué líneas se muestran y cómo, y cómo guardarlas</translation>
    </message>
    <message>
        <source>Output options</source>
        <translation>Opciones de la salida</translation>
    </message>
    <message>
        <source>Timeline as ta&amp;ble</source>
        <translation>Línea de tiempo como ta&amp;bla</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Coincidentes</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>pangaea::MatchList</name>
    <message>
        <source>Matches by process</source>
        <translation>Coincidencias por proceso</translation>
    </message>
    <message>
        <source>Not found in any process</source>
        <translation>No se encuentra en ningún proceso</translation>
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
        <translation>Un nombre no puede contener un carácter NUL. Quítelo.</translation>
    </message>
    <message>
        <source>At most %1 processes can be spawned at once, and these are %2 names. Spawn them in parts.</source>
        <translation>Como máximo se pueden lanzar %1 procesos a la vez, y estos son %2 nombres. Láncelos por partes.</translation>
    </message>
</context>
<context>
    <name>pangaea::News</name>
    <message>
        <source>%1 exited with %2</source>
        <translation>%1 salió con %2</translation>
    </message>
    <message>
        <source>%1 was killed, %2</source>
        <translation>%1 fue matado, %2</translation>
    </message>
    <message>
        <source>%1 crashed, %2</source>
        <translation>%1 se cayó, %2</translation>
    </message>
    <message>
        <source>%1 process started</source>
        <translation>%1 proceso iniciado</translation>
    </message>
    <message>
        <source>%1 ended</source>
        <translation>acabados: %1</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>matados: %1</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>caídos: %1</translation>
    </message>
    <message>
        <source>%1 failed to start</source>
        <translation>%1 con inicio fallido</translation>
    </message>
    <message>
        <source>%1 suspended</source>
        <translation>%1 suspendido</translation>
    </message>
    <message>
        <source>%1 continued</source>
        <translation>%1 continuado</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 esperado con join</translation>
    </message>
    <message>
        <source>%1 join timed out</source>
        <translation>%1 join superó su límite de tiempo</translation>
    </message>
    <message>
        <source>%1 processes started</source>
        <translation>%1 procesos iniciados</translation>
    </message>
    <message>
        <source>%1 joins timed out</source>
        <translation>%1 joins superaron su límite de tiempo</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 iniciado</translation>
    </message>
    <message>
        <source>%1 failed to start: %2</source>
        <translation>El inicio de %1 falló: %2</translation>
    </message>
    <message>
        <source>The join of %1 timed out</source>
        <translation>El join de %1 superó su límite de tiempo</translation>
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
        <translation>Esta expresión tarda demasiado: se abandonó tras %1 líneas. Busque algo más sencillo.</translation>
    </message>
</context>
<context>
    <name>pangaea::OutputHint</name>
    <message>
        <source>%1 printed nothing for %2 s, and all its %3 lines at its end. Maybe they waited in its buffer: to a pipe, most programs write only when that is full or when they end.</source>
        <translation>%1 no imprimió nada durante %2 s, y sus %3 líneas al acabar. Quizá esperaban en su búfer: en una tubería, la mayoría de los programas solo escriben cuando este está lleno o cuando acaban.</translation>
    </message>
    <message>
        <source>%1 was ended by a signal and had printed nothing. Maybe it had lines in its buffer, which were never written: to a pipe, most programs write only when that is full or when they end.</source>
        <translation>Una señal acabó con %1, que no había impreso nada. Quizá tenía líneas en su búfer que nunca se escribieron: en una tubería, la mayoría de los programas solo escriben cuando este está lleno o cuando acaban.</translation>
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
        <translation>intento %1</translation>
    </message>
    <message>
        <source>ended, but something that it started may write more</source>
        <translation>acabó, pero algo que inició puede escribir más</translation>
    </message>
    <message>
        <source>end of input</source>
        <translation>fin de la entrada</translation>
    </message>
    <message>
        <source>standard output and error share one pipe: which of them a line is from is not known</source>
        <translation>la salida estándar y la de errores comparten una tubería: no se sabe de cuál es una línea</translation>
    </message>
</context>
<context>
    <name>pangaea::OutputSource</name>
    <message>
        <source>The system has no pipe left for its output: %1. End other processes and try again.</source>
        <translation>Al sistema no le queda ninguna tubería para su salida: %1. Acabe con otros procesos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Its terminal cannot be looked after: %1. End other processes and try again.</source>
        <translation>No se puede vigilar su terminal: %1. Acabe con otros procesos y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>pangaea::OutputView</name>
    <message>
        <source>Whether this line was written before or after those of the other stream beside it is not known. Spawn the program with both streams in one pipe, or with a terminal, to see their order.</source>
        <translation>No se sabe si esta línea se escribió antes o después de las del otro flujo que están a su lado. Lance el programa con ambos flujos en una tubería, o con un terminal, para ver su orden.</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>What the processes print will appear here.</source>
        <translation>Aquí aparecerá lo que impriman los procesos.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&amp;Copy Output</source>
        <translation>&amp;Copiar la salida</translation>
    </message>
    <message>
        <source>Copies the selected text, or all lines if none is selected.</source>
        <translation>Copia el texto seleccionado, o todas las líneas si no hay ninguno.</translation>
    </message>
    <message>
        <source>Output &amp;lines</source>
        <translation>&amp;Líneas de la salida</translation>
    </message>
    <message>
        <source>Only &amp;stderr</source>
        <translation>Solo &amp;stderr</translation>
    </message>
    <message>
        <source>Hide what was written to standard output</source>
        <translation>Ocultar lo que se escribió en la salida estándar</translation>
    </message>
    <message>
        <source>&amp;Clear view</source>
        <translation>&amp;Vaciar la vista</translation>
    </message>
    <message>
        <source>Hide the lines that came until now; nothing is lost, and Find still counts them</source>
        <translation>Ocultar las líneas que han llegado hasta ahora; no se pierde nada, y la búsqueda las sigue contando</translation>
    </message>
    <message>
        <source>Show &amp;all lines</source>
        <translation>Mostrar &amp;todas las líneas</translation>
    </message>
    <message>
        <source>Show again what is hidden</source>
        <translation>Mostrar de nuevo lo que está oculto</translation>
    </message>
    <message>
        <source>&amp;Time since the first start</source>
        <translation>Tiem&amp;po desde el primer inicio</translation>
    </message>
    <message>
        <source>Time of &amp;day</source>
        <translation>&amp;Hora del día</translation>
    </message>
    <message>
        <source>N&amp;o time</source>
        <translation>Si&amp;n hora</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>&amp;Ajustar las líneas</translation>
    </message>
    <message>
        <source>Continue long lines below, instead of beyond the edge</source>
        <translation>Continuar debajo las líneas largas, en vez de más allá del borde</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>the view was cleared</source>
        <translation>se vació la vista</translation>
    </message>
    <message>
        <source>only stderr is shown</source>
        <translation>solo se muestra stderr</translation>
    </message>
    <message>
        <source>only lines that match are shown</source>
        <translation>solo se muestran las líneas que coinciden</translation>
    </message>
    <message>
        <source>1 line is hidden: %1.</source>
        <translation>1 línea está oculta: %1.</translation>
    </message>
    <message>
        <source>%1 lines are hidden: %2.</source>
        <translation>%1 líneas están ocultas: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>in all %1 processes</source>
        <translation>en los %1 procesos</translation>
    </message>
    <message>
        <source>in %1 of %2 processes</source>
        <translation>en %1 de %2 procesos</translation>
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
        <translation>no se encuentra</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>What you type goes to the process. Ctrl+Tab and Ctrl+Shift+Tab leave the terminal; Ctrl+Shift+C and Ctrl+Shift+V copy and paste.</source>
        <translation>Lo que escriba va al proceso. Ctrl+Tab y Ctrl+Mayús+Tab salen del terminal; Ctrl+Mayús+C y Ctrl+Mayús+V copian y pegan.</translation>
    </message>
</context>
<context>
    <name>pangaea::PictureFile</name>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
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
        <translation>La extensión de «%1» no designa ningún tipo de imagen: use %2.</translation>
    </message>
</context>
<context>
    <name>pangaea::PicturePanels</name>
    <message>
        <source>The table is empty. Spawn processes first.</source>
        <translation>La tabla está vacía. Lance antes algún proceso.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows. An export as .csv has all of them.</source>
        <translation>Las primeras %1 de %2 filas. Una exportación a .csv las tiene todas.</translation>
    </message>
    <message>
        <source>The timeline is empty: no process was started. Spawn processes first.</source>
        <translation>La línea de tiempo está vacía: no se inició ningún proceso. Lance antes algún proceso.</translation>
    </message>
    <message>
        <source>The first %1 of %2 lanes.</source>
        <translation>Los primeros %1 de %2 carriles.</translation>
    </message>
    <message>
        <source>There is no comparison yet. Run one first: Process &gt; Compare.</source>
        <translation>Aún no hay comparación. Ejecute antes una: Proceso &gt; Comparar.</translation>
    </message>
    <message>
        <source>There is no program to show: nothing was done yet. Spawn processes first.</source>
        <translation>No hay programa que mostrar: aún no se ha hecho nada. Lance antes algún proceso.</translation>
    </message>
    <message>
        <source>The first %1 of %2 lines.</source>
        <translation>Las primeras %1 de %2 líneas.</translation>
    </message>
    <message>
        <source>The fork tree is empty: no process was started. Spawn processes first.</source>
        <translation>El árbol de forks está vacío: no se inició ningún proceso. Lance antes algún proceso.</translation>
    </message>
    <message>
        <source>There is no CPU and no memory to show: no process was started. Spawn processes first.</source>
        <translation>No hay CPU ni memoria que mostrar: no se inició ningún proceso. Lance antes algún proceso.</translation>
    </message>
    <message>
        <source>The first %1 of %2 processes. Select those that you want to see.</source>
        <translation>Los primeros %1 de %2 procesos. Seleccione los que quiera ver.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Fair share</source>
        <translation>Reparto equitativo</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>CPU and memory</source>
        <translation>CPU y memoria</translation>
    </message>
    <message>
        <source>Fork tree</source>
        <translation>Árbol de forks</translation>
    </message>
    <message>
        <source>There is no panel &quot;%1&quot;. A picture can show one of: %2.</source>
        <translation>No existe el panel «%1». Una imagen puede mostrar uno de: %2.</translation>
    </message>
</context>
<context>
    <name>pangaea::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>A click sets a numbered callout, up to nine; a click on one removes it. By keyboard: the arrow keys, then Space.</source>
        <translation>Un clic pone una llamada numerada, hasta nueve; un clic en una la quita. Con el teclado: las flechas y después la barra espaciadora.</translation>
    </message>
    <message>
        <source>Click to set numbered callouts, up to nine. Click on one to remove it.</source>
        <translation>Haga clic para poner llamadas numeradas, hasta nueve. Haga clic en una para quitarla.</translation>
    </message>
</context>
<context>
    <name>pangaea::PipeGauge</name>
    <message>
        <source>%1 of %2 waiting</source>
        <translation>%1 de %2 en espera</translation>
    </message>
</context>
<context>
    <name>pangaea::Platform</name>
    <message>
        <source>On this system no process can have a terminal of its own. Run it with typed input.</source>
        <translation>En este sistema ningún proceso puede tener un terminal propio. Ejecútelo con entrada escrita.</translation>
    </message>
    <message>
        <source>This system does not tell when it switches between processes.</source>
        <translation>Este sistema no dice cuándo cambia de un proceso a otro.</translation>
    </message>
    <message>
        <source>The niceness of a process cannot be set on this system.</source>
        <translation>La niceness de un proceso no se puede fijar en este sistema.</translation>
    </message>
    <message>
        <source>The cores of a process cannot be chosen on this system.</source>
        <translation>Los núcleos de un proceso no se pueden elegir en este sistema.</translation>
    </message>
    <message>
        <source>Signals are not available on this system, so %1 was not sent.</source>
        <translation>En este sistema no hay señales, así que %1 no se envió.</translation>
    </message>
    <message>
        <source>The limit of a control group did not hold when it was tried.</source>
        <translation>El límite de un grupo de control no se cumplió al probarlo.</translation>
    </message>
    <message>
        <source>Pangaea’s control group cannot limit the number of processes.</source>
        <translation>El grupo de control de Pangaea no puede limitar el número de procesos.</translation>
    </message>
    <message>
        <source>Pangaea’s control group does not let it limit the number of processes (%1).</source>
        <translation>El grupo de control de Pangaea no le permite limitar el número de procesos (%1).</translation>
    </message>
    <message>
        <source>Pangaea’s control group takes no groups below it (it is “%1”).</source>
        <translation>El grupo de control de Pangaea no admite grupos debajo de él (es «%1»).</translation>
    </message>
    <message>
        <source>Other programs are in Pangaea’s control group (%1), so that it cannot have groups below it.</source>
        <translation>Hay otros programas en el grupo de control de Pangaea (%1), así que no puede tener grupos debajo.</translation>
    </message>
    <message>
        <source>A control group could not be made: %1.</source>
        <translation>No se pudo crear un grupo de control: %1.</translation>
    </message>
    <message>
        <source>Pangaea could not move into a control group of its own: %1.</source>
        <translation>Pangaea no pudo pasar a un grupo de control propio: %1.</translation>
    </message>
    <message>
        <source>The system has no file descriptors left for another process. Close other programs, then start it again.</source>
        <translation>Al sistema no le quedan descriptores de archivo para otro proceso. Cierre otros programas e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>Pangaea has no file descriptors left for another process. End some processes, then start it again.</source>
        <translation>A Pangaea no le quedan descriptores de archivo para otro proceso. Acabe con algunos procesos e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>Recording of switches is turned off.</source>
        <translation>El registro de cambios está desactivado.</translation>
    </message>
    <message>
        <source>This user’s programs together had so many processes and threads that processes may have been refused to make more. The limit is higher now.</source>
        <translation>Los programas de este usuario tenían en total tantos procesos e hilos que quizá se negó a algunos crear más. El límite es ahora mayor.</translation>
    </message>
    <message>
        <source>The warden has ended, which sees to it that no process outlives Pangaea. From now on Pangaea does that itself; only if it is killed, processes may be left.</source>
        <translation>El guardián, que cuida de que ningún proceso sobreviva a Pangaea, ha acabado. Desde ahora lo hace Pangaea; solo si se le mata pueden quedar procesos.</translation>
    </message>
    <message>
        <source>No control group was given to Pangaea.</source>
        <translation>A Pangaea no se le dio ningún grupo de control.</translation>
    </message>
    <message>
        <source>The kernel holds this user to no limit of his own.</source>
        <translation>El kernel no impone a este usuario ningún límite propio.</translation>
    </message>
    <message>
        <source>The process has ended already, so %1 was not sent.</source>
        <translation>El proceso ya ha acabado, así que %1 no se envió.</translation>
    </message>
    <message>
        <source>Not permitted to send %1: the process runs as another user.</source>
        <translation>No se permite enviar %1: el proceso es de otro usuario.</translation>
    </message>
    <message>
        <source>%1 was not sent: %2.</source>
        <translation>%1 no se envió: %2.</translation>
    </message>
    <message>
        <source>It was ended at once: the system gave no handle to stop it with later (pidfd_open: %1). Close other programs and try again.</source>
        <translation>Se acabó con él de inmediato: el sistema no dio con qué detenerlo después (pidfd_open: %1). Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no safe way to reach the process (%2), so %1 was not sent.</source>
        <translation>No hay forma segura de llegar al proceso (%2), así que %1 no se envió.</translation>
    </message>
    <message>
        <source>The process has ended already, so its niceness was not changed.</source>
        <translation>El proceso ya ha acabado, así que su niceness no se cambió.</translation>
    </message>
    <message>
        <source>Not permitted to lower the niceness to %1: that takes the capability CAP_SYS_NICE. An ordinary user can only raise it.</source>
        <translation>No se permite bajar la niceness a %1: eso requiere la capacidad CAP_SYS_NICE. Un usuario ordinario solo puede subirla.</translation>
    </message>
    <message>
        <source>Not permitted to change the niceness: the process runs as another user.</source>
        <translation>No se permite cambiar la niceness: el proceso es de otro usuario.</translation>
    </message>
    <message>
        <source>There is no niceness of %1: it goes from -20 to 19.</source>
        <translation>No existe una niceness de %1: va de -20 a 19.</translation>
    </message>
    <message>
        <source>The niceness was not changed: %1.</source>
        <translation>La niceness no se cambió: %1.</translation>
    </message>
    <message>
        <source>The process has ended already, so its cores were not chosen.</source>
        <translation>El proceso ya ha acabado, así que no se eligieron sus núcleos.</translation>
    </message>
    <message>
        <source>Not permitted to choose its cores: the process runs as another user.</source>
        <translation>No se permite elegir sus núcleos: el proceso es de otro usuario.</translation>
    </message>
    <message>
        <source>One of the chosen cores does not exist on this computer.</source>
        <translation>Uno de los núcleos elegidos no existe en este ordenador.</translation>
    </message>
    <message>
        <source>Choose at least one core: a process without any could not run.</source>
        <translation>Elija al menos un núcleo: un proceso sin ninguno no podría ejecutarse.</translation>
    </message>
    <message>
        <source>The process may not run on any of the chosen cores.</source>
        <translation>El proceso no puede ejecutarse en ninguno de los núcleos elegidos.</translation>
    </message>
    <message>
        <source>The cores were not chosen: %1.</source>
        <translation>Los núcleos no se eligieron: %1.</translation>
    </message>
</context>
<context>
    <name>pangaea::Presentation</name>
    <message>
        <source>Prese&amp;ntation</source>
        <translation>Prese&amp;ntación</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Full screen and larger: the table, the timeline, and the lesson or the output. Escape ends it.</source>
        <translation>Pantalla completa y más grande: la tabla, la línea de tiempo y la lección o la salida. Escape la acaba.</translation>
    </message>
</context>
<context>
    <name>pangaea::Procfile</name>
    <message>
        <source>This byte is not UTF-8. Save the file as UTF-8.</source>
        <translation>Este byte no es UTF-8. Guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>A command was expected behind the colon.</source>
        <translation>Se esperaba una orden detrás de los dos puntos.</translation>
    </message>
    <message>
        <source>There is a NUL character here, which no program can be given. Take it out.</source>
        <translation>Aquí hay un carácter NUL, que no se puede dar a ningún programa. Quítelo.</translation>
    </message>
    <message>
        <source>Pangaea would fill in %1 here. Write $name for ${name}, or make a scenario of this file.</source>
        <translation>Pangaea pondría aquí %1. Escriba $name en lugar de ${name}, o haga un escenario de este archivo.</translation>
    </message>
    <message>
        <source>A name was expected here, as in “web: ./server”: letters, digits, _, - and .</source>
        <translation>Aquí se esperaba un nombre, como en «web: ./server»: letras, cifras, _, - y .</translation>
    </message>
    <message>
        <source>A colon was expected behind the name, as in “web: ./server”. A name has letters, digits, _, - and . alone.</source>
        <translation>Detrás del nombre se esperaban dos puntos, como en «web: ./server». Un nombre solo tiene letras, cifras, _, - y punto (.).</translation>
    </message>
    <message>
        <source>%1 stands here twice. Take another name.</source>
        <translation>%1 está aquí dos veces. Use otro nombre.</translation>
    </message>
    <message>
        <source>This is one process too many: a Procfile makes at most %1.</source>
        <translation>Este es un proceso de más: un Procfile crea %1 como máximo.</translation>
    </message>
    <message>
        <source>There is no line such as “web: ./server” in this Procfile.</source>
        <translation>En este Procfile no hay ninguna línea como «web: ./server».</translation>
    </message>
    <message>
        <source>PORT would be %1 here; ports go from 1 to %2. Write another PORT into .env.</source>
        <translation>PORT sería aquí %1; los puertos van de 1 a %2. Escriba otro PORT en .env.</translation>
    </message>
    <message>
        <source>A Procfile has at most %1 MiB.</source>
        <translation>Un Procfile tiene %1 MiB como máximo.</translation>
    </message>
</context>
<context>
    <name>pangaea::ProgramChoice</name>
    <message>
        <source>“%1” is no environment variable. Write it as NAME=value, one on each line.</source>
        <translation>«%1» no es una variable de entorno. Escríbala como NOMBRE=valor, una en cada línea.</translation>
    </message>
    <message>
        <source>Or write %1 as the program, and the script as its first argument.</source>
        <translation>O escriba %1 como programa, y el script como su primer argumento.</translation>
    </message>
    <message>
        <source>Choose a program or a script.</source>
        <translation>Elija un programa o un script.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>The input is longer than the %1 MiB that Pangaea gives to a process. Let it read a file.</source>
        <translation>La entrada supera los %1 MiB que Pangaea da a un proceso. Haga que lea un archivo.</translation>
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
        <translation>Una ruta, o un nombre como python3</translation>
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
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Input text</source>
        <translation>Texto de entrada</translation>
    </message>
    <message>
        <source>&amp;Both streams in one pipe</source>
        <translation>&amp;Ambos flujos en una tubería</translation>
    </message>
    <message>
        <source>Runs exactly</source>
        <translation>Se ejecuta exactamente</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>Ejecutar un programa</translation>
    </message>
    <message>
        <source>Recent programs</source>
        <translation>Programas recientes</translation>
    </message>
    <message>
        <source>&amp;Remember this program</source>
        <translation>&amp;Recordar este programa</translation>
    </message>
    <message>
        <source>It is kept in your settings, which you alone can read, with its arguments, folder, environment and input, and offered here again. It is never run by itself.</source>
        <translation>Se conserva en sus ajustes, que solo usted puede leer, con sus argumentos, carpeta, entorno y entrada, y se ofrece aquí otra vez. Nunca se ejecuta por sí solo.</translation>
    </message>
    <message>
        <source>Words with spaces between them; quotes keep words together. {name} and {index} stand for the name and the number of each process. No shell reads them.</source>
        <translation>Palabras separadas por espacios; las comillas mantienen juntas las palabras. {name} e {index} son el nombre y el número de cada proceso. Ninguna shell las lee.</translation>
    </message>
    <message>
        <source>KEY=value, one on each line</source>
        <translation>CLAVE=valor, una en cada línea</translation>
    </message>
    <message>
        <source>Added to the small default environment</source>
        <translation>Se añade al pequeño entorno predeterminado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>The process reads the end of its input at once</source>
        <translation>El proceso lee de inmediato el fin de su entrada</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The process reads this text, and then the end of its input</source>
        <translation>El proceso lee este texto, y después el fin de su entrada</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>You type to it as in a terminal: with prompts, colours and Ctrl+C, and it prints at once</source>
        <translation>Se le escribe como en un terminal: con indicadores, colores y Ctrl+C, y él imprime de inmediato</translation>
    </message>
    <message>
        <source>Typed in the output panel</source>
        <translation>Escrita en el panel de salida</translation>
    </message>
    <message>
        <source>You type lines, which it reads from a pipe; many programs print late into a pipe</source>
        <translation>Usted escribe líneas, que él lee de una tubería; muchos programas imprimen tarde en una tubería</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada estándar</translation>
    </message>
    <message>
        <source>What the process reads: nothing, this text, or what you type to it</source>
        <translation>Lo que lee el proceso: nada, este texto o lo que usted le escriba</translation>
    </message>
    <message>
        <source>The process reads these lines, and then the end of its input</source>
        <translation>El proceso lee estas líneas, y después el fin de su entrada</translation>
    </message>
    <message>
        <source>Standard output and error keep their order then, but which of them a line is from is not known. As 2&gt;&amp;1 in a shell.</source>
        <translation>La salida estándar y la de errores conservan así su orden, pero no se sabe de cuál es una línea. Como 2&gt;&amp;1 en una shell.</translation>
    </message>
    <message>
        <source>The program and each of its arguments, for the first process</source>
        <translation>El programa y cada uno de sus argumentos, para el primer proceso</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>Choose a program or script</source>
        <translation>Elegir un programa o un script</translation>
    </message>
    <message>
        <source>&amp;Arguments</source>
        <translation>&amp;Argumentos</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Choose the folder in which it runs</source>
        <translation>Elegir la carpeta en que se ejecuta</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>Standard &amp;input</source>
        <translation>Entrada e&amp;stándar</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse for the folder</source>
        <translation>Buscar la carpeta</translation>
    </message>
    <message>
        <source>Browse for the program</source>
        <translation>Buscar el programa</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Take the chosen program out of your settings</source>
        <translation>Sacar de sus ajustes el programa elegido</translation>
    </message>
    <message>
        <source>No recent programs</source>
        <translation>Sin programas recientes</translation>
    </message>
    <message>
        <source>Choose one that you had remembered</source>
        <translation>Elegir uno que había recordado</translation>
    </message>
</context>
<context>
    <name>pangaea::ProgramText</name>
    <message>
        <source>Pangaea waits here until %1 has printed “%2”.</source>
        <translation>Pangaea espera aquí a que %1 haya impreso «%2».</translation>
    </message>
    <message>
        <source>Pangaea waits here until the state of %1 is %2.</source>
        <translation>Pangaea espera aquí a que el estado de %1 sea «%2».</translation>
    </message>
    <message>
        <source>All that was started has been joined.</source>
        <translation>Se ha hecho join con todo lo que se inició.</translation>
    </message>
    <message>
        <source>%1 is not started yet.</source>
        <translation>%1 aún no se ha iniciado.</translation>
    </message>
    <message>
        <source>%1 has ended by now.</source>
        <translation>%1 ya ha acabado.</translation>
    </message>
    <message>
        <source>Pangaea&apos;s processes are sessions of their own, where %1 does nothing.</source>
        <translation>Los procesos de Pangaea son sesiones propias, en las que %1 no hace nada.</translation>
    </message>
    <message>
        <source>In Pangaea, %1 goes on from here.</source>
        <translation>En Pangaea, %1 continúa desde aquí.</translation>
    </message>
    <message>
        <source>This step has no counterpart here.</source>
        <translation>Este paso no tiene equivalente aquí.</translation>
    </message>
    <message>
        <source>What was terminated is killed after %1 s: counted from its join here, from its terminate in Pangaea.</source>
        <translation>Lo que se terminó se mata tras %1 s: contados aquí desde su join, en Pangaea desde que se terminó.</translation>
    </message>
    <message>
        <source>What processes are given to read is left out: they find an empty standard input.</source>
        <translation>Lo que los procesos reciben para leer se omite: encuentran vacía la entrada estándar.</translation>
    </message>
    <message>
        <source>Terminals of their own are left out: processes write to where this program writes, and may print later and without colours.</source>
        <translation>Los terminales propios se omiten: los procesos escriben donde escribe este programa, y pueden imprimir más tarde y sin colores.</translation>
    </message>
    <message>
        <source>Restarts by itself are left out: here, each process that fails stays ended.</source>
        <translation>Los reinicios automáticos se omiten: aquí, cada proceso que falla se queda acabado.</translation>
    </message>
    <message>
        <source>Signals reach the process alone, in Pangaea also what it started.</source>
        <translation>Las señales llegan solo al proceso; en Pangaea, también a lo que inició.</translation>
    </message>
</context>
<context>
    <name>pangaea::PropertiesPanel</name>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>when it fails</source>
        <translation>cuando falla</translation>
    </message>
    <message>
        <source>%1, at most %2 times in %3 minutes</source>
        <translation>%1, como máximo %2 veces en %3 minutos</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
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
        <translation>Fin</translation>
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
        <translation>Orden</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
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
        <translation>Acabado (s)</translation>
    </message>
    <message>
        <source>Run time (s)</source>
        <translation>Tiempo de ejecución (s)</translation>
    </message>
    <message>
        <source>%1 processes are selected. Select one to see its properties.</source>
        <translation>Hay %1 procesos seleccionados. Seleccione uno para ver sus propiedades.</translation>
    </message>
    <message>
        <source>Select one process to see its properties.</source>
        <translation>Seleccione un proceso para ver sus propiedades.</translation>
    </message>
    <message>
        <source>Environment (%1)</source>
        <translation>Entorno (%1)</translation>
    </message>
</context>
<context>
    <name>pangaea::Pty</name>
    <message>
        <source>The system has no terminal left for it: %1. End other processes and try again, or run it with typed input.</source>
        <translation>Al sistema no le queda ningún terminal para él: %1. Acabe con otros procesos y vuelva a intentarlo, o ejecútelo con entrada escrita.</translation>
    </message>
</context>
<context>
    <name>pangaea::RawOutput</name>
    <message>
        <source>%1 bytes are missing: they came faster than they could be kept.</source>
        <translation>Faltan %1 bytes: llegaron más deprisa de lo que se podían conservar.</translation>
    </message>
    <message>
        <source>Older output may be missing: the journal&apos;s room was used up. The settings can give it more.</source>
        <translation>Puede faltar salida anterior: se agotó el espacio del diario. Los ajustes pueden darle más.</translation>
    </message>
</context>
<context>
    <name>pangaea::RecentMenu</name>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (falta)</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Aún no se ha abierto ningún archivo</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Borrar la lista</translation>
    </message>
    <message>
        <source>The list of files was not saved</source>
        <translation>La lista de archivos no se guardó</translation>
    </message>
</context>
<context>
    <name>pangaea::RecorderHelper</name>
    <message>
        <source>The program pangaea-recorder did not answer.</source>
        <translation>El programa pangaea-recorder no respondió.</translation>
    </message>
    <message>
        <source>Nobody answered whether switches may be recorded (Record exactly asks again).</source>
        <translation>Nadie respondió si se pueden registrar los cambios («Registrar con exactitud» pregunta otra vez).</translation>
    </message>
    <message>
        <source>The program that would record switches cannot be started (installing Pangaea again would do).</source>
        <translation>No se puede iniciar el programa que registraría los cambios (bastaría con instalar Pangaea de nuevo).</translation>
    </message>
    <message>
        <source>There is nobody here to ask whether switches may be recorded (the program pkexec of polkit would do).</source>
        <translation>Aquí no hay a quién preguntar si se pueden registrar los cambios (bastaría con el programa pkexec de polkit).</translation>
    </message>
    <message>
        <source>The program pangaea-recorder is of another version (installing Pangaea again would do).</source>
        <translation>El programa pangaea-recorder es de otra versión (bastaría con instalar Pangaea de nuevo).</translation>
    </message>
    <message>
        <source>The program pangaea-recorder ended before it answered.</source>
        <translation>El programa pangaea-recorder acabó antes de responder.</translation>
    </message>
    <message>
        <source>The permission to record switches was not given (Record exactly asks again).</source>
        <translation>No se dio permiso para registrar los cambios («Registrar con exactitud» pregunta otra vez).</translation>
    </message>
    <message>
        <source>The permission to record switches was refused, or nobody can be asked for it here (a session at this computer, with a polkit agent, would do).</source>
        <translation>Se negó el permiso para registrar los cambios, o aquí no se puede pedir a nadie (bastaría con una sesión en este ordenador, con un agente de polkit).</translation>
    </message>
    <message>
        <source>The program pangaea-recorder has no right to record switches either (setcap cap_sys_admin+ep would give it one).</source>
        <translation>El programa pangaea-recorder tampoco tiene derecho a registrar los cambios (setcap cap_sys_admin+ep se lo daría).</translation>
    </message>
    <message>
        <source>The program pangaea-recorder does not take this one for its user’s own, and records nothing for it.</source>
        <translation>El programa pangaea-recorder no reconoce este como propio de su usuario, y no registra nada para él.</translation>
    </message>
</context>
<context>
    <name>pangaea::ReplayBar</name>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>The moment that is shown. Arrow keys go from event to event, Page Up and Page Down by 5 %.</source>
        <translation>El momento que se muestra. Las flechas van de suceso en suceso, Re Pág y Av Pág de 5 % en 5 %.</translation>
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
        <translation>Repetición de %1 · cambios exactos, en parte muestras</translation>
    </message>
    <message>
        <source>Replay of %1 · exact switches</source>
        <translation>Repetición de %1 · cambios exactos</translation>
    </message>
    <message>
        <source>Replay of %1 · samples</source>
        <translation>Repetición de %1 · muestras</translation>
    </message>
    <message>
        <source>%1 (event %2 of %3)</source>
        <translation>%1 (suceso %2 de %3)</translation>
    </message>
    <message>
        <source>No event follows: this is the end of the recording.</source>
        <translation>No sigue ningún suceso: este es el fin del registro.</translation>
    </message>
    <message>
        <source>No event comes before: this is the beginning of the recording.</source>
        <translation>No hay ningún suceso antes: este es el principio del registro.</translation>
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
        <translation>salida %1</translation>
    </message>
    <message>
        <source>killed, %1</source>
        <translation>matado, %1</translation>
    </message>
    <message>
        <source>crashed, %1</source>
        <translation>caído, %1</translation>
    </message>
    <message>
        <source>%1 by you</source>
        <translation>%1 por usted</translation>
    </message>
    <message>
        <source>%1 by Pangaea</source>
        <translation>%1 por Pangaea</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>attempt %1 begins</source>
        <translation>empieza el intento %1</translation>
    </message>
    <message>
        <source>started, PID %1</source>
        <translation>iniciado, PID %1</translation>
    </message>
    <message>
        <source>failed to start</source>
        <translation>inicio fallido</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>continuado</translation>
    </message>
    <message>
        <source>the parent waits for it</source>
        <translation>el padre lo espera</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>join hecho</translation>
    </message>
    <message>
        <source>the join timed out</source>
        <translation>el join superó su límite de tiempo</translation>
    </message>
    <message>
        <source>waits for restart %1 of %2</source>
        <translation>espera el reinicio %1 de %2</translation>
    </message>
    <message>
        <source>its restart is cancelled</source>
        <translation>su reinicio se canceló</translation>
    </message>
    <message>
        <source>not restarted any more</source>
        <translation>ya no se reinicia</translation>
    </message>
    <message>
        <source>cancelled before its start</source>
        <translation>cancelado antes de iniciarse</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>de vuelta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>y más</translation>
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
        <translation>Esta ventana muestra lo que se registró. Abra el archivo en una ventana que ejecute procesos.</translation>
    </message>
</context>
<context>
    <name>pangaea::ReportFile</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>The suffix of &quot;%1&quot; names no kind of report: use .html or .pdf.</source>
        <translation>La extensión de «%1» no designa ningún tipo de informe: use .html o .pdf.</translation>
    </message>
</context>
<context>
    <name>pangaea::RestartMenu</name>
    <message>
        <source>Restart by itse&amp;lf</source>
        <translation>Reiniciar por sí so&amp;lo</translation>
    </message>
    <message>
        <source>Whether Pangaea starts it again after its end, and how often</source>
        <translation>Si Pangaea lo inicia otra vez cuando acaba, y cuántas veces</translation>
    </message>
    <message>
        <source>At most %1 times in %2 minutes</source>
        <translation>Como máximo %1 veces en %2 minutos</translation>
    </message>
    <message>
        <source>When it &amp;fails</source>
        <translation>Cuando &amp;falla</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>&amp;Siempre</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nunca</translation>
    </message>
    <message>
        <source>after %1 s, then %2 s, and so on up to %3 s</source>
        <translation>tras %1 s, después %2 s, y así hasta %3 s</translation>
    </message>
    <message>
        <source>Start it again after a crash or an exit code other than 0: %1. Not after you end it.</source>
        <translation>Iniciarlo otra vez tras una caída o un código de salida distinto de 0: %1. No cuando usted acaba con él.</translation>
    </message>
    <message>
        <source>Start it again after each end: %1. Not after you end it.</source>
        <translation>Iniciarlo otra vez cada vez que acaba: %1. No cuando usted acaba con él.</translation>
    </message>
    <message>
        <source>Start it again only when you ask for it</source>
        <translation>Iniciarlo otra vez solo cuando usted lo pida</translation>
    </message>
</context>
<context>
    <name>pangaea::Restarts</name>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 veces</translation>
    </message>
    <message>
        <source>%1 was restarted %2 in %3 minutes and is not restarted any more. See in its output why it ends, then restart it.</source>
        <translation>%1 se reinició %2 en %3 minutos y ya no se reinicia. Vea en su salida por qué acaba, y después reinícielo.</translation>
    </message>
</context>
<context>
    <name>pangaea::RowActions</name>
    <message>
        <source>%1 has no folder of its own: it runs a function of Pangaea’s worker.</source>
        <translation>%1 no tiene carpeta propia: ejecuta una función del worker de Pangaea.</translation>
    </message>
    <message>
        <source>The folder of %1 is not there: %2.</source>
        <translation>La carpeta de %1 no está: %2.</translation>
    </message>
    <message>
        <source>Copy PID</source>
        <translation>Copiar el PID</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>A&amp;brir la carpeta</translation>
    </message>
    <message>
        <source>Copy the PIDs of the selected rows, one on each line</source>
        <translation>Copiar los PID de las filas seleccionadas, uno en cada línea</translation>
    </message>
    <message>
        <source>Show the folder in which its program works</source>
        <translation>Mostrar la carpeta en que trabaja su programa</translation>
    </message>
    <message>
        <source>PID %1 is copied.</source>
        <translation>Se copió el PID %1.</translation>
    </message>
    <message>
        <source>%1 PIDs are copied.</source>
        <translation>Se copiaron %1 PID.</translation>
    </message>
    <message>
        <source>These rows work in %1 folders. Select fewer of them.</source>
        <translation>Estas filas trabajan en %1 carpetas. Seleccione menos.</translation>
    </message>
</context>
<context>
    <name>pangaea::RowFilter</name>
    <message>
        <source>“%1” cannot be compared with “%2”. Write %3, for example.</source>
        <translation>«%1» no se puede comparar con «%2». Escriba, por ejemplo, %3.</translation>
    </message>
    <message>
        <source>“%1” is no amount of memory. Write %2, for example, with B, K, M or G behind the number.</source>
        <translation>«%1» no es una cantidad de memoria. Escriba, por ejemplo, %2, con B, K, M o G detrás del número.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write %2, for example, with ms, s, min or h behind the number.</source>
        <translation>«%1» no es un tiempo. Escriba, por ejemplo, %2, con ms, s, min o h detrás del número.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write %2, for example.</source>
        <translation>«%1» no es un número. Escriba, por ejemplo, %2.</translation>
    </message>
    <message>
        <source>There is no state “%1”. The states are %2.</source>
        <translation>No existe el estado «%1». Los estados son %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are %2. To look for the text itself, put it in quotes.</source>
        <translation>No existe el campo «%1». Los campos son %2. Para buscar el texto en sí, póngalo entre comillas.</translation>
    </message>
    <message>
        <source>Behind “%1%2” comes what to look for, without a space between them: %3, for example.</source>
        <translation>Detrás de «%1%2» va lo que se busca, sin espacio entre ambos: por ejemplo, %3.</translation>
    </message>
    <message>
        <source>A filter may have %1 characters. Shorten it.</source>
        <translation>Un filtro puede tener %1 caracteres. Acórtelo.</translation>
    </message>
</context>
<context>
    <name>pangaea::RowInput</name>
    <message>
        <source>Its input is longer than the %1 MiB that Pangaea gives to a process. Let it read a file.</source>
        <translation>Su entrada supera los %1 MiB que Pangaea da a un proceso. Haga que lea un archivo.</translation>
    </message>
    <message>
        <source>%1 does not read its input any more: %2 bytes were not given.</source>
        <translation>%1 ya no lee su entrada: no se le dieron %2 bytes.</translation>
    </message>
    <message>
        <source>This was not typed to %1: its terminal takes at most 4095 bytes in one line, and would drop the rest. Type shorter lines, or run it with typed input instead of a terminal.</source>
        <translation>Esto no se escribió a %1: su terminal admite 4095 bytes por línea como máximo, y descartaría el resto. Escriba líneas más cortas, o ejecútelo con entrada escrita en vez de un terminal.</translation>
    </message>
    <message>
        <source>%1 does not read its input: so much waits already that this was not given.</source>
        <translation>%1 no lee su entrada: ya hay tanto en espera que esto no se le dio.</translation>
    </message>
    <message>
        <source>Nothing can be typed to %1: its input is not typed. Spawn it with typed input or a terminal.</source>
        <translation>No se puede escribir nada a %1: su entrada no se escribe. Láncelo con entrada escrita o con un terminal.</translation>
    </message>
    <message>
        <source>Nothing can be typed to %1 any more: its input has ended. Restart it.</source>
        <translation>Ya no se puede escribir nada a %1: su entrada ha acabado. Reinícielo.</translation>
    </message>
</context>
<context>
    <name>pangaea::RowOutput</name>
    <message>
        <source>Something that %1 started still had its output open. It is closed now, and what is written to it from now on is lost.</source>
        <translation>Algo que %1 inició aún tenía abierta su salida. Ahora está cerrada, y se pierde lo que se escriba en ella desde ahora.</translation>
    </message>
</context>
<context>
    <name>pangaea::RunCheck</name>
    <message>
        <source>The kernel charged it with %1 ms on cores that it did not record.</source>
        <translation>El kernel le cargó %1 ms en núcleos que no registró.</translation>
    </message>
    <message>
        <source>The kernel records it no more since it runs a program that has rights of its own (set-user-ID) or that its user may not read.</source>
        <translation>El kernel ya no lo registra desde que ejecuta un programa que tiene derechos propios (set-user-ID) o que su usuario no puede leer.</translation>
    </message>
    <message>
        <source>The kernel does not record it.</source>
        <translation>El kernel no lo registra.</translation>
    </message>
</context>
<context>
    <name>pangaea::SavedFile</name>
    <message>
        <source>%1 could not be saved: %2. Choose a folder with free space, in which you may write.</source>
        <translation>%1 no se pudo guardar: %2. Elija una carpeta con espacio libre en la que pueda escribir.</translation>
    </message>
    <message>
        <source>%1 is a pipe that nobody reads. Start its reader first.</source>
        <translation>%1 es una tubería que nadie lee. Inicie antes su lector.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it first, or choose another folder.</source>
        <translation>La carpeta %1 no existe. Créela antes, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose another name.</source>
        <translation>%1 es una carpeta. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Detenido: no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>pangaea::Scenario</name>
    <message>
        <source>“%1” must be a text between quotes: write &quot;%2&quot;, not %2.</source>
        <translation>«%1» debe ser un texto entre comillas: escriba &quot;%2&quot;, no %2.</translation>
    </message>
    <message>
        <source>“%1” must be a text between quotes.</source>
        <translation>«%1» debe ser un texto entre comillas.</translation>
    </message>
    <message>
        <source>“%1” has a NUL character, which no program can be given. Take it out.</source>
        <translation>«%1» tiene un carácter NUL, que no se puede dar a ningún programa. Quítelo.</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>«%1» no debe estar vacío.</translation>
    </message>
    <message>
        <source>“%1” must be an object between { and }.</source>
        <translation>«%1» debe ser un objeto entre { y }.</translation>
    </message>
    <message>
        <source>“%1” must be a list between [ and ].</source>
        <translation>«%1» debe ser una lista entre [ y ].</translation>
    </message>
    <message>
        <source>The .env beside the Procfile could not be opened: %1.</source>
        <translation>El .env que está junto al Procfile no se pudo abrir: %1.</translation>
    </message>
    <message>
        <source>The .env beside the Procfile is larger than %1 MiB.</source>
        <translation>El .env que está junto al Procfile supera los %1 MiB.</translation>
    </message>
    <message>
        <source>The .env beside the Procfile is refused. %1</source>
        <translation>El .env que está junto al Procfile se rechaza. %1</translation>
    </message>
    <message>
        <source>This is a folder. Choose a scenario file, which ends in .pangaea.</source>
        <translation>Es una carpeta. Elija un archivo de escenario, que acaba en .pangaea.</translation>
    </message>
    <message>
        <source>This is no ordinary file. Choose a scenario file, which ends in .pangaea.</source>
        <translation>No es un archivo ordinario. Elija un archivo de escenario, que acaba en .pangaea.</translation>
    </message>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>El archivo no se pudo abrir: %1.</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>El archivo no se pudo leer: %1.</translation>
    </message>
    <message>
        <source>The target %1 reads no input. Leave “input” out.</source>
        <translation>El objetivo %1 no lee ninguna entrada. Omita «input».</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>This is no scenario; {&quot;pangaea&quot;: %1, &quot;steps&quot;: […]} was expected.</source>
        <translation>Esto no es un escenario; se esperaba {&quot;pangaea&quot;: %1, &quot;steps&quot;: […]}.</translation>
    </message>
    <message>
        <source>The format of the scenario, “pangaea”, must be %1.</source>
        <translation>El formato del escenario, «pangaea», debe ser %1.</translation>
    </message>
    <message>
        <source>A scenario takes no %1; it takes pangaea, title, steps.</source>
        <translation>Un escenario no admite %1; admite pangaea, title, steps.</translation>
    </message>
    <message>
        <source>The scenario lacks “steps”.</source>
        <translation>Al escenario le falta «steps».</translation>
    </message>
    <message>
        <source>A scenario has at most %1 MiB.</source>
        <translation>Un escenario tiene %1 MiB como máximo.</translation>
    </message>
    <message>
        <source>“%1” must be a number of seconds from 0 to %2.</source>
        <translation>«%1» debe ser un número de segundos de 0 a %2.</translation>
    </message>
    <message>
        <source>“row” must be a whole number from 1 to %1.</source>
        <translation>«row» debe ser un número entero de 1 a %1.</translation>
    </message>
    <message>
        <source>There is no signal %1. Write a name of signal(7), such as SIGUSR1.</source>
        <translation>No existe la señal %1. Escriba un nombre de signal(7), como SIGUSR1.</translation>
    </message>
    <message>
        <source>There is no state %1; it is one of %2.</source>
        <translation>No existe el estado %1; es uno de %2.</translation>
    </message>
    <message>
        <source>“streams” is “together”: standard output and error share one pipe. Leave it out for a pipe each.</source>
        <translation>«streams» es «together»: la salida estándar y la de errores comparten una tubería. Omítalo para tener una cada una.</translation>
    </message>
    <message>
        <source>“ended” can only be true.</source>
        <translation>«ended» solo puede ser true.</translation>
    </message>
    <message>
        <source>“terminal” must be true or false.</source>
        <translation>«terminal» debe ser true o false.</translation>
    </message>
    <message>
        <source>“program” must not lead out of its folder by “..”. Write its whole path, or its name alone.</source>
        <translation>«program» no debe salir de su carpeta mediante «..». Escriba su ruta entera, o solo su nombre.</translation>
    </message>
    <message>
        <source>“program” must be a file, not a folder.</source>
        <translation>«program» debe ser un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>“folder” must be one below that of the scenario: no “/” in front and no “..”.</source>
        <translation>«folder» debe estar debajo de la del escenario: sin «/» delante y sin «..».</translation>
    </message>
    <message>
        <source>A variable&apos;s name must not be empty, and has no = in it.</source>
        <translation>El nombre de una variable no debe estar vacío, y no contiene =.</translation>
    </message>
    <message>
        <source>“when” is “on-failure” or “always”. Leave “restart” out for never.</source>
        <translation>«when» es «on-failure» o «always». Omita «restart» para nunca.</translation>
    </message>
    <message>
        <source>“limit” of “restart” must be a whole number from 1 to %1.</source>
        <translation>«limit» de «restart» debe ser un número entero de 1 a %1.</translation>
    </message>
    <message>
        <source>“backOff” must be a number of seconds from %1 to %2.</source>
        <translation>«backOff» debe ser un número de segundos de %1 a %2.</translation>
    </message>
    <message>
        <source>“restart” takes no %1; it takes when, limit, backOff.</source>
        <translation>«restart» no admite %1; admite when, limit, backOff.</translation>
    </message>
    <message>
        <source>%1 must be a number without quotes, or a word between quotes.</source>
        <translation>%1 debe ser un número sin comillas, o una palabra entre comillas.</translation>
    </message>
    <message>
        <source>A step must be an object such as {&quot;do&quot;: &quot;join-all&quot;}.</source>
        <translation>Un paso debe ser un objeto como {&quot;do&quot;: &quot;join-all&quot;}.</translation>
    </message>
    <message>
        <source>This step lacks “do”.</source>
        <translation>A este paso le falta «do».</translation>
    </message>
    <message>
        <source>There is no step %1. “do” is one of %2.</source>
        <translation>No existe el paso %1. «do» es uno de %2.</translation>
    </message>
    <message>
        <source>“%1” takes no %2, nor anything else.</source>
        <translation>«%1» no admite %2, ni ninguna otra cosa.</translation>
    </message>
    <message>
        <source>“%1” takes no %2; it takes %3.</source>
        <translation>«%1» no admite %2; admite %3.</translation>
    </message>
    <message>
        <source>“%1” lacks “%2”.</source>
        <translation>A «%1» le falta «%2».</translation>
    </message>
    <message>
        <source>A process needs either a “target” or a “program”, and not both.</source>
        <translation>Un proceso necesita un «target» o un «program», y no ambos.</translation>
    </message>
    <message>
        <source>“%1” belongs to a target. A program takes “arguments”.</source>
        <translation>«%1» pertenece a un objetivo. Un programa admite «arguments».</translation>
    </message>
    <message>
        <source>“%1” belongs to a program. A target takes “with”.</source>
        <translation>«%1» pertenece a un programa. Un objetivo admite «with».</translation>
    </message>
    <message>
        <source>A process with a “terminal” has no “input” of its own. Give it that by “type”.</source>
        <translation>Un proceso con «terminal» no tiene un «input» propio. Déselo con «type».</translation>
    </message>
    <message>
        <source>“wait-for” waits for one thing: “output”, “state” or “ended”. Name exactly one.</source>
        <translation>«wait-for» espera una sola cosa: «output», «state» o «ended». Nombre exactamente una.</translation>
    </message>
    <message>
        <source>“steps” must have at least one step.</source>
        <translation>«steps» debe tener al menos un paso.</translation>
    </message>
    <message>
        <source>No step before this one makes a process with the name %1.</source>
        <translation>Ningún paso anterior a este crea un proceso con el nombre %1.</translation>
    </message>
    <message>
        <source>The steps before this one make fewer processes with the name %1.</source>
        <translation>Los pasos anteriores a este crean menos procesos con el nombre %1.</translation>
    </message>
    <message>
        <source>Nothing can be typed to %1, which has its whole “input” from the step that makes it. Take that out.</source>
        <translation>No se puede escribir nada a %1, que tiene todo su «input» del paso que lo crea. Quite ese.</translation>
    </message>
    <message>
        <source>This is one process too many: a scenario makes at most %1.</source>
        <translation>Este es un proceso de más: un escenario crea %1 como máximo.</translation>
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
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Run a&amp;ll</source>
        <translation>&amp;Ejecutar todo</translation>
    </message>
    <message>
        <source>Take all steps of the scenario that are left</source>
        <translation>Dar todos los pasos que quedan del escenario</translation>
    </message>
    <message>
        <source>St&amp;ep</source>
        <translation>&amp;Paso</translation>
    </message>
    <message>
        <source>Take the next step of the scenario</source>
        <translation>Dar el siguiente paso del escenario</translation>
    </message>
    <message>
        <source>Run to &amp;marked step</source>
        <translation>Hasta el paso &amp;marcado</translation>
    </message>
    <message>
        <source>Take the steps before the one that is marked</source>
        <translation>Dar los pasos anteriores al marcado</translation>
    </message>
    <message>
        <source>&amp;Pause scenario</source>
        <translation>Pa&amp;usar el escenario</translation>
    </message>
    <message>
        <source>Take no further step until you run or step it</source>
        <translation>No dar más pasos hasta que usted lo pida</translation>
    </message>
    <message>
        <source>St&amp;op scenario</source>
        <translation>&amp;Detener el escenario</translation>
    </message>
    <message>
        <source>Take no further step; what was started goes on</source>
        <translation>No dar más pasos; lo que se inició continúa</translation>
    </message>
    <message>
        <source>The scenario was stopped. What it started goes on.</source>
        <translation>El escenario se detuvo. Lo que inició continúa.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Paused before step %1</source>
        <translation>En pausa antes del paso %1</translation>
    </message>
</context>
<context>
    <name>pangaea::ScenarioDialog</name>
    <message>
        <source>%1 steps make %2 processes.</source>
        <translation>%1 pasos crean %2 procesos.</translation>
    </message>
    <message>
        <source>Targets of Pangaea&apos;s own worker: %1</source>
        <translation>Objetivos del propio worker de Pangaea: %1</translation>
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
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>Entorno:</translation>
    </message>
    <message>
        <source>Input:</source>
        <translation>Entrada:</translation>
    </message>
    <message>
        <source>Processes:</source>
        <translation>Procesos:</translation>
    </message>
    <message>
        <source>Run scenario</source>
        <translation>Ejecutar el escenario</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Paso</translation>
    </message>
    <message>
        <source>Have it ready, and take one step at a time (F10)</source>
        <translation>Tenerlo listo, y dar un paso cada vez (F10)</translation>
    </message>
    <message>
        <source>It runs no other program.</source>
        <translation>No ejecuta ningún otro programa.</translation>
    </message>
    <message>
        <source>These programs run with your permissions. {name} and {index} stand for the name and the number of each process.</source>
        <translation>Estos programas se ejecutan con sus permisos. {name} e {index} son el nombre y el número de cada proceso.</translation>
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
        <translation>Se ejecutó en otra carpeta. Guarde el escenario en aquella, o por encima de ella.</translation>
    </message>
    <message>
        <source>A scenario has no words for some of its bytes.</source>
        <translation>Un escenario no tiene palabras para algunos de sus bytes.</translation>
    </message>
    <message>
        <source>What was typed while its terminal showed nothing, as a password, is not recorded.</source>
        <translation>Lo que se escribió mientras su terminal no mostraba nada, como una contraseña, no está registrado.</translation>
    </message>
    <message>
        <source>A scenario has no words for its parameters.</source>
        <translation>Un escenario no tiene palabras para sus parámetros.</translation>
    </message>
    <message>
        <source>A scenario makes at most %1 processes.</source>
        <translation>Un escenario crea %1 procesos como máximo.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1: left out. %2</source>
        <translation>%1: omitido. %2</translation>
    </message>
    <message>
        <source>One row that was removed from the table: left out.</source>
        <translation>Una fila que se quitó de la tabla: omitida.</translation>
    </message>
    <message>
        <source>%1 rows that were removed from the table: left out.</source>
        <translation>%1 filas que se quitaron de la tabla: omitidas.</translation>
    </message>
    <message>
        <source>There is nothing to save: nothing that is in the table can be said in a scenario.</source>
        <translation>No hay nada que guardar: nada de lo que hay en la tabla se puede decir en un escenario.</translation>
    </message>
    <message>
        <source>A scenario has no words for all that was done: %1</source>
        <translation>Un escenario no tiene palabras para todo lo que se hizo: %1</translation>
    </message>
</context>
<context>
    <name>pangaea::ScenarioFiles</name>
    <message>
        <source>Opening the scenario</source>
        <translation>Abriendo el escenario</translation>
    </message>
    <message>
        <source>The scenario was not opened</source>
        <translation>El escenario no se abrió</translation>
    </message>
    <message>
        <source>The scenario is ready. F10 takes one step, F9 all that are left.</source>
        <translation>El escenario está listo. F10 da un paso, F9 todos los que quedan.</translation>
    </message>
    <message>
        <source>Another file is being read. Wait until it is done.</source>
        <translation>Se está leyendo otro archivo. Espere a que acabe.</translation>
    </message>
    <message>
        <source>A scenario is being played. Stop it first, in the Lessons menu, or wait for its end.</source>
        <translation>Se está reproduciendo un escenario. Deténgalo antes, en el menú Lecciones, o espere a que acabe.</translation>
    </message>
</context>
<context>
    <name>pangaea::ScenarioMenu</name>
    <message>
        <source>&amp;Scenarios</source>
        <translation>E&amp;scenarios</translation>
    </message>
    <message>
        <source>Looking for scenarios</source>
        <translation>Buscando escenarios</translation>
    </message>
    <message>
        <source>Your own scenarios are listed here: %1</source>
        <translation>Aquí se muestran sus propios escenarios: %1</translation>
    </message>
    <message>
        <source>%1 (cannot be run)</source>
        <translation>%1 (no se puede ejecutar)</translation>
    </message>
    <message>
        <source>The scenario cannot be run</source>
        <translation>El escenario no se puede ejecutar</translation>
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
        <translation>%1, línea %2, columna %3: %4</translation>
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
        <translation>&amp;Afinidad de CPU</translation>
    </message>
    <message>
        <source>How readily it and all its descendants leave a core to others</source>
        <translation>Con qué facilidad él y todos sus descendientes ceden un núcleo a otros</translation>
    </message>
    <message>
        <source>The cores on which it and all its descendants may run</source>
        <translation>Los núcleos en que pueden ejecutarse él y todos sus descendientes</translation>
    </message>
    <message>
        <source>&amp;Set niceness…</source>
        <translation>&amp;Fijar la niceness…</translation>
    </message>
    <message>
        <source>Core %1</source>
        <translation>Núcleo %1</translation>
    </message>
    <message>
        <source>&amp;All cores</source>
        <translation>&amp;Todos los núcleos</translation>
    </message>
    <message>
        <source>Set niceness</source>
        <translation>Fijar la niceness</translation>
    </message>
    <message>
        <source>Niceness of it and all its descendants, from -20 (most of the CPU) to 19 (least).
The kernel lets an ordinary user only raise it:</source>
        <translation>Su niceness y la de todos sus descendientes, de -20 (la mayor parte de la CPU) a 19 (la menor).
El kernel solo permite a un usuario ordinario subirla:</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
</context>
<context>
    <name>pangaea::ScreenshotDialog</name>
    <message>
        <source>Capt&amp;ion</source>
        <translation>&amp;Pie</translation>
    </message>
    <message>
        <source>&amp;Remove callouts</source>
        <translation>&amp;Quitar las llamadas</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save screenshot</source>
        <translation>Guardar la captura</translation>
    </message>
    <message>
        <source>As on the display</source>
        <translation>Como en la pantalla</translation>
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
        <translation>Como en la ventana</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
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
        <translation>Título del pie</translation>
    </message>
    <message>
        <source>Title; what was run, when and how it is known follow by themselves</source>
        <translation>Título; lo que se ejecutó, cuándo y cómo se sabe siguen por sí solos</translation>
    </message>
    <message>
        <source>Below the picture: what was run, when, on which kernel, exact or sampled</source>
        <translation>Bajo la imagen: qué se ejecutó, cuándo, en qué kernel, exacto o por muestras</translation>
    </message>
    <message>
        <source>Why it was not saved</source>
        <translation>Por qué no se guardó</translation>
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
        <translation>Guardar la sesión</translation>
    </message>
    <message>
        <source>Session (*.jsonl)</source>
        <translation>Sesión (*.jsonl)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Sessions, scenarios, lessons and Procfiles (*.jsonl *.pangaea *.pangaea-lesson Procfile Procfile.* *.procfile)</source>
        <translation>Sesiones, escenarios, lecciones y Procfiles (*.jsonl *.pangaea *.pangaea-lesson Procfile Procfile.* *.procfile)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>Guardar el escenario</translation>
    </message>
    <message>
        <source>Scenario (*.pangaea)</source>
        <translation>Escenario (*.pangaea)</translation>
    </message>
    <message>
        <source>Saving the scenario</source>
        <translation>Guardando el escenario</translation>
    </message>
    <message>
        <source>The scenario was not saved</source>
        <translation>El escenario no se guardó</translation>
    </message>
    <message>
        <source>The scenario was saved without some rows</source>
        <translation>El escenario se guardó sin algunas filas</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Saving the session</source>
        <translation>Guardando la sesión</translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <translation>La sesión no se guardó</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>The export was not written</source>
        <translation>La exportación no se escribió</translation>
    </message>
    <message>
        <source>Both streams, as they were written (*)</source>
        <translation>Ambos flujos, tal como se escribieron (*)</translation>
    </message>
    <message>
        <source>Standard output alone (*)</source>
        <translation>Solo la salida estándar (*)</translation>
    </message>
    <message>
        <source>Standard error alone (*)</source>
        <translation>Solo la salida de errores (*)</translation>
    </message>
    <message>
        <source>Save output</source>
        <translation>Guardar la salida</translation>
    </message>
    <message>
        <source>Saving the output</source>
        <translation>Guardando la salida</translation>
    </message>
    <message>
        <source>Saved %1. %2</source>
        <translation>Se guardó %1. %2</translation>
    </message>
    <message>
        <source>The output was not saved</source>
        <translation>La salida no se guardó</translation>
    </message>
    <message>
        <source>With times and names, as shown (*)</source>
        <translation>Con tiempos y nombres, como se muestra (*)</translation>
    </message>
    <message>
        <source>Only what was printed (*)</source>
        <translation>Solo lo que se imprimió (*)</translation>
    </message>
    <message>
        <source>Save as shown</source>
        <translation>Guardar como se muestra</translation>
    </message>
    <message>
        <source>Opening the session</source>
        <translation>Abriendo la sesión</translation>
    </message>
    <message>
        <source>The session was not opened</source>
        <translation>La sesión no se abrió</translation>
    </message>
    <message>
        <source>%1 ends in the middle of an event: its last %2 bytes were left out.</source>
        <translation>%1 acaba en medio de un suceso: se omitieron sus últimos %2 bytes.</translation>
    </message>
    <message>
        <source>Another file is being read or written. Wait until it is done.</source>
        <translation>Se está leyendo o escribiendo otro archivo. Espere a que acabe.</translation>
    </message>
</context>
<context>
    <name>pangaea::SessionKeeper</name>
    <message>
        <source>The session is not kept</source>
        <translation>La sesión no se conserva</translation>
    </message>
</context>
<context>
    <name>pangaea::SettingsDialog</name>
    <message>
        <source>Grace time</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>How long Terminate waits for a process to end by itself before it is killed</source>
        <translation>Cuánto espera «Terminar» a que un proceso acabe por sí solo antes de matarlo</translation>
    </message>
    <message>
        <source>Ask before Kill or Remove of more than 10 processes</source>
        <translation>Preguntar antes de matar o quitar más de 10 procesos</translation>
    </message>
    <message>
        <source>Processes per tree</source>
        <translation>Procesos por árbol</translation>
    </message>
    <message>
        <source>How many processes, with their threads, one of yours may have together with all that it makes. The status bar tells what sees to it.</source>
        <translation>Cuántos procesos, con sus hilos, puede tener uno de los suyos con todo lo que crea. La barra de estado dice qué cuida de ello.</translation>
    </message>
    <message>
        <source>Output kept</source>
        <translation>Salida conservada</translation>
    </message>
    <message>
        <source>lines a process</source>
        <translation>líneas por proceso</translation>
    </message>
    <message>
        <source>Older lines are dropped, and the output says how many bytes they had</source>
        <translation>Las líneas más antiguas se descartan, y la salida dice cuántos bytes tenían</translation>
    </message>
    <message>
        <source>Samples per second</source>
        <translation>Muestras por segundo</translation>
    </message>
    <message>
        <source>How often the kernel is asked for the state, load and memory of each process</source>
        <translation>Con qué frecuencia se pregunta al kernel por el estado, la carga y la memoria de cada proceso</translation>
    </message>
    <message>
        <source>Keep samples and intervals up to (MiB)</source>
        <translation>Conservar muestras e intervalos hasta (MiB)</translation>
    </message>
    <message>
        <source>The oldest are let go first, and the timeline shows it. Starts, signals, exits and joins are always kept.</source>
        <translation>Se sueltan antes los más antiguos, y la línea de tiempo lo muestra. Los inicios, señales, fines y joins se conservan siempre.</translation>
    </message>
    <message>
        <source>&amp;Keep the session while it runs</source>
        <translation>&amp;Conservar la sesión mientras se ejecuta</translation>
    </message>
    <message>
        <source>In a file that only you can read, so that it can be opened after a crash. It may have what programs print, and passwords of their command lines; it is removed when you quit.</source>
        <translation>En un archivo que solo usted puede leer, para poder abrirla tras una caída. Puede contener lo que imprimen los programas, y contraseñas de sus líneas de órdenes; se borra cuando usted sale.</translation>
    </message>
    <message>
        <source>&amp;Tell of crashes while the window is hidden</source>
        <translation>A&amp;visar de las caídas mientras la ventana está oculta</translation>
    </message>
    <message>
        <source>By a notification of the desktop; a click on it shows the row</source>
        <translation>Con una notificación del escritorio; un clic en ella muestra la fila</translation>
    </message>
    <message>
        <source>&amp;Explain late output</source>
        <translation>&amp;Explicar la salida tardía</translation>
    </message>
    <message>
        <source>A line above the output of a process says why it may have come late, and where its order is not known</source>
        <translation>Una línea sobre la salida de un proceso dice por qué puede haber llegado tarde, y dónde no se conoce su orden</translation>
    </message>
    <message>
        <source>Announce events to screen readers</source>
        <translation>Anunciar los sucesos a los lectores de pantalla</translation>
    </message>
    <message>
        <source>Starts, ends and joins are spoken as they happen</source>
        <translation>Los inicios, fines y joins se dicen según ocurren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Of the window, from the next start on. Without a window all is English.</source>
        <translation>De la ventana, desde el próximo inicio. Sin ventana, todo está en inglés.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>pangaea::SignalSet</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>all but %1</source>
        <translation>todas menos %1</translation>
    </message>
    <message>
        <source>The program ignores %1.</source>
        <translation>El programa ignora %1.</translation>
    </message>
    <message>
        <source>The program blocks %1: it stays pending until the program lets it in.</source>
        <translation>El programa bloquea %1: queda pendiente hasta que el programa la deje entrar.</translation>
    </message>
    <message>
        <source>The program blocks %1: one that is sent now stays pending.</source>
        <translation>El programa bloquea %1: si se envía ahora, queda pendiente.</translation>
    </message>
    <message>
        <source>The process is stopped: %1 stays pending until it is continued.</source>
        <translation>El proceso está detenido: %1 queda pendiente hasta que continúe.</translation>
    </message>
    <message>
        <source>The program catches %1 itself, and decides what to do about it.</source>
        <translation>El propio programa captura %1, y decide qué hacer con ella.</translation>
    </message>
    <message>
        <source>%1 does nothing to a program that does not ask for it.</source>
        <translation>%1 no hace nada a un programa que no la pida.</translation>
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
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Spawn</source>
        <translation>Lanzar</translation>
    </message>
    <message>
        <source>Let the parent join the new processes one after the other, in the order of their making</source>
        <translation>Hacer que el padre haga join con los procesos nuevos uno tras otro, en el orden en que se crean</translation>
    </message>
    <message>
        <source>Make a process for each name and start it (Return)</source>
        <translation>Crear un proceso por cada nombre e iniciarlo (Intro)</translation>
    </message>
    <message>
        <source>One name or many, with commas between them. Nothing stands for the default, %1.</source>
        <translation>Un nombre o muchos, con comas entre ellos. Si no hay ninguno, vale el predeterminado, %1.</translation>
    </message>
    <message>
        <source>What each process runs</source>
        <translation>Lo que ejecuta cada proceso</translation>
    </message>
    <message>
        <source>Program…</source>
        <translation>Programa…</translation>
    </message>
    <message>
        <source>Choose any program or script</source>
        <translation>Elegir cualquier programa o script</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation>En un terminal</translation>
    </message>
    <message>
        <source>New processes have a terminal of their own, unless they read a given text.</source>
        <translation>Los procesos nuevos tienen un terminal propio, salvo que lean un texto dado.</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinicios</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>What new processes do after their end, and whether they have a terminal</source>
        <translation>Qué hacen los procesos nuevos cuando acaban, y si tienen un terminal</translation>
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
        <translation>%1 (el predeterminado)</translation>
    </message>
    <message>
        <source>New processes run on: %1.</source>
        <translation>Los procesos nuevos se ejecutan en: %1.</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Ejecutar en</translation>
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
        <translation>Cancelar el lanzamiento</translation>
    </message>
    <message>
        <source>Do not start those that are not started yet</source>
        <translation>No iniciar los que aún no se han iniciado</translation>
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
        <translation>Mostrar u ocultar los procesos anteriores a la lección</translation>
    </message>
    <message>
        <source>1 earlier process</source>
        <translation>1 proceso anterior</translation>
    </message>
    <message>
        <source>%1 earlier processes</source>
        <translation>%1 procesos anteriores</translation>
    </message>
</context>
<context>
    <name>pangaea::StartCheck</name>
    <message>
        <source>The program %1 does not exist. Check its path, or install it.</source>
        <translation>El programa %1 no existe. Compruebe su ruta, o instálelo.</translation>
    </message>
    <message>
        <source>The folder %1, in which the program is to run, does not exist. Make it or choose another.</source>
        <translation>La carpeta %1, en que ha de ejecutarse el programa, no existe. Créela o elija otra.</translation>
    </message>
    <message>
        <source>No program can be given an argument with a NUL character. Take it out of the name or the argument.</source>
        <translation>A ningún programa se le puede dar un argumento con un carácter NUL. Quítelo del nombre o del argumento.</translation>
    </message>
    <message>
        <source>No path can have a NUL character. Take it out of the program or the folder.</source>
        <translation>Ninguna ruta puede contener un carácter NUL. Quítelo del programa o de la carpeta.</translation>
    </message>
    <message>
        <source>No environment variable can have a NUL character. Take it out.</source>
        <translation>Ninguna variable de entorno puede contener un carácter NUL. Quítelo.</translation>
    </message>
    <message>
        <source>“%1” is no environment variable. Write it as NAME=value.</source>
        <translation>«%1» no es una variable de entorno. Escríbala como NOMBRE=valor.</translation>
    </message>
    <message>
        <source>An argument is longer than the %1 bytes that the system takes. Use a shorter name or argument.</source>
        <translation>Un argumento supera los %1 bytes que admite el sistema. Use un nombre o un argumento más corto.</translation>
    </message>
    <message>
        <source>An environment variable is longer than the %1 bytes that the system takes. Shorten it.</source>
        <translation>Una variable de entorno supera los %1 bytes que admite el sistema. Acórtela.</translation>
    </message>
    <message>
        <source>The arguments and the environment are longer than the %1 bytes that the system takes together. Use fewer or shorter ones.</source>
        <translation>Los argumentos y el entorno superan juntos los %1 bytes que admite el sistema. Use menos, o más cortos.</translation>
    </message>
    <message>
        <source>The name of the program is empty. Write which program is to run.</source>
        <translation>El nombre del programa está vacío. Escriba qué programa se ha de ejecutar.</translation>
    </message>
    <message>
        <source>There is no program with the name “%1”. If you mean the program %2, give what follows as its arguments.</source>
        <translation>No hay ningún programa con el nombre «%1». Si se refiere al programa %2, dé lo que sigue como sus argumentos.</translation>
    </message>
    <message>
        <source>There is no program %1 in the folders of PATH. Install it, or write its whole path.</source>
        <translation>No hay ningún programa %1 en las carpetas de PATH. Instálelo, o escriba su ruta entera.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Try again when that is done.</source>
        <translation>Otro programa está escribiendo %1. Vuelva a intentarlo cuando haya acabado.</translation>
    </message>
    <message>
        <source>The system cannot run %1: it was built for another kind of processor, or is no program. Build or install it for this one.</source>
        <translation>El sistema no puede ejecutar %1: se construyó para otro tipo de procesador, o no es un programa. Constrúyalo o instálelo para este.</translation>
    </message>
    <message>
        <source>The arguments of %1 are longer than the system takes. Use fewer or shorter ones.</source>
        <translation>Los argumentos de %1 son más largos de lo que admite el sistema. Use menos, o más cortos.</translation>
    </message>
    <message>
        <source>The system lets you have no more processes, so that %1 was not started. End some and try again.</source>
        <translation>El sistema no le permite más procesos, así que %1 no se inició. Acabe con algunos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is not enough memory to start %1. Close other programs and try again.</source>
        <translation>No hay memoria suficiente para iniciar %1. Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Pangaea has no file descriptors left to start %1. Remove or end other rows and try again.</source>
        <translation>A Pangaea no le quedan descriptores de archivo para iniciar %1. Quite otras filas o acabe con ellas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The system has no file descriptors left to start %1. Close other programs and try again.</source>
        <translation>Al sistema no le quedan descriptores de archivo para iniciar %1. Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The system&apos;s rules do not let you run %1. Ask its administrator.</source>
        <translation>Las reglas del sistema no le permiten ejecutar %1. Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>You have no permission to run %1. Ask its owner, or choose another program.</source>
        <translation>No tiene permiso para ejecutar %1. Pregunte a su propietario, o elija otro programa.</translation>
    </message>
    <message>
        <source>The system did not start %1 (%2). Close other programs and try again.</source>
        <translation>El sistema no inició %1 (%2). Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is a link to a program that does not exist. Install that program again.</source>
        <translation>%1 es un enlace a un programa que no existe. Instale de nuevo ese programa.</translation>
    </message>
    <message>
        <source>The program %1 does not exist: a part of its path is a file, not a folder. Correct the path.</source>
        <translation>El programa %1 no existe: una parte de su ruta es un archivo, no una carpeta. Corrija la ruta.</translation>
    </message>
    <message>
        <source>%1 is a link that leads back to itself. Make the link again.</source>
        <translation>%1 es un enlace que vuelve a sí mismo. Haga el enlace de nuevo.</translation>
    </message>
    <message>
        <source>You have no permission to enter the folder of %1. Ask its owner, or choose another program.</source>
        <translation>No tiene permiso para entrar en la carpeta de %1. Pregunte a su propietario, o elija otro programa.</translation>
    </message>
    <message>
        <source>The path of the program is longer than the system takes. Move it to a shorter one.</source>
        <translation>La ruta del programa es más larga de lo que admite el sistema. Muévalo a una más corta.</translation>
    </message>
    <message>
        <source>%1 cannot be looked at: %2.</source>
        <translation>No se puede examinar %1: %2.</translation>
    </message>
    <message>
        <source>%1 is on a file system from which no program may run (noexec). Copy it to another folder.</source>
        <translation>%1 está en un sistema de archivos desde el que no se puede ejecutar ningún programa (noexec). Cópielo a otra carpeta.</translation>
    </message>
    <message>
        <source>%1 is not an executable file. Mark it with chmod +x, or choose another program.</source>
        <translation>%1 no es un archivo ejecutable. Márquelo con chmod +x, o elija otro programa.</translation>
    </message>
    <message>
        <source>The first line of the script %1 names no interpreter. Write one, as in #!/bin/sh.</source>
        <translation>La primera línea del script %1 no nombra ningún intérprete. Escriba uno, como en #!/bin/sh.</translation>
    </message>
    <message>
        <source>The first line of the script %1 ends as in Windows (CR LF), so that its interpreter is not found. Save it with Unix line ends.</source>
        <translation>La primera línea del script %1 acaba como en Windows (CR LF), así que no se encuentra su intérprete. Guárdelo con finales de línea de Unix.</translation>
    </message>
    <message>
        <source>The interpreter of the script %1 is a script whose interpreter is a script, and so on. Name a program in its first line.</source>
        <translation>El intérprete del script %1 es un script cuyo intérprete es un script, y así sucesivamente. Nombre un programa en su primera línea.</translation>
    </message>
    <message>
        <source>The first line of the script %1 names an interpreter that cannot be run.</source>
        <translation>La primera línea del script %1 nombra un intérprete que no se puede ejecutar.</translation>
    </message>
    <message>
        <source>%1 is damaged: it ends within its header. Build or install it again.</source>
        <translation>%1 está dañado: acaba dentro de su cabecera. Constrúyalo o instálelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is a part of a program (an object or core file), not a program. Link it first, or choose another.</source>
        <translation>%1 es parte de un programa (un archivo objeto o un volcado), no un programa. Enlácelo antes, o elija otro.</translation>
    </message>
    <message>
        <source>%1 was built for another kind of processor. Build or install it for this one (%2).</source>
        <translation>%1 se construyó para otro tipo de procesador. Constrúyalo o instálelo para este (%2).</translation>
    </message>
    <message>
        <source>%1 needs the dynamic loader %2, which cannot be run here. Install the libraries that it was built for, or build it on this system.</source>
        <translation>%1 necesita el cargador dinámico %2, que aquí no se puede ejecutar. Instale las bibliotecas para las que se construyó, o constrúyalo en este sistema.</translation>
    </message>
    <message>
        <source>%1 is an empty file. Build or install it again.</source>
        <translation>%1 es un archivo vacío. Constrúyalo o instálelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is no program that this system can run: its format is unknown. Choose another.</source>
        <translation>%1 no es un programa que este sistema pueda ejecutar: su formato es desconocido. Elija otro.</translation>
    </message>
    <message>
        <source>%1 is a text without a first line that names its interpreter. Write one, as in #!/bin/sh.</source>
        <translation>%1 es un texto sin una primera línea que nombre su intérprete. Escriba una, como #!/bin/sh.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a program. Choose a program in it.</source>
        <translation>%1 es una carpeta, no un programa. Elija un programa de ella.</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a socket, not a program. Choose a program.</source>
        <translation>%1 es un dispositivo, una tubería o un socket, no un programa. Elija un programa.</translation>
    </message>
    <message>
        <source>The folder %1, in which the program is to run, is below one that you may not enter. Choose another.</source>
        <translation>La carpeta %1, en que ha de ejecutarse el programa, está debajo de una en la que usted no puede entrar. Elija otra.</translation>
    </message>
    <message>
        <source>The folder %1, in which the program is to run, cannot be used: %2. Choose another.</source>
        <translation>La carpeta %1, en que ha de ejecutarse el programa, no se puede usar: %2. Elija otra.</translation>
    </message>
    <message>
        <source>The folder %1, in which the program is to run, is a file. Choose a folder.</source>
        <translation>La carpeta %1, en que ha de ejecutarse el programa, es un archivo. Elija una carpeta.</translation>
    </message>
    <message>
        <source>You have no permission to enter the folder %1, in which the program is to run. Choose another.</source>
        <translation>No tiene permiso para entrar en la carpeta %1, en que ha de ejecutarse el programa. Elija otra.</translation>
    </message>
</context>
<context>
    <name>pangaea::StatusSummary</name>
    <message>
        <source>%1 created</source>
        <translation>creados: %1</translation>
    </message>
    <message>
        <source>%1 starting</source>
        <translation>iniciando: %1</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>en ejecución: %1</translation>
    </message>
    <message>
        <source>%1 suspended</source>
        <translation>suspendidos: %1</translation>
    </message>
    <message>
        <source>%1 stopping</source>
        <translation>terminando: %1</translation>
    </message>
    <message>
        <source>%1 exited</source>
        <translation>acabados: %1</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>matados: %1</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>caídos: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>fallidos: %1</translation>
    </message>
    <message>
        <source>%1 is sampled from some time on: %2</source>
        <translation>%1 se ve por muestras desde cierto momento: %2</translation>
    </message>
    <message>
        <source>No processes</source>
        <translation>Ningún proceso</translation>
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
        <translation>otros programas usan el %1 % de los núcleos</translation>
    </message>
    <message>
        <source>exact switches</source>
        <translation>cambios exactos</translation>
    </message>
    <message>
        <source>sampled %1 Hz</source>
        <translation>muestras a %1 Hz</translation>
    </message>
    <message>
        <source>, 1 process sampled</source>
        <translation>, 1 proceso por muestras</translation>
    </message>
    <message>
        <source>, %1 processes sampled</source>
        <translation>, %1 procesos por muestras</translation>
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
        <translation>Otros programas usan el %1 % del tiempo de los núcleos: ahora no se puede comparar cuánto tarda cada cosa. Acabe antes con ellos. La propia ventana de Pangaea cuenta entre ellos.</translation>
    </message>
    <message>
        <source>States, load and memory are sampled once a second.</source>
        <translation>Los estados, la carga y la memoria se toman una vez por segundo.</translation>
    </message>
    <message>
        <source>States, load and memory are sampled %1 times a second.</source>
        <translation>Los estados, la carga y la memoria se toman %1 veces por segundo.</translation>
    </message>
    <message>
        <source>The timeline’s intervals are exact: the kernel records every switch.</source>
        <translation>Los intervalos de la línea de tiempo son exactos: el kernel registra cada cambio.</translation>
    </message>
    <message>
        <source>The timeline’s intervals come from the samples: shorter runs are not seen.</source>
        <translation>Los intervalos de la línea de tiempo vienen de las muestras: las ejecuciones más cortas no se ven.</translation>
    </message>
    <message>
        <source>There was no room for %1 records of switches.</source>
        <translation>No hubo sitio para %1 registros de cambios.</translation>
    </message>
    <message>
        <source>Nothing limits how many processes a target makes.</source>
        <translation>Nada limita cuántos procesos crea un objetivo.</translation>
    </message>
    <message>
        <source>If a process makes more than %1 descendants, Pangaea kills the whole tree; the kernel sets no limit.</source>
        <translation>Si un proceso crea más de %1 descendientes, Pangaea mata todo el árbol; el kernel no pone ningún límite.</translation>
    </message>
    <message>
        <source>If a process makes more than %1 descendants, Pangaea kills the whole tree. The kernel’s own limit, far above, is on all of this user’s programs together.</source>
        <translation>Si un proceso crea más de %1 descendientes, Pangaea mata todo el árbol. El límite del propio kernel, muy por encima, es para todos los programas de este usuario juntos.</translation>
    </message>
    <message>
        <source>The kernel lets each process have %1 processes and threads below it, and no more.</source>
        <translation>El kernel permite a cada proceso tener %1 procesos e hilos debajo, y no más.</translation>
    </message>
    <message>
        <source>Asks for an administrator’s permission to let Pangaea see when its own processes get a core. A small program of Pangaea’s opens the kernel’s record of them, and nothing else, and ends.
What runs already stays sampled; what is started then is recorded exactly.</source>
        <translation>Pide permiso a un administrador para que Pangaea vea cuándo sus propios procesos reciben un núcleo. Un pequeño programa de Pangaea abre el registro que el kernel lleva de ello, y nada más, y acaba.
Lo que ya se ejecuta sigue por muestras; lo que se inicie después se registra con exactitud.</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 desconocidos</translation>
    </message>
    <message>
        <source>this computer %1</source>
        <translation>este equipo %1</translation>
    </message>
    <message>
        <source>%1 %2 (does not answer)</source>
        <translation>%1 %2 (no responde)</translation>
    </message>
</context>
<context>
    <name>pangaea::StoredSettings</name>
    <message>
        <source>The settings file could not be read. It was kept as %1, and the defaults are used.</source>
        <translation>No se pudo leer el archivo de ajustes. Se conservó como %1, y se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>The settings file %1 could not be read, nor renamed. The defaults are used.</source>
        <translation>El archivo de ajustes %1 no se pudo leer ni cambiar de nombre. Se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>The settings could not be saved: there is no room for a copy in %1.</source>
        <translation>Los ajustes no se pudieron guardar: no hay sitio para una copia en %1.</translation>
    </message>
</context>
<context>
    <name>pangaea::SwitchRecorder</name>
    <message>
        <source>The kernel does not let an ordinary user record switches (kernel.perf_event_paranoid is %1; 2 or less would do).</source>
        <translation>El kernel no permite a un usuario ordinario registrar los cambios (kernel.perf_event_paranoid es %1; bastaría con 2 o menos).</translation>
    </message>
    <message>
        <source>Something around Pangaea, such as a container, does not let it record switches (perf_event_open would have to be allowed there).</source>
        <translation>Algo en torno a Pangaea, como un contenedor, no le permite registrar los cambios (habría que permitir allí perf_event_open).</translation>
    </message>
    <message>
        <source>This kernel cannot record switches (CONFIG_PERF_EVENTS would have to be set).</source>
        <translation>Este kernel no puede registrar los cambios (habría que activar CONFIG_PERF_EVENTS).</translation>
    </message>
    <message>
        <source>This kernel is too old to record switches (Linux 4.3 or newer would do).</source>
        <translation>Este kernel es demasiado antiguo para registrar los cambios (bastaría con Linux 4.3 o posterior).</translation>
    </message>
    <message>
        <source>Pangaea has too many files open to record switches (a higher limit by ulimit -n would do).</source>
        <translation>Pangaea tiene demasiados archivos abiertos para registrar los cambios (bastaría con un límite mayor en ulimit -n).</translation>
    </message>
    <message>
        <source>The system has too many files open to record switches (a higher fs.file-max would do).</source>
        <translation>El sistema tiene demasiados archivos abiertos para registrar los cambios (bastaría con un fs.file-max mayor).</translation>
    </message>
    <message>
        <source>There are too many threads to record switches (a higher limit by ulimit -u would do).</source>
        <translation>Hay demasiados hilos para registrar los cambios (bastaría con un límite mayor en ulimit -u).</translation>
    </message>
    <message>
        <source>There is no memory left to record switches (closing other programs would do).</source>
        <translation>No queda memoria para registrar los cambios (bastaría con cerrar otros programas).</translation>
    </message>
    <message>
        <source>Switches cannot be recorded: %1.</source>
        <translation>No se pueden registrar los cambios: %1.</translation>
    </message>
    <message>
        <source>Other programs use up the memory that a user may have to record switches (kernel.perf_event_mlock_kb is %1; more would do).</source>
        <translation>Otros programas agotan la memoria que un usuario puede tener para registrar cambios (kernel.perf_event_mlock_kb es %1; bastaría con más).</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>pangaea::TargetCatalog</name>
    <message>
        <source>The list of targets lacks “%1” in %2.</source>
        <translation>En la lista de objetivos falta «%1» en %2.</translation>
    </message>
    <message>
        <source>The list of targets has a wrong type for “%1” in %2.</source>
        <translation>La lista de objetivos tiene un tipo incorrecto para «%1» en %2.</translation>
    </message>
    <message>
        <source>The list of targets has the name “%1”; names are made of letters a to z, digits and _.</source>
        <translation>La lista de objetivos tiene el nombre «%1»; los nombres se forman con letras de la a a la z, cifras y _.</translation>
    </message>
    <message>
        <source>The list of targets has a minimum above the maximum in %1.</source>
        <translation>La lista de objetivos tiene un mínimo mayor que el máximo en %1.</translation>
    </message>
    <message>
        <source>The list of targets has a default out of range in %1.</source>
        <translation>La lista de objetivos tiene un valor predeterminado fuera de rango en %1.</translation>
    </message>
    <message>
        <source>The list of targets has a number that is not whole in %1.</source>
        <translation>La lista de objetivos tiene un número que no es entero en %1.</translation>
    </message>
    <message>
        <source>The list of targets has a word in %1 that is not made of letters.</source>
        <translation>La lista de objetivos tiene en %1 una palabra que no está hecha de letras.</translation>
    </message>
    <message>
        <source>The list of targets has “%1” twice in %2.</source>
        <translation>La lista de objetivos tiene «%1» dos veces en %2.</translation>
    </message>
    <message>
        <source>The list of targets has nothing to choose in %1.</source>
        <translation>La lista de objetivos no tiene nada que elegir en %1.</translation>
    </message>
    <message>
        <source>a parameter of %1</source>
        <translation>un parámetro de %1</translation>
    </message>
    <message>
        <source>the parameter %1 of %2</source>
        <translation>el parámetro %1 de %2</translation>
    </message>
    <message>
        <source>The list of targets has the unknown type “%1” in %2.</source>
        <translation>La lista de objetivos tiene el tipo desconocido «%1» en %2.</translation>
    </message>
    <message>
        <source>The list of targets has a wrong type in “%1” of %2.</source>
        <translation>La lista de objetivos tiene un tipo incorrecto en «%1» de %2.</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>un objetivo</translation>
    </message>
    <message>
        <source>The list of targets is not JSON: %1 at byte %2.</source>
        <translation>La lista de objetivos no es JSON: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>The list of targets is not a JSON object.</source>
        <translation>La lista de objetivos no es un objeto JSON.</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>la lista</translation>
    </message>
    <message>
        <source>The list of targets is empty.</source>
        <translation>La lista de objetivos está vacía.</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not “%3”.</source>
        <translation>%1 debe ser uno de %2, no «%3».</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not “%2”.</source>
        <translation>%1 debe ser un número entero, no «%2».</translation>
    </message>
    <message>
        <source>%1 must be a number, not “%2”.</source>
        <translation>%1 debe ser un número, no «%2».</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3, not %4.</source>
        <translation>%1 debe estar entre %2 y %3, no ser %4.</translation>
    </message>
    <message>
        <source>“%1” is not a parameter; write it as key=value.</source>
        <translation>«%1» no es un parámetro; escríbalo como clave=valor.</translation>
    </message>
    <message>
        <source>%1 has no parameter “%2”; it takes none.</source>
        <translation>%1 no tiene ningún parámetro «%2»; no admite ninguno.</translation>
    </message>
    <message>
        <source>%1 has no parameter “%2”; it takes %3.</source>
        <translation>%1 no tiene ningún parámetro «%2»; admite %3.</translation>
    </message>
    <message>
        <source>%1 is given twice; give it once.</source>
        <translation>%1 se da dos veces; délo una vez.</translation>
    </message>
    <message>
        <source>There is no target “%1”; the targets are %2.</source>
        <translation>No existe el objetivo «%1»; los objetivos son %2.</translation>
    </message>
</context>
<context>
    <name>pangaea::Targets</name>
    <message>
        <source>Prints the name of its continent, then sleeps</source>
        <translation>Imprime el nombre de su continente y después duerme</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>How long it sleeps after its line</source>
        <translation>Cuánto duerme después de su línea</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Whether it first waits for a line, or the end, of its standard input</source>
        <translation>Si antes espera una línea, o el fin, de su entrada estándar</translation>
    </message>
    <message>
        <source>Keeps a core busy, and tells each second how far it is</source>
        <translation>Mantiene ocupado un núcleo, y dice cada segundo hasta dónde ha llegado</translation>
    </message>
    <message>
        <source>How long it computes</source>
        <translation>Cuánto tiempo calcula</translation>
    </message>
    <message>
        <source>Niceness</source>
        <translation>Niceness</translation>
    </message>
    <message>
        <source>How far it lets others go first</source>
        <translation>Hasta qué punto deja pasar antes a otros</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Which of its cores it stays on, from 1; 0: on any</source>
        <translation>En cuál de sus núcleos se queda, desde 1; 0: en cualquiera</translation>
    </message>
    <message>
        <source>Prints one line a second</source>
        <translation>Imprime una línea por segundo</translation>
    </message>
    <message>
        <source>How long it counts</source>
        <translation>Cuánto tiempo cuenta</translation>
    </message>
    <message>
        <source>Ignores SIGTERM, so that only a kill ends it early</source>
        <translation>Ignora SIGTERM, así que solo matarlo acaba antes con él</translation>
    </message>
    <message>
        <source>How long it sleeps before it ends by itself</source>
        <translation>Cuánto duerme antes de acabar por sí solo</translation>
    </message>
    <message>
        <source>Exits with the code that it is given</source>
        <translation>Sale con el código que se le da</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>The exit code</source>
        <translation>El código de salida</translation>
    </message>
    <message>
        <source>How long it sleeps before it exits</source>
        <translation>Cuánto duerme antes de salir</translation>
    </message>
    <message>
        <source>Crashes: ends by SIGSEGV</source>
        <translation>Se cae: acaba por SIGSEGV</translation>
    </message>
    <message>
        <source>How long it sleeps before it crashes</source>
        <translation>Cuánto duerme antes de caerse</translation>
    </message>
    <message>
        <source>Writes numbered lines as fast as it can</source>
        <translation>Escribe líneas numeradas lo más deprisa que puede</translation>
    </message>
    <message>
        <source>How long it writes</source>
        <translation>Cuánto tiempo escribe</translation>
    </message>
    <message>
        <source>Writes to standard output and to standard error in turn</source>
        <translation>Escribe por turnos en la salida estándar y en la de errores</translation>
    </message>
    <message>
        <source>How long it sleeps after its lines</source>
        <translation>Cuánto duerme después de sus líneas</translation>
    </message>
    <message>
        <source>Computes a fixed number of steps, however long that takes</source>
        <translation>Calcula un número fijo de pasos, tarde lo que tarde</translation>
    </message>
    <message>
        <source>Million steps</source>
        <translation>Mill. de pasos</translation>
    </message>
    <message>
        <source>How much it computes, in millions of steps</source>
        <translation>Cuánto calcula, en millones de pasos</translation>
    </message>
    <message>
        <source>Blocks in a read until there is something to read</source>
        <translation>Se bloquea en una lectura hasta que haya algo que leer</translation>
    </message>
    <message>
        <source>How long it waits</source>
        <translation>Cuánto espera</translation>
    </message>
    <message>
        <source>Makes threads that compute or wait</source>
        <translation>Crea hilos que calculan o esperan</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>How many threads it makes</source>
        <translation>Cuántos hilos crea</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>What each thread does</source>
        <translation>Lo que hace cada hilo</translation>
    </message>
    <message>
        <source>How long each thread computes or waits</source>
        <translation>Cuánto tiempo calcula o espera cada hilo</translation>
    </message>
    <message>
        <source>How much each computes instead of so long, unless 0</source>
        <translation>Cuánto calcula cada uno en lugar de ese tiempo, salvo 0</translation>
    </message>
    <message>
        <source>Waits for many things at once, in one thread</source>
        <translation>Espera muchas cosas a la vez, en un solo hilo</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Esperas</translation>
    </message>
    <message>
        <source>How many waits there are</source>
        <translation>Cuántas esperas hay</translation>
    </message>
    <message>
        <source>How long each wait is</source>
        <translation>Cuánto dura cada espera</translation>
    </message>
    <message>
        <source>How much it computes after each wait</source>
        <translation>Cuánto calcula después de cada espera</translation>
    </message>
    <message>
        <source>Waits for many things, one after the other</source>
        <translation>Espera muchas cosas, una tras otra</translation>
    </message>
    <message>
        <source>Takes memory step by step, and writes to every page of it</source>
        <translation>Toma memoria paso a paso, y escribe en cada una de sus páginas</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>How much memory it takes</source>
        <translation>Cuánta memoria toma</translation>
    </message>
    <message>
        <source>How long it takes to grow</source>
        <translation>Cuánto tarda en crecer</translation>
    </message>
    <message>
        <source>Counts up one variable in processes, which each have it, or in threads, which share it</source>
        <translation>Incrementa una variable en procesos, que tienen una cada uno, o en hilos, que la comparten</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>Quién cuenta</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>How many of them there are</source>
        <translation>Cuántos hay</translation>
    </message>
    <message>
        <source>How long they count</source>
        <translation>Cuánto tiempo cuentan</translation>
    </message>
    <message>
        <source>Has a child that ended and does not wait for it</source>
        <translation>Tiene un hijo que acabó y no lo espera</translation>
    </message>
    <message>
        <source>How long the child is a zombie</source>
        <translation>Cuánto tiempo es zombi el hijo</translation>
    </message>
    <message>
        <source>Ends before its child, which gets another parent</source>
        <translation>Acaba antes que su hijo, que recibe otro padre</translation>
    </message>
    <message>
        <source>How long the child lives on</source>
        <translation>Cuánto sigue viviendo el hijo</translation>
    </message>
    <message>
        <source>Makes children, which make children</source>
        <translation>Crea hijos, que crean hijos</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>How many levels the tree has</source>
        <translation>Cuántos niveles tiene el árbol</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>How many children each process has</source>
        <translation>Cuántos hijos tiene cada proceso</translation>
    </message>
    <message>
        <source>How long the tree lives</source>
        <translation>Cuánto vive el árbol</translation>
    </message>
    <message>
        <source>Cleans up when SIGTERM comes, then ends</source>
        <translation>Hace limpieza cuando llega SIGTERM, y después acaba</translation>
    </message>
    <message>
        <source>How long it waits for SIGTERM before it ends by itself</source>
        <translation>Cuánto espera SIGTERM antes de acabar por sí solo</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>How many seconds it cleans up</source>
        <translation>Cuántos segundos hace limpieza</translation>
    </message>
    <message>
        <source>Repeats each line that it reads from standard input</source>
        <translation>Repite cada línea que lee de la entrada estándar</translation>
    </message>
    <message>
        <source>Waits for its child, which waits for it</source>
        <translation>Espera a su hijo, que lo espera a él</translation>
    </message>
    <message>
        <source>How long they wait before the child gives up</source>
        <translation>Cuánto esperan antes de que el hijo desista</translation>
    </message>
    <message>
        <source>Prints lines into a buffer, which is written when the program ends</source>
        <translation>Imprime líneas en un búfer, que se escribe cuando el programa acaba</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>How many lines it prints</source>
        <translation>Cuántas líneas imprime</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Whether it flushes its buffer after each line</source>
        <translation>Si vacía su búfer después de cada línea</translation>
    </message>
    <message>
        <source>How long it sleeps before it ends</source>
        <translation>Cuánto duerme antes de acabar</translation>
    </message>
    <message>
        <source>Makes a writer that fills a pipe, and reads it later</source>
        <translation>Crea un escritor que llena una tubería, y la lee más tarde</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>How much the writer writes</source>
        <translation>Cuánto escribe el escritor</translation>
    </message>
    <message>
        <source>How long nobody reads</source>
        <translation>Cuánto tiempo no lee nadie</translation>
    </message>
    <message>
        <source>Catches all signals that can be caught, and tells which come</source>
        <translation>Captura todas las señales que se pueden capturar, y dice cuáles llegan</translation>
    </message>
    <message>
        <source>How long it waits for signals</source>
        <translation>Cuánto espera señales</translation>
    </message>
    <message>
        <source>Makes a terminal with a shell, a program and a daemon, and closes it</source>
        <translation>Crea un terminal con una shell, un programa y un demonio, y lo cierra</translation>
    </message>
    <message>
        <source>How long the terminal is open; the daemon lives 5 s longer</source>
        <translation>Cuánto está abierto el terminal; el demonio vive 5 s más</translation>
    </message>
    <message>
        <source>Forks, and tells how much memory the two share before and after a write</source>
        <translation>Hace fork, y dice cuánta memoria comparten los dos antes y después de una escritura</translation>
    </message>
    <message>
        <source>How much memory it has written to before it forks</source>
        <translation>En cuánta memoria ha escrito antes de hacer fork</translation>
    </message>
    <message>
        <source>Appends lines to one file at once, with or without a lock</source>
        <translation>Añaden líneas a un mismo archivo a la vez, con o sin cerrojo</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Quién escribe</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cerrojo</translation>
    </message>
    <message>
        <source>Whether one waits while another writes</source>
        <translation>Si uno espera mientras otro escribe</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>Escritores</translation>
    </message>
    <message>
        <source>How many lines each writes</source>
        <translation>Cuántas líneas escribe cada uno</translation>
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
        <translation>Proceso hijo %1</translation>
    </message>
    <message>
        <source>Thread %1 of process %2</source>
        <translation>Hilo %1 del proceso %2</translation>
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
        <translation>Padre</translation>
    </message>
    <message>
        <source>from %1, for %2</source>
        <translation>desde %1, durante %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>what it did is not known</source>
        <translation>no se sabe qué hizo</translation>
    </message>
    <message>
        <source>on core %1</source>
        <translation>en el núcleo %1</translation>
    </message>
    <message>
        <source>queued for its first core</source>
        <translation>en cola para su primer núcleo</translation>
    </message>
    <message>
        <source>not known: there are no records of it</source>
        <translation>no se sabe: no hay registros de ello</translation>
    </message>
    <message>
        <source>queued for a core: the kernel took it away</source>
        <translation>en cola para un núcleo: el kernel se lo quitó</translation>
    </message>
    <message>
        <source>not on a core after it gave it up (waiting, then perhaps queued)</source>
        <translation>sin núcleo después de cederlo (esperando, después quizá en cola)</translation>
    </message>
    <message>
        <source>sampled since %1</source>
        <translation>por muestras desde %1</translation>
    </message>
    <message>
        <source>not sampled yet</source>
        <translation>aún sin muestras</translation>
    </message>
    <message>
        <source>not sampled</source>
        <translation>sin muestras</translation>
    </message>
    <message>
        <source>sample at %1: %2</source>
        <translation>muestra en %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 tasks on a core</source>
        <translation>%1 de %2 tareas en un núcleo</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 tareas</translation>
    </message>
    <message>
        <source>%1 (%2):</source>
        <translation>%1 (%2):</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>%1 runs within %2: %3</source>
        <translation>%1 ejecuciones en %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>espera a %1</translation>
    </message>
    <message>
        <source>%1, task %2</source>
        <translation>%1, tarea %2</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>ended at %1, not joined</source>
        <translation>acabó en %1, sin join</translation>
    </message>
    <message>
        <source>A bar is from the kernel’s record that it has the core to the one that it leaves it.</source>
        <translation>Una barra va desde el registro del kernel de que tiene el núcleo hasta el de que lo deja.</translation>
    </message>
    <message>
        <source>Switching, which no bar shows: %1</source>
        <translation>Conmutación, que ninguna barra muestra: %1</translation>
    </message>
    <message>
        <source>Process %1 ended after %2 and started no program</source>
        <translation>El proceso %1 acabó tras %2 y no inició ningún programa</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Their maker waited meanwhile: so does one that tries folder after folder of PATH for a program.</source>
        <translation>Quien los creó esperaba entretanto: así actúa el que busca un programa carpeta tras carpeta de PATH.</translation>
    </message>
    <message>
        <source>Pangaea, the parent of all (%1)</source>
        <translation>Pangaea, el padre de todos (%1)</translation>
    </message>
    <message>
        <source>left behind: %1, since %2</source>
        <translation>quedó atrás: %1, desde %2</translation>
    </message>
    <message>
        <source>left behind by %1: %2, since %3</source>
        <translation>dejado atrás por %1: %2, desde %3</translation>
    </message>
    <message>
        <source>Only the first %1 tasks have lanes</source>
        <translation>Solo las primeras %1 tareas tienen carriles</translation>
    </message>
    <message>
        <source>%1: process %2</source>
        <translation>%1: proceso %2</translation>
    </message>
    <message>
        <source>%1: thread %2 of process %3</source>
        <translation>%1: hilo %2 del proceso %3</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>%1 intentos</translation>
    </message>
    <message>
        <source>%1 tasks; Space or the triangle folds them out</source>
        <translation>%1 tareas; la barra espaciadora o el triángulo las despliega</translation>
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
        <translation>estuvo ocupado el %1 % del tiempo entre %2 y %3</translation>
    </message>
    <message>
        <source>other programs and what is not recorded had %1 % of core %2 between %3 and %4</source>
        <translation>otros programas y lo que no se registra ocuparon el %1 % del núcleo %2 entre %3 y %4</translation>
    </message>
    <message>
        <source>other programs had %1 % of core %2 between %3 and %4</source>
        <translation>otros programas ocuparon el %1 % del núcleo %2 entre %3 y %4</translation>
    </message>
    <message>
        <source>Pangaea itself is one of them; by the kernel’s ticks of 10 ms</source>
        <translation>el propio Pangaea es uno de ellos; según los tics del kernel de 10 ms</translation>
    </message>
    <message>
        <source>Core %1</source>
        <translation>Núcleo %1</translation>
    </message>
    <message>
        <source>%1: none of these processes</source>
        <translation>%1: ninguno de estos procesos</translation>
    </message>
    <message>
        <source>%1 by you</source>
        <translation>%1 por usted</translation>
    </message>
    <message>
        <source>%1 by Pangaea</source>
        <translation>%1 por Pangaea</translation>
    </message>
    <message>
        <source>%1 to %2 processes</source>
        <translation>%1 a %2 procesos</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>matado</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>salida %1</translation>
    </message>
    <message>
        <source>restarts in %1 s</source>
        <translation>se reinicia en %1 s</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>start, attempt %1</source>
        <translation>inicio, intento %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>continuado</translation>
    </message>
    <message>
        <source>crashed, %1</source>
        <translation>caído, %1</translation>
    </message>
    <message>
        <source>failed to start</source>
        <translation>inicio fallido</translation>
    </message>
    <message>
        <source>restart cancelled</source>
        <translation>reinicio cancelado</translation>
    </message>
    <message>
        <source>restart limit reached</source>
        <translation>límite de reinicios alcanzado</translation>
    </message>
    <message>
        <source>cancelled before its start</source>
        <translation>cancelado antes de iniciarse</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>join hecho</translation>
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
        <translation>el join de %1 superó su límite de tiempo</translation>
    </message>
    <message>
        <source>joined %1 %2</source>
        <translation>join con %1: %2</translation>
    </message>
    <message>
        <source>%1, waited %2</source>
        <translation>%1, esperó %2</translation>
    </message>
    <message>
        <source>joined %1</source>
        <translation>join con %1</translation>
    </message>
    <message>
        <source>%1 (%2) left behind</source>
        <translation>%1 (%2) quedó atrás</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 esperado con join</translation>
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
        <translation>Desde el primer lanzamiento</translation>
    </message>
    <message>
        <source>%1 that started no program</source>
        <translation>%1 que no iniciaron ningún programa</translation>
    </message>
    <message>
        <source>process</source>
        <translation>proceso</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>hilo</translation>
    </message>
    <message>
        <source>on a core or queued (R)</source>
        <translation>en un núcleo o en cola (R)</translation>
    </message>
    <message>
        <source>on a core (its number inside)</source>
        <translation>en un núcleo (su número dentro)</translation>
    </message>
    <message>
        <source>on a core</source>
        <translation>en un núcleo</translation>
    </message>
    <message>
        <source>queued for a core</source>
        <translation>en cola para un núcleo</translation>
    </message>
    <message>
        <source>shares: on a core, queued</source>
        <translation>partes: en un núcleo, en cola</translation>
    </message>
    <message>
        <source>share on a core</source>
        <translation>parte en un núcleo</translation>
    </message>
    <message>
        <source>share on a core or queued</source>
        <translation>parte en un núcleo o en cola</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>blocked (sleeping)</source>
        <translation>bloqueado (durmiendo)</translation>
    </message>
    <message>
        <source>a dash is one sample</source>
        <translation>una raya es una muestra</translation>
    </message>
    <message>
        <source>blocked; a dash is one sample</source>
        <translation>bloqueado; una raya es una muestra</translation>
    </message>
    <message>
        <source>ended, not joined</source>
        <translation>acabado, sin join</translation>
    </message>
    <message>
        <source>parent waits</source>
        <translation>el padre espera</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>otros programas</translation>
    </message>
    <message>
        <source>fair share</source>
        <translation>parte equitativa</translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>núcleo %1</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>señal</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>caída</translation>
    </message>
    <message>
        <source>join timed out</source>
        <translation>join: tiempo superado</translation>
    </message>
    <message>
        <source>waits for a start</source>
        <translation>espera un inicio</translation>
    </message>
    <message>
        <source>left behind</source>
        <translation>dejado atrás</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>después %1</translation>
    </message>
    <message>
        <source>killed by %1</source>
        <translation>matado por %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>other programs %1 %</source>
        <translation>otros programas %1 %</translation>
    </message>
    <message>
        <source>end %1</source>
        <translation>fin %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>%1 busy threads</source>
        <translation>%1 hilos activos</translation>
    </message>
    <message>
        <source>1 busy process</source>
        <translation>1 proceso activo</translation>
    </message>
    <message>
        <source>%1 busy processes</source>
        <translation>%1 procesos activos</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 proceso</translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation>%1 procesos</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Parte de %1</translation>
    </message>
    <message>
        <source>Share since start (thick) and in the last second (thin)</source>
        <translation>Parte desde el inicio (gruesa) y en el último segundo (fina)</translation>
    </message>
    <message>
        <source>Since start; thin: last second</source>
        <translation>Desde el inicio; fina: último segundo</translation>
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
        <translation>%1 en %2:</translation>
    </message>
    <message>
        <source>none wants more</source>
        <translation>ninguno quiere más</translation>
    </message>
    <message>
        <source>a fair share is %1 % each</source>
        <translation>una parte equitativa es el %1 % cada uno</translation>
    </message>
    <message>
        <source>equal shares would be %1 % each</source>
        <translation>partes iguales serían el %1 % cada uno</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>no process is busy</source>
        <translation>ningún proceso está activo</translation>
    </message>
    <message>
        <source>%1: fair is %2 % each</source>
        <translation>%1: lo equitativo es el %2 % cada uno</translation>
    </message>
    <message>
        <source>%1: equal is %2 % each</source>
        <translation>%1: lo igual es el %2 % cada uno</translation>
    </message>
    <message>
        <source>other programs —, idle —</source>
        <translation>otros programas —, inactivo —</translation>
    </message>
    <message>
        <source>other programs %1 %, idle %2 %</source>
        <translation>otros programas %1 %, inactivo %2 %</translation>
    </message>
    <message>
        <source>1 switch, %1</source>
        <translation>1 cambio, %1</translation>
    </message>
    <message>
        <source>%1 switches, %2 in all</source>
        <translation>%1 cambios, %2 en total</translation>
    </message>
    <message>
        <source>%1 switches, about %2 each, %3 in all</source>
        <translation>%1 cambios, unos %2 cada uno, %3 en total</translation>
    </message>
    <message>
        <source>%1 % running or queued · %2 % blocked</source>
        <translation>%1 % en ejecución o en cola · %2 % bloqueado</translation>
    </message>
    <message>
        <source>%1 % running · %2 queued · %2 blocked</source>
        <translation>%1 % en ejecución · %2 en cola · %2 bloqueado</translation>
    </message>
    <message>
        <source>%1 % running · %2 % queued · %3 % blocked</source>
        <translation>%1 % en ejecución · %2 % en cola · %3 % bloqueado</translation>
    </message>
    <message>
        <source>not on a core</source>
        <translation>sin núcleo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1, the parent waited %2</source>
        <translation>%1, el padre esperó %2</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo superado</translation>
    </message>
    <message>
        <source>%1, joined</source>
        <translation>%1, join hecho</translation>
    </message>
    <message>
        <source>the kernel took it away</source>
        <translation>el kernel se lo quitó</translation>
    </message>
    <message>
        <source>waiting, then perhaps queued</source>
        <translation>esperando, después quizá en cola</translation>
    </message>
    <message>
        <source>there are no records of it</source>
        <translation>no hay registros de ello</translation>
    </message>
    <message>
        <source>preempted: it wanted to go on</source>
        <translation>desalojado: quería seguir</translation>
    </message>
    <message>
        <source>blocked: it gave up the core to wait</source>
        <translation>bloqueado: cedió el núcleo para esperar</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>acabó</translation>
    </message>
    <message>
        <source>what it did then is not known: there are no records of it</source>
        <translation>no se sabe qué hizo entonces: no hay registros de ello</translation>
    </message>
    <message>
        <source>it has the core still</source>
        <translation>aún tiene el núcleo</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, intento %2</translation>
    </message>
    <message>
        <source>1 earlier interval is not listed</source>
        <translation>1 intervalo anterior no se muestra</translation>
    </message>
    <message>
        <source>%1 earlier intervals are not listed</source>
        <translation>%1 intervalos anteriores no se muestran</translation>
    </message>
    <message>
        <source>sampled: %1</source>
        <translation>por muestras: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>en %1: %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, durante %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Parent %1</source>
        <translation>Padre %1</translation>
    </message>
    <message>
        <source>lives</source>
        <translation>vive</translation>
    </message>
    <message>
        <source>unknown since %1: %2 does not answer</source>
        <translation>desconocido desde %1: %2 no responde</translation>
    </message>
    <message>
        <source>unknown: %1 does not answer</source>
        <translation>desconocido: %1 no responde</translation>
    </message>
    <message>
        <source>on %1: its times are right to ± %2</source>
        <translation>en %1: sus tiempos son exactos a ± %2</translation>
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
        <translation>Mantener el ahora a la vista</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>Show who had which core</source>
        <translation>Mostrar quién tuvo cada núcleo</translation>
    </message>
    <message>
        <source>Fair share</source>
        <translation>Reparto equitativo</translation>
    </message>
    <message>
        <source>Show how each process spent its time</source>
        <translation>Mostrar en qué empleó su tiempo cada proceso</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Show what the bars and marks mean</source>
        <translation>Mostrar qué significan las barras y las marcas</translation>
    </message>
    <message>
        <source>Colour by core</source>
        <translation>Color por núcleo</translation>
    </message>
    <message>
        <source>Give bars the colour of their core</source>
        <translation>Dar a las barras el color de su núcleo</translation>
    </message>
    <message>
        <source>Zoom in on time</source>
        <translation>Ampliar el tiempo</translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation>Mostrar menos tiempo (+)</translation>
    </message>
    <message>
        <source>Zoom out of time</source>
        <translation>Reducir el tiempo</translation>
    </message>
    <message>
        <source>Show more time (-)</source>
        <translation>Mostrar más tiempo (-)</translation>
    </message>
    <message>
        <source>Fit all time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Show the whole session (F)</source>
        <translation>Mostrar la sesión entera (F)</translation>
    </message>
    <message>
        <source>Shows %1 of %2</source>
        <translation>Muestra %1 de %2</translation>
    </message>
    <message>
        <source>Sampled once a second: shorter runs are not seen</source>
        <translation>Una muestra por segundo: las ejecuciones más cortas no se ven</translation>
    </message>
    <message>
        <source>Sampled %1 times a second: shorter runs are not seen</source>
        <translation>%1 muestras por segundo: las ejecuciones más cortas no se ven</translation>
    </message>
    <message>
        <source>1 process is sampled</source>
        <translation>1 proceso se ve por muestras</translation>
    </message>
    <message>
        <source>%1 processes are sampled</source>
        <translation>%1 procesos se ven por muestras</translation>
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
        <translation>Más antiguo que %1: reducido</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 proceso</translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation>%1 procesos</translation>
    </message>
    <message>
        <source>every switch of the kernel</source>
        <translation>cada cambio del kernel</translation>
    </message>
    <message>
        <source>samples of the kernel&apos;s state</source>
        <translation>muestras del estado del kernel</translation>
    </message>
    <message>
        <source>The parent and %1, drawn from %2</source>
        <translation>El padre y %1, dibujados a partir de %2</translation>
    </message>
    <message>
        <source>One lane for each process, and one for the parent’s waits, will be drawn here.</source>
        <translation>Aquí se dibujará un carril por cada proceso, y uno para las esperas del padre.</translation>
    </message>
</context>
<context>
    <name>pangaea::UndoRemove</name>
    <message>
        <source>Undo remove</source>
        <translation>Deshacer quitar</translation>
    </message>
    <message>
        <source>1 process was removed</source>
        <translation>Se quitó 1 proceso</translation>
    </message>
    <message>
        <source>%1 processes were removed</source>
        <translation>Se quitaron %1 procesos</translation>
    </message>
</context>
<context>
    <name>pangaea::UsageGraph</name>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>máximo %1</translation>
    </message>
    <message>
        <source>not sampled</source>
        <translation>sin muestras</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Gaps: not sampled</source>
        <translation>Huecos: sin muestras</translation>
    </message>
    <message>
        <source>CPU and memory</source>
        <translation>CPU y memoria</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The last %1 s, in 1 attempt.</source>
        <translation>Los últimos %1 s, en 1 intento.</translation>
    </message>
    <message>
        <source>The last %1 s, in %2 attempts.</source>
        <translation>Los últimos %1 s, en %2 intentos.</translation>
    </message>
    <message>
        <source>In part it was not sampled.</source>
        <translation>En parte no hubo muestras.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>CPU, of one core</source>
        <translation>CPU, de un núcleo</translation>
    </message>
    <message>
        <source>Memory, resident</source>
        <translation>Memoria, residente</translation>
    </message>
</context>
<context>
    <name>pangaea::Waiting</name>
    <message>
        <source>a pipe</source>
        <translation>una tubería</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a terminal</source>
        <translation>un terminal</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>waiting to read (%1)</source>
        <translation>espera a leer (%1)</translation>
    </message>
    <message>
        <source>waiting to read %1</source>
        <translation>espera a leer %1</translation>
    </message>
    <message>
        <source>waiting to write (%1)</source>
        <translation>espera a escribir (%1)</translation>
    </message>
    <message>
        <source>waiting to write to %1</source>
        <translation>espera a escribir en %1</translation>
    </message>
    <message>
        <source>waiting for a connection to be made (%1)</source>
        <translation>espera a que se establezca una conexión (%1)</translation>
    </message>
    <message>
        <source>waiting for somebody to connect (%1)</source>
        <translation>espera a que alguien se conecte (%1)</translation>
    </message>
    <message>
        <source>waiting to receive from a socket (%1)</source>
        <translation>espera a recibir de un socket (%1)</translation>
    </message>
    <message>
        <source>waiting to send to a socket (%1)</source>
        <translation>espera a enviar a un socket (%1)</translation>
    </message>
    <message>
        <source>waiting for a lock on a file (%1)</source>
        <translation>espera un bloqueo de archivo (%1)</translation>
    </message>
    <message>
        <source>waiting for a device (%1)</source>
        <translation>espera a un dispositivo (%1)</translation>
    </message>
    <message>
        <source>waiting for a disk (%1)</source>
        <translation>espera a un disco (%1)</translation>
    </message>
    <message>
        <source>sleeping in %1</source>
        <translation>duerme en %1</translation>
    </message>
    <message>
        <source>waiting for a child (%1)</source>
        <translation>espera a un hijo (%1)</translation>
    </message>
    <message>
        <source>waiting for a lock, a condition or another thread (%1)</source>
        <translation>espera un cerrojo, una condición u otro hilo (%1)</translation>
    </message>
    <message>
        <source>waiting for one of several files (%1)</source>
        <translation>espera a uno de varios archivos (%1)</translation>
    </message>
    <message>
        <source>waiting for a signal (%1)</source>
        <translation>espera una señal (%1)</translation>
    </message>
    <message>
        <source>waiting for its child to start a program (%1)</source>
        <translation>espera a que su hijo inicie un programa (%1)</translation>
    </message>
    <message>
        <source>waiting to open a file (%1)</source>
        <translation>espera a abrir un archivo (%1)</translation>
    </message>
    <message>
        <source>waiting for a message (%1)</source>
        <translation>espera un mensaje (%1)</translation>
    </message>
    <message>
        <source>waiting for a semaphore (%1)</source>
        <translation>espera un semáforo (%1)</translation>
    </message>
    <message>
        <source>waiting for input or output (%1)</source>
        <translation>espera entrada o salida (%1)</translation>
    </message>
    <message>
        <source>stopped by a signal</source>
        <translation>detenido por una señal</translation>
    </message>
    <message>
        <source>stopped by a debugger</source>
        <translation>detenido por un depurador</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>durmiendo</translation>
    </message>
    <message>
        <source>waiting to read a pipe</source>
        <translation>espera a leer una tubería</translation>
    </message>
    <message>
        <source>waiting to write to a pipe</source>
        <translation>espera a escribir en una tubería</translation>
    </message>
    <message>
        <source>waiting for a child</source>
        <translation>espera a un hijo</translation>
    </message>
    <message>
        <source>waiting for a lock, a condition or another thread</source>
        <translation>espera un cerrojo, una condición u otro hilo</translation>
    </message>
    <message>
        <source>waiting for one of several files</source>
        <translation>espera a uno de varios archivos</translation>
    </message>
    <message>
        <source>waiting for a signal</source>
        <translation>espera una señal</translation>
    </message>
    <message>
        <source>waiting for somebody to connect</source>
        <translation>espera a que alguien se conecte</translation>
    </message>
    <message>
        <source>waiting to read a terminal</source>
        <translation>espera a leer un terminal</translation>
    </message>
    <message>
        <source>waiting for a disk</source>
        <translation>espera a un disco</translation>
    </message>
    <message>
        <source>stopped by a tracer (%1)</source>
        <translation>detenido por un trazador (%1)</translation>
    </message>
    <message>
        <source>stopped by a tracer, %1 (%2)</source>
        <translation>detenido por un trazador, %1 (%2)</translation>
    </message>
    <message>
        <source>waiting in %1 of the kernel</source>
        <translation>espera en %1 del kernel</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>waiting outside of any system call</source>
        <translation>espera fuera de toda llamada al sistema</translation>
    </message>
    <message>
        <source>waiting in system call %1</source>
        <translation>espera en la llamada al sistema %1</translation>
    </message>
</context>
<context>
    <name>pangaea::Words</name>
    <message>
        <source>The line ends with a backslash. Write what it stands before, or double it.</source>
        <translation>La línea acaba con una barra invertida. Escriba lo que va detrás, o duplíquela.</translation>
    </message>
    <message>
        <source>A quote (%1) is opened and not closed. Write another one where it ends.</source>
        <translation>Unas comillas (%1) se abren y no se cierran. Escriba otras donde acaban.</translation>
    </message>
</context>
<context>
    <name>pangaea::Worker</name>
    <message>
        <source>The worker could not list its targets. Install Pangaea again.</source>
        <translation>El worker no pudo enumerar sus objetivos. Instale Pangaea de nuevo.</translation>
    </message>
    <message>
        <source>The program pangaea-worker is missing. Build or install Pangaea again.</source>
        <translation>Falta el programa pangaea-worker. Construya o instale Pangaea de nuevo.</translation>
    </message>
</context>
</TS>
