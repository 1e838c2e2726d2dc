<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>pangaea::Actions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Start a created process</source>
        <translation>Einen angelegten Prozess starten</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Join</translation>
    </message>
    <message>
        <source>Let the parent wait for its end, after the joins that are queued before it</source>
        <translation>Den Elternprozess auf sein Ende warten lassen, nach den Joins, die vorher eingereiht sind</translation>
    </message>
    <message>
        <source>Join &amp;with timeout…</source>
        <translation>Join &amp;mit Zeitgrenze…</translation>
    </message>
    <message>
        <source>Wait for its end, but not longer than a time</source>
        <translation>Auf sein Ende warten, aber nicht länger als eine bestimmte Zeit</translation>
    </message>
    <message>
        <source>&amp;Terminate</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ask it and all its descendants to end (SIGTERM), and kill them when the grace time is over</source>
        <translation>Ihn und alle seine Nachfahren zum Beenden auffordern (SIGTERM) und sie töten, wenn die Frist um ist</translation>
    </message>
    <message>
        <source>&amp;Terminate tree (%1 processes)</source>
        <translation>Baum &amp;beenden (%1 Prozesse)</translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>&amp;Töten</translation>
    </message>
    <message>
        <source>End it and all its descendants at once (SIGKILL)</source>
        <translation>Ihn und alle seine Nachfahren sofort beenden (SIGKILL)</translation>
    </message>
    <message>
        <source>&amp;Kill tree (%1 processes)</source>
        <translation>Baum &amp;töten (%1 Prozesse)</translation>
    </message>
    <message>
        <source>S&amp;uspend</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Stop it and all its descendants for a while (SIGSTOP)</source>
        <translation>Ihn und alle seine Nachfahren eine Weile anhalten (SIGSTOP)</translation>
    </message>
    <message>
        <source>S&amp;uspend tree (%1 processes)</source>
        <translation>Baum &amp;anhalten (%1 Prozesse)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Let it and all its descendants go on (SIGCONT)</source>
        <translation>Ihn und alle seine Nachfahren weiterlaufen lassen (SIGCONT)</translation>
    </message>
    <message>
        <source>&amp;Continue tree (%1 processes)</source>
        <translation>Baum &amp;fortsetzen (%1 Prozesse)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>Neu sta&amp;rten</translation>
    </message>
    <message>
        <source>Run it again in the same row; what still lives is terminated first</source>
        <translation>Ihn in derselben Zeile noch einmal ausführen; was noch lebt, wird vorher beendet</translation>
    </message>
    <message>
        <source>Kill processes</source>
        <translation>Prozesse töten</translation>
    </message>
    <message>
        <source>Kill %1 processes?</source>
        <translation>%1 Prozesse töten?</translation>
    </message>
    <message>
        <source>They and all their descendants end at once (SIGKILL), without a chance to save anything.</source>
        <translation>Sie und alle ihre Nachfahren enden sofort (SIGKILL), ohne noch etwas speichern zu können.</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>%1 töten</translation>
    </message>
    <message>
        <source>Join with timeout</source>
        <translation>Join mit Zeitgrenze</translation>
    </message>
    <message>
        <source>Seconds to wait at most, from when the parent begins to wait:</source>
        <translation>Höchstens so viele Sekunden warten, gezählt vom Beginn des Wartens:</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Send S&amp;ignal</source>
        <translation>S&amp;ignal senden</translation>
    </message>
</context>
<context>
    <name>pangaea::AskFirst</name>
    <message>
        <source>Do not ask again (Settings can turn it on)</source>
        <translation>Nicht mehr fragen (in den Einstellungen wieder einschaltbar)</translation>
    </message>
</context>
<context>
    <name>pangaea::Autosave</name>
    <message>
        <source>The session is not kept while it runs: the system gives no thread for it. End other programs, and start Pangaea again.</source>
        <translation>Die Sitzung wird nicht mitgeschrieben, solange sie läuft: Das System gibt keinen Thread dafür her. Beenden Sie andere Programme und starten Sie Pangaea neu.</translation>
    </message>
    <message>
        <source>The session is no longer kept while it runs: it is too large. Save it: File &gt; Save session.</source>
        <translation>Die Sitzung wird nicht mehr mitgeschrieben: Sie ist zu groß. Speichern Sie sie: Datei &gt; Sitzung speichern.</translation>
    </message>
</context>
<context>
    <name>pangaea::AutosaveFile</name>
    <message>
        <source>The session is no longer kept while it runs, since %1 could not be written: %2. Make room there, or save the session yourself: File &gt; Save session.</source>
        <translation>Die Sitzung wird nicht mehr mitgeschrieben, da %1 nicht geschrieben werden konnte: %2. Schaffen Sie dort Platz oder speichern Sie die Sitzung selbst: Datei &gt; Sitzung speichern.</translation>
    </message>
</context>
<context>
    <name>pangaea::BackgroundWork</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>pangaea::Child</name>
    <message>
        <source>Nothing was typed to %1: it does not run.</source>
        <translation>An %1 wurde nichts eingegeben: Der Prozess läuft nicht.</translation>
    </message>
    <message>
        <source>%1 was not sent to %2: it does not run.</source>
        <translation>%1 wurde nicht an %2 gesendet: Der Prozess läuft nicht.</translation>
    </message>
    <message>
        <source>%1 made more than %2 processes and was killed with them.</source>
        <translation>%1 hat mehr als %2 Prozesse erzeugt und wurde mit ihnen getötet.</translation>
    </message>
    <message>
        <source>There is no host %1 in this session. Start Pangaea with --on, and perhaps with --hosts.</source>
        <translation>In dieser Sitzung gibt es keinen Rechner %1. Starten Sie Pangaea mit --on, und vielleicht mit --hosts.</translation>
    </message>
</context>
<context>
    <name>pangaea::CodePanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Code of</source>
        <translation>Programm zu</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Which steps are shown as a program</source>
        <translation>Welche Schritte als Programm gezeigt werden</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the program</source>
        <translation>Die Sprache des Programms</translation>
    </message>
    <message>
        <source>Copy the whole program; it can be run as it is</source>
        <translation>Das ganze Programm kopieren; es ist so lauffähig, wie es ist</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Programm kopieren</translation>
    </message>
    <message>
        <source>No scenario is loaded</source>
        <translation>Kein Szenario ist geladen</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Noch wurde nichts getan</translation>
    </message>
    <message>
        <source>At step %1 of %2</source>
        <translation>Bei Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Before step %1 of %2</source>
        <translation>Vor Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>&amp;Run to here</source>
        <translation>&amp;Bis hierher ausführen</translation>
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
        <translation>Kern</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
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
        <translation>Freiwillige Wechsel</translation>
    </message>
    <message>
        <source>Involuntary switches</source>
        <translation>Unfreiwillige Wechsel</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Queue time</source>
        <translation>Wartezeit auf Kern</translation>
    </message>
    <message>
        <source>%1 ms ago</source>
        <translation>vor %1 ms</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 war nicht lesbar</translation>
    </message>
    <message>
        <source>Its name in Pangaea, from when it was asked for</source>
        <translation>Sein Name in Pangaea, von der Anforderung an</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>From the kernel when it was started, %1</source>
        <translation>Vom Kernel beim Start, %1</translation>
    </message>
    <message>
        <source>Stop pending: not every thread has stopped yet. One that waits for its child to start a program (vfork) stops after that, and until then others may run.</source>
        <translation>Anhalten steht an: Noch nicht jeder Thread hält. Einer, der darauf wartet, dass sein Kind ein Programm startet (vfork), hält erst danach, und bis dahin können andere laufen.</translation>
    </message>
    <message>
        <source>Cancelled before it was started</source>
        <translation>Vor dem Start abgesagt</translation>
    </message>
    <message>
        <source>Asked for, and not started yet</source>
        <translation>Angefordert und noch nicht gestartet</translation>
    </message>
    <message>
        <source>From waitid(2): it ended %1</source>
        <translation>Von waitid(2): beendet %1</translation>
    </message>
    <message>
        <source>Pangaea starts it</source>
        <translation>Pangaea startet ihn</translation>
    </message>
    <message>
        <source>From what Pangaea and the kernel told of it: started %1</source>
        <translation>Aus dem, was Pangaea und der Kernel über ihn gemeldet haben: gestartet %1</translation>
    </message>
    <message>
        <source>The main thread has ended (Z), other threads live: this is the one that does most.</source>
        <translation>Der Haupt-Thread ist beendet (Z), andere Threads leben: Das ist der aktivste.</translation>
    </message>
    <message>
        <source>A thread is on a core or queued for one; the main thread: %1</source>
        <translation>Ein Thread ist auf einem Kern oder wartet auf einen; der Haupt-Thread: %1</translation>
    </message>
    <message>
        <source>CLOCK_MONOTONIC, from its start to its end, %1</source>
        <translation>CLOCK_MONOTONIC, von seinem Start bis zu seinem Ende, %1</translation>
    </message>
    <message>
        <source>CLOCK_MONOTONIC, from its start to the newest fact, %1</source>
        <translation>CLOCK_MONOTONIC, von seinem Start bis zur neuesten Meldung, %1</translation>
    </message>
    <message>
        <source>From its terminal, last words, %1</source>
        <translation>Von seinem Terminal, letzte Worte, %1</translation>
    </message>
    <message>
        <source>From its pipe, last line, %1</source>
        <translation>Aus seiner Pipe, letzte Zeile, %1</translation>
    </message>
    <message>
        <source>It restarts by itself in %1 s: restart %2 of at most %3 in %4 minutes.</source>
        <translation>Er startet in %1 s von selbst neu: Neustart %2 von höchstens %3 in %4 Minuten.</translation>
    </message>
    <message>
        <source>Cancelled before it was started: there was no process, and there is no exit code.</source>
        <translation>Vor dem Start abgesagt: Es gab keinen Prozess und gibt keinen Exit-Code.</translation>
    </message>
    <message>
        <source>From waitid(2), %1</source>
        <translation>Von waitid(2), %1</translation>
    </message>
    <message>
        <source>No join was asked for.</source>
        <translation>Kein Join wurde angefordert.</translation>
    </message>
    <message>
        <source>The parent joins one process after the other, in the order in which the joins were asked for. Qt reaps a child when it ends. Python keeps a zombie until the join where it forks; where a fork server makes its processes, as by default from Python 3.14 on, that one reaps them when they end.</source>
        <translation>Der Elternprozess macht einen Join nach dem anderen, in der Reihenfolge, in der sie angefordert wurden. Qt holt ein Kind ab, wenn es endet. Python behält bis zum Join einen Zombie, wo es forkt; wo ein Fork-Server die Prozesse erzeugt, wie ab Python 3.14 üblich, holt dieser sie ab, wenn sie enden.</translation>
    </message>
    <message>
        <source>At first when it ran comes from every switch that the kernel made, then from samples of its state: shorter runs are not seen. %1</source>
        <translation>Wann er lief, stammt zuerst aus jedem Wechsel, den der Kernel machte, danach aus Stichproben seines Zustands: Kürzere Läufe bleiben ungesehen. %1</translation>
    </message>
    <message>
        <source>When it ran comes from every switch that the kernel made.</source>
        <translation>Wann er lief, stammt aus jedem Wechsel, den der Kernel machte.</translation>
    </message>
    <message>
        <source>When it ran comes from samples of its state: shorter runs are not seen.</source>
        <translation>Wann er lief, stammt aus Stichproben seines Zustands: Kürzere Läufe bleiben ungesehen.</translation>
    </message>
    <message>
        <source>, from ticks of 10 ms</source>
        <translation>, aus Ticks von 10 ms</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, stop pending</source>
        <translation>%1, Anhalten steht an</translation>
    </message>
    <message>
        <source>restarts in %1 s (%2 of %3), last %4</source>
        <translation>Neustart in %1 s (%2 von %3), zuletzt %4</translation>
    </message>
    <message>
        <source>%1, restart limit reached</source>
        <translation>%1, Grenze der Neustarts erreicht</translation>
    </message>
    <message>
        <source>kill in %1 s</source>
        <translation>wird in %1 s getötet</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>joined %1, waited %2 s</source>
        <translation>%1 Join, Wartezeit %2 s</translation>
    </message>
    <message>
        <source>timed out after %1 s</source>
        <translation>Zeitgrenze nach %1 s</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>wartet…</translation>
    </message>
    <message>
        <source>samples: %1</source>
        <translation>Stichproben: %1</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Exited</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Getötet</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>Abgestürzt</translation>
    </message>
    <message>
        <source>Failed to start</source>
        <translation>Start misslungen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>schläft</translation>
    </message>
    <message>
        <source>disk sleep</source>
        <translation>Plattenschlaf</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>tracing stop</source>
        <translation>vom Tracer angehalten</translation>
    </message>
    <message>
        <source>zombie</source>
        <translation>Zombie</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>%1 was last heard %2: the process may live or not</source>
        <translation>%1 war zuletzt zu hören: %2. Der Prozess kann leben oder nicht</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>pangaea::CommandLine</name>
    <message>
        <source>Try &quot;pangaea --help&quot;.</source>
        <translation>Versuchen Sie „pangaea --help“.</translation>
    </message>
    <message>
        <source>Make a process for each name, with commas between them; &quot;&quot; stands for the default, Asia.</source>
        <translation>Einen Prozess für jeden Namen erzeugen, mit Kommas dazwischen; &quot;&quot; steht für die Vorgabe, Asia.</translation>
    </message>
    <message>
        <source>What they run, with its parameters; print_func if left out.</source>
        <translation>Was sie ausführen, mit Parametern; ohne Angabe print_func.</translation>
    </message>
    <message>
        <source>Do not join them.</source>
        <translation>Keine Joins für sie machen.</translation>
    </message>
    <message>
        <source>Run without a window and print the final table.</source>
        <translation>Ohne Fenster laufen und am Ende die Tabelle ausgeben.</translation>
    </message>
    <message>
        <source>End what still lives after S seconds; the exit status is 124.</source>
        <translation>Nach S Sekunden beenden, was noch lebt; der Exit-Status ist 124.</translation>
    </message>
    <message>
        <source>Write a picture of the window (.png, .svg, .pdf) when all is joined.</source>
        <translation>Ein Bild des Fensters schreiben (.png, .svg, .pdf), wenn alle Joins erledigt sind.</translation>
    </message>
    <message>
        <source>Of this panel alone, with all of its content: %1.</source>
        <translation>Nur dieses Feld des Fensters, mit seinem ganzen Inhalt: %1.</translation>
    </message>
    <message>
        <source>Write below the picture this title, what was run, when, on which kernel, exact or sampled.</source>
        <translation>Unter das Bild diesen Titel schreiben, und was lief, wann, auf welchem Kernel, genau oder in Stichproben.</translation>
    </message>
    <message>
        <source>Take the picture S seconds after the first spawn instead.</source>
        <translation>Das Bild stattdessen S Sekunden nach dem ersten Erzeugen aufnehmen.</translation>
    </message>
    <message>
        <source>Pixels of the picture for each of the window&apos;s: 1, 2 or 3.</source>
        <translation>Bildpunkte des Bildes für jeden des Fensters: 1, 2 oder 3.</translation>
    </message>
    <message>
        <source>system, light, dark, contrast-light or contrast-dark.</source>
        <translation>system, light, dark, contrast-light oder contrast-dark.</translation>
    </message>
    <message>
        <source>At the end write the table (.csv), the session (.jsonl) or the timeline (.trace.json); once for each file.</source>
        <translation>Am Ende die Tabelle (.csv), die Sitzung (.jsonl) oder die Zeitachse (.trace.json) schreiben; einmal für jede Datei.</translation>
    </message>
    <message>
        <source>At the end write the result of a lesson, to be handed in (.html, .pdf).</source>
        <translation>Am Ende das Ergebnis einer Lektion zum Abgeben schreiben (.html, .pdf).</translation>
    </message>
    <message>
        <source>Do not record switches; sample only.</source>
        <translation>Keine Wechsel aufzeichnen, nur Stichproben nehmen.</translation>
    </message>
    <message>
        <source>Close the window when all is joined.</source>
        <translation>Das Fenster schließen, wenn alle Joins erledigt sind.</translation>
    </message>
    <message>
        <source>Show what a scenario runs, and ask first. Desktops open files so.</source>
        <translation>Zeigen, was ein Szenario ausführt, und vorher fragen. So öffnen Desktops Dateien.</translation>
    </message>
    <message>
        <source>Play a lesson as for a reader who takes S seconds before each of its parts.</source>
        <translation>Eine Lektion abspielen wie für jemanden, der sich vor jedem Teil S Sekunden nimmt.</translation>
    </message>
    <message>
        <source>For debuggers: no second process that ends what the window leaves behind.</source>
        <translation>Für Debugger: kein zweiter Prozess, der beendet, was das Fenster zurücklässt.</translation>
    </message>
    <message>
        <source>Print this and exit.</source>
        <translation>Dies ausgeben und enden.</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>Die Version ausgeben und enden.</translation>
    </message>
    <message>
        <source>Each name becomes a real operating system process, which you can watch, stop and join. A FILE is
opened instead: a session that was saved as .jsonl is shown, a scenario (.pangaea) or a Procfile is
played, with all programs that it names, a lesson (.pangaea-lesson) is read; with --headless it is
played to its end. Qt&apos;s own options work as well: -style NAME, -platform NAME, or -reverse for a
window from right to left.

Exit status: 0 when every process exited 0, 1 when one did not, 2 for bad usage or no display,
124 when --timeout passed.</source>
        <translation>Jeder Name wird ein echter Prozess des Betriebssystems, den Sie beobachten, anhalten und abwarten
können. Mit FILE wird stattdessen diese Datei geöffnet: Eine gespeicherte Sitzung (.jsonl)
wird gezeigt, ein Szenario (.pangaea) oder Procfile mit allen seinen Programmen abgespielt, eine Lektion
(.pangaea-lesson) gelesen; mit --headless wird sie bis zu ihrem Ende gespielt. Die Optionen von Qt
gelten auch: -style NAME, -platform NAME, oder -reverse für ein Fenster von rechts nach links.

Exit-Status: 0, wenn jeder Prozess mit 0 endete, 1, wenn einer es nicht tat, 2 bei falschem Aufruf
oder ohne Anzeige, 124, wenn --timeout ablief.</translation>
    </message>
    <message>
        <source>Processes:</source>
        <translation>Prozesse:</translation>
    </message>
    <message>
        <source>Running:</source>
        <translation>Ausführen:</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>Dateien:</translation>
    </message>
    <message>
        <source>Pictures:</source>
        <translation>Bilder:</translation>
    </message>
    <message>
        <source>Other:</source>
        <translation>Sonstiges:</translation>
    </message>
    <message>
        <source>--target needs the name of a target, such as print_func:seconds=2.</source>
        <translation>--target braucht den Namen eines Ziels, etwa print_func:seconds=2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no parameter of a target. Write key=value, with commas between them.</source>
        <translation>„%1“ ist kein Parameter eines Ziels. Schreiben Sie schlüssel=wert, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>A lesson is read in the window: leave out --%1, or add --headless to play it.</source>
        <translation>Eine Lektion wird im Fenster gelesen: Lassen Sie --%1 weg oder fügen Sie --headless hinzu, um sie abzuspielen.</translation>
    </message>
    <message>
        <source>--ask leaves all to the window: leave it out, or --%1.</source>
        <translation>--ask überlässt alles dem Fenster: Lassen Sie es weg oder --%1.</translation>
    </message>
    <message>
        <source>A scenario or lesson says itself what it spawns and joins: leave out --%1, or the file.</source>
        <translation>Ein Szenario oder eine Lektion sagt selbst, was erzeugt und abgewartet wird: Lassen Sie --%1 weg oder die Datei.</translation>
    </message>
    <message>
        <source>A file is opened as it was recorded: leave out --%1, or the file.</source>
        <translation>Eine Datei wird so geöffnet, wie sie aufgezeichnet wurde: Lassen Sie --%1 weg oder die Datei.</translation>
    </message>
    <message>
        <source>A recorded session is shown in the window: leave out --%1, or add --headless.</source>
        <translation>Eine aufgezeichnete Sitzung wird im Fenster gezeigt: Lassen Sie --%1 weg oder fügen Sie --headless hinzu.</translation>
    </message>
    <message>
        <source>--%1 can be given once. Leave out one of the two.</source>
        <translation>--%1 ist nur einmal möglich. Lassen Sie eines der beiden weg.</translation>
    </message>
    <message>
        <source>--after and --scale belong to --screenshot FILE. Add it.</source>
        <translation>--after und --scale gehören zu --screenshot FILE. Fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>--reading belongs to a lesson that --headless plays. Add both, or leave it out.</source>
        <translation>--reading gehört zu einer Lektion, die --headless abspielt. Fügen Sie beides hinzu oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>--panel and --caption belong to --screenshot FILE. Add it.</source>
        <translation>--panel und --caption gehören zu --screenshot FILE. Fügen Sie das hinzu.</translation>
    </message>
    <message>
        <source>--headless needs processes to run. Name them with --spawn, or open a file.</source>
        <translation>--headless braucht Prozesse. Nennen Sie sie mit --spawn oder öffnen Sie eine Datei.</translation>
    </message>
    <message>
        <source>--exit-when-joined needs processes to wait for. Name them with --spawn.</source>
        <translation>--exit-when-joined braucht Prozesse, auf die gewartet wird. Nennen Sie sie mit --spawn.</translation>
    </message>
    <message>
        <source>--screenshot needs processes to show. Name them with --spawn, or open a file.</source>
        <translation>--screenshot braucht Prozesse, die zu sehen sind. Nennen Sie sie mit --spawn oder öffnen Sie eine Datei.</translation>
    </message>
    <message>
        <source>--timeout needs processes to wait for. Name them with --spawn.</source>
        <translation>--timeout braucht Prozesse, auf die gewartet wird. Nennen Sie sie mit --spawn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one file too many: open one at a time.</source>
        <translation>„%1“ ist eine Datei zu viel: Öffnen Sie eine nach der anderen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened. Pangaea opens scenarios, which end in .pangaea, Procfiles, lessons, which end in .pangaea-lesson, and saved sessions, which end in .jsonl.</source>
        <translation>„%1“ kann nicht geöffnet werden. Pangaea öffnet Szenarien, die auf .pangaea enden, Procfiles, Lektionen, die auf .pangaea-lesson enden, und gespeicherte Sitzungen, die auf .jsonl enden.</translation>
    </message>
    <message>
        <source>--screenshot needs the name of a file.</source>
        <translation>--screenshot braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>A comparison is made in the window: choose Process &gt; Compare there, and save its picture.</source>
        <translation>Ein Vergleich wird im Fenster gemacht: Wählen Sie dort Prozess &gt; Vergleichen und speichern Sie sein Bild.</translation>
    </message>
    <message>
        <source>--report is of a lesson. Open one, whose name ends in .pangaea-lesson, or leave out --report.</source>
        <translation>--report gehört zu einer Lektion. Öffnen Sie eine, deren Name auf .pangaea-lesson endet, oder lassen Sie --report weg.</translation>
    </message>
    <message>
        <source>A lesson is read in the window, which saves its report: choose File &gt; Save report there, or add --headless to play it.</source>
        <translation>Eine Lektion wird im Fenster gelesen, das auch ihren Bericht speichert: Wählen Sie dort Datei &gt; Bericht speichern, oder fügen Sie --headless hinzu, um sie abzuspielen.</translation>
    </message>
    <message>
        <source>--timeout, --after and --reading need a number of seconds, such as 2.5.</source>
        <translation>--timeout, --after und --reading brauchen eine Zahl von Sekunden, etwa 2.5.</translation>
    </message>
    <message>
        <source>--scale needs 1, 2 or 3.</source>
        <translation>--scale braucht 1, 2 oder 3.</translation>
    </message>
    <message>
        <source>--theme needs system, light, dark, contrast-light or contrast-dark.</source>
        <translation>--theme braucht system, light, dark, contrast-light oder contrast-dark.</translation>
    </message>
    <message>
        <source>Run them on this host: ssh:HOST, a name from --hosts, or &quot;this computer&quot;. Several are dealt out in turn.</source>
        <translation>Auf diesem Rechner ausführen: ssh:HOST, ein Name aus --hosts, oder &quot;this computer&quot;. Auf mehrere wird reihum verteilt.</translation>
    </message>
    <message>
        <source>Machines that can be run on, from a file (JSON).</source>
        <translation>Rechner, auf denen ausgeführt werden kann, aus einer Datei (JSON).</translation>
    </message>
    <message>
        <source>--hosts only names machines. Say with --on NAME which of them to run on, or leave it out.</source>
        <translation>--hosts benennt nur Rechner. Sagen Sie mit --on NAME, auf welchen ausgeführt wird, oder lassen Sie es weg.</translation>
    </message>
</context>
<context>
    <name>pangaea::CompareDialog</name>
    <message>
        <source>Measures and timelines</source>
        <translation>Messwerte und Zeitachsen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Aus&amp;führen</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>One for each part of the work, between commas</source>
        <translation>Einer für jeden Teil der Arbeit, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>I/O waits</source>
        <translation>Warten auf E/A</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>What each part does: a fixed number of steps, or a wait of a fixed time</source>
        <translation>Was jeder Teil tut: eine feste Zahl von Schritten oder ein Warten von fester Dauer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Of each part</source>
        <translation>Von jedem Teil</translation>
    </message>
    <message>
        <source>Run the work in each form, one form after the other</source>
        <translation>Die Arbeit in jeder Form ausführen, eine Form nach der anderen</translation>
    </message>
    <message>
        <source>End what this comparison has started</source>
        <translation>Beenden, was dieser Vergleich gestartet hat</translation>
    </message>
    <message>
        <source>The figures as a table, or the picture</source>
        <translation>Die Zahlen als Tabelle oder das Bild</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>A&amp;rbeit</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>M&amp;enge</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source> million steps</source>
        <translation> Millionen Schritte</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>It runs now, one form after the other.</source>
        <translation>Er läuft jetzt, eine Form nach der anderen.</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>There is nothing to export yet: run a comparison first.</source>
        <translation>Noch gibt es nichts zu exportieren: Führen Sie zuerst einen Vergleich aus.</translation>
    </message>
    <message>
        <source>The suffix of &quot;%1&quot; names no kind of file to export: use .csv, .png, .svg or .pdf.</source>
        <translation>Die Endung von „%1“ bezeichnet keine Art von Datei zum Exportieren: Nehmen Sie .csv, .png, .svg oder .pdf.</translation>
    </message>
    <message>
        <source>%1 jobs of %2 million steps</source>
        <translation>%1 Aufgaben von %2 Millionen Schritten</translation>
    </message>
    <message>
        <source>%1 waits of %2 s</source>
        <translation>%1 Wartezeiten von %2 s</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 Kerne</translation>
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
        <translation>Der Worker hat seine Ziele noch nicht aufgezählt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Give %1 to %2 names: one for each part of the work.</source>
        <translation>Geben Sie %1 bis %2 Namen an: einen für jeden Teil der Arbeit.</translation>
    </message>
    <message>
        <source>Each part needs some work: an amount of more than 0.</source>
        <translation>Jeder Teil braucht Arbeit: eine Menge größer als 0.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Er wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 was restarted.</source>
        <translation>%1 wurde neu gestartet.</translation>
    </message>
    <message>
        <source>%1 was suspended meanwhile.</source>
        <translation>%1 wurde währenddessen angehalten.</translation>
    </message>
    <message>
        <source>%1 failed to start. %2</source>
        <translation>Der Start von %1 ist misslungen. %2</translation>
    </message>
    <message>
        <source>%1 was ended by %2.</source>
        <translation>%1 wurde von %2 beendet.</translation>
    </message>
    <message>
        <source>%1 exited with code %2.</source>
        <translation>%1 endete mit dem Code %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
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
        <translation>im Mittel %1 davon</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>%1 davon</translation>
    </message>
    <message>
        <source>, while together they needed %1 of CPU time and one after the other %2</source>
        <translation>, obwohl sie zusammen %1 CPU-Zeit brauchten und nacheinander %2</translation>
    </message>
    <message>
        <source>, since %1 computed at the same time</source>
        <translation>, da %1 gleichzeitig rechneten</translation>
    </message>
    <message>
        <source>, since only one of them computed at a time</source>
        <translation>, da immer nur einer davon rechnete</translation>
    </message>
    <message>
        <source>, since on average %1 of them computed at a time together and %2 one after the other</source>
        <translation>, da im Mittel zusammen %1 davon gleichzeitig rechneten und nacheinander %2</translation>
    </message>
    <message>
        <source>, since waiting needs no core: all together were on one for %1</source>
        <translation>, da Warten keinen Kern braucht: Alle zusammen waren nur %1 lang auf einem</translation>
    </message>
    <message>
        <source>, while together they were on cores for %1</source>
        <translation>, während sie zusammen %1 lang auf Kernen waren</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>%1-mal so schnell</translation>
    </message>
    <message>
        <source>no gain</source>
        <translation>kein Gewinn</translation>
    </message>
    <message>
        <source>%1 times as long</source>
        <translation>%1-mal so lang</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 Aufgaben</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 Wartezeiten</translation>
    </message>
    <message>
        <source> on one core</source>
        <translation> auf einem Kern</translation>
    </message>
    <message>
        <source> on %1 cores</source>
        <translation> auf %1 Kernen</translation>
    </message>
    <message>
        <source>%1 took %2 together and %3 one after the other: %4%5.</source>
        <translation>%1: zusammen %2, nacheinander %3: %4%5.</translation>
    </message>
    <message>
        <source>As threads of one process they took %1, and asynchronously in one thread %2</source>
        <translation>Als Threads eines Prozesses dauerte es %1, asynchron in einem Thread %2</translation>
    </message>
    <message>
        <source>%1: one thread has one core at a time.</source>
        <translation>%1: Ein Thread hat immer nur einen Kern.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>Asynchron</translation>
    </message>
    <message>
        <source>%1: not measured. %2</source>
        <translation>%1: nicht gemessen. %2</translation>
    </message>
    <message>
        <source>Other programs had up to %1 % of the cores meanwhile, so these times cannot be compared. Run it again when they are quieter.</source>
        <translation>Andere Programme hatten währenddessen bis zu %1 % der Kerne, daher sind diese Zeiten nicht vergleichbar. Wiederholen Sie es, wenn sie ruhiger sind.</translation>
    </message>
</context>
<context>
    <name>pangaea::ComparisonPicture</name>
    <message>
        <source>Wall time</source>
        <translation>Verstrichene Zeit</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>CPU-Zeit</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Höchster Speicher</translation>
    </message>
    <message>
        <source>Context switches</source>
        <translation>Kontextwechsel</translation>
    </message>
    <message>
        <source>runs now…</source>
        <translation>läuft jetzt…</translation>
    </message>
    <message>
        <source>Not measured. %1</source>
        <translation>Nicht gemessen. %1</translation>
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
        <translation>Balken: auf einem Kern · hohl: wartet auf einen Kern · Linie: wartet · Speicher: Summe dessen, was gleichzeitig lief</translation>
    </message>
    <message>
        <source>By samples: bar: on a core or queued for one · line: waits · memory: the sum of what ran at once</source>
        <translation>Aus Stichproben: Balken: auf einem Kern oder wartet auf einen · Linie: wartet · Speicher: Summe dessen, was gleichzeitig lief</translation>
    </message>
    <message>
        <source>Since the first start of each</source>
        <translation>Seit dem ersten Start der jeweiligen Form</translation>
    </message>
</context>
<context>
    <name>pangaea::ConditionWait</name>
    <message>
        <source>%1 did not print “%2” within %3 s.</source>
        <translation>%1 hat „%2“ nicht innerhalb von %3 s ausgegeben.</translation>
    </message>
    <message>
        <source>%1 was not %2 within %3 s.</source>
        <translation>%1 war nicht innerhalb von %3 s %2.</translation>
    </message>
    <message>
        <source>%1 had not ended within %2 s.</source>
        <translation>%1 war nach %2 s nicht zu Ende.</translation>
    </message>
    <message>
        <source>%1 was removed, so that nothing was left to wait for.</source>
        <translation>%1 wurde entfernt, sodass nichts mehr abzuwarten war.</translation>
    </message>
</context>
<context>
    <name>pangaea::CrashNotices</name>
    <message>
        <source>%1 crashed</source>
        <translation>%1 ist abgestürzt</translation>
    </message>
    <message>
        <source>It was ended by %1, which nobody asked for.</source>
        <translation>Er wurde von %1 beendet, was niemand verlangt hat.</translation>
    </message>
    <message>
        <source>%1 processes crashed</source>
        <translation>%1 Prozesse sind abgestürzt</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
</context>
<context>
    <name>pangaea::DataFiles</name>
    <message>
        <source>There are too many files: of each folder the first %1 are listed. Move some away.</source>
        <translation>Es sind zu viele Dateien: Aus jedem Ordner werden die ersten %1 gezeigt. Verschieben Sie einige.</translation>
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
        <translation>Kein Prozess passt zum Filter</translation>
    </message>
    <message>
        <source>Type continent names and click Spawn</source>
        <translation>Namen von Kontinenten eingeben und auf „Erzeugen“ klicken</translation>
    </message>
    <message>
        <source>They are all still there, and go on.</source>
        <translation>Sie sind alle noch da und laufen weiter.</translation>
    </message>
    <message>
        <source>Each name becomes a real operating system process, which you can watch, stop and join.</source>
        <translation>Jeder Name wird ein echter Prozess des Betriebssystems, den Sie beobachten, anhalten und abwarten können.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Run the text’s example</source>
        <translation>Das Beispiel des Textes ausführen</translation>
    </message>
</context>
<context>
    <name>pangaea::Engine</name>
    <message>
        <source>Somebody is asked whether switches may be recorded.</source>
        <translation>Es wird gefragt, ob Wechsel aufgezeichnet werden dürfen.</translation>
    </message>
</context>
<context>
    <name>pangaea::EnvFile</name>
    <message>
        <source>There are more than %1 variables. Take some out.</source>
        <translation>Es sind mehr als %1 Variablen. Nehmen Sie einige heraus.</translation>
    </message>
    <message>
        <source>A variable was expected, as in NAME=value. A name has letters, digits, _ and . alone.</source>
        <translation>Eine Variable wurde erwartet, wie NAME=wert. Ein Name hat nur Buchstaben, Ziffern, _ und ..</translation>
    </message>
    <message>
        <source>The quote that begins here has no end. Close it with %1.</source>
        <translation>Das Anführungszeichen, das hier beginnt, hat kein Ende. Schließen Sie es mit %1.</translation>
    </message>
    <message>
        <source>Something follows the quotes. Put all of the value between them.</source>
        <translation>Hinter den Anführungszeichen folgt etwas. Setzen Sie den ganzen Wert dazwischen.</translation>
    </message>
    <message>
        <source>There is a NUL character here, which no program can be given. Take it out.</source>
        <translation>Hier steht ein NUL-Zeichen, das keinem Programm übergeben werden kann. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>It is not UTF-8. Save it as UTF-8.</source>
        <translation>Es ist kein UTF-8. Speichern Sie es als UTF-8.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>pangaea::EventTable</name>
    <message>
        <source>Every interval</source>
        <translation>Jedes Intervall</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Timeline table</source>
        <translation>Tabelle der Zeitachse</translation>
    </message>
    <message>
        <source>What happened, in order of time. Return shows the moment in the timeline.</source>
        <translation>Was geschah, in zeitlicher Folge. Die Eingabetaste zeigt den Moment in der Zeitachse.</translation>
    </message>
    <message>
        <source>Also when each task was on a core, queued or waiting</source>
        <translation>Auch, wann jeder Task auf einem Kern war, auf einen wartete oder blockiert war</translation>
    </message>
    <message>
        <source>What happens to processes will be told here, in order of time.</source>
        <translation>Was mit Prozessen geschieht, wird hier in zeitlicher Folge berichtet.</translation>
    </message>
</context>
<context>
    <name>pangaea::EventTableModel</name>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
</context>
<context>
    <name>pangaea::Evidence</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing was run</source>
        <translation>nichts wurde ausgeführt</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>sampled once a second: shorter runs are not seen</source>
        <translation>eine Stichprobe je Sekunde: Kürzere Läufe bleiben ungesehen</translation>
    </message>
    <message>
        <source>sampled %1 times a second: shorter runs are not seen</source>
        <translation>%1 Stichproben je Sekunde: Kürzere Läufe bleiben ungesehen</translation>
    </message>
    <message>
        <source>exact: every switch was recorded</source>
        <translation>genau: Jeder Wechsel wurde aufgezeichnet</translation>
    </message>
    <message>
        <source>exact, but for 1 process that was sampled</source>
        <translation>genau, außer bei 1 Prozess mit Stichproben</translation>
    </message>
    <message>
        <source>exact, but for %1 processes that were sampled</source>
        <translation>genau, außer bei %1 Prozessen mit Stichproben</translation>
    </message>
    <message>
        <source>exact, but for 1 record that was lost</source>
        <translation>genau, bis auf 1 verlorenen Eintrag</translation>
    </message>
    <message>
        <source>exact, but for %1 records that were lost</source>
        <translation>genau, bis auf %1 verlorene Einträge</translation>
    </message>
</context>
<context>
    <name>pangaea::ExitStatus</name>
    <message>
        <source>the terminal is gone</source>
        <translation>das Terminal ist weg</translation>
    </message>
    <message>
        <source>interrupt, as by Ctrl+C</source>
        <translation>Unterbrechung, wie durch Strg+C</translation>
    </message>
    <message>
        <source>quit, as by Ctrl+\</source>
        <translation>Abbruch, wie durch Strg+\</translation>
    </message>
    <message>
        <source>illegal instruction</source>
        <translation>ungültiger Maschinenbefehl</translation>
    </message>
    <message>
        <source>trace or breakpoint trap</source>
        <translation>Haltepunkt beim Verfolgen</translation>
    </message>
    <message>
        <source>aborted by the program itself</source>
        <translation>vom Programm selbst abgebrochen</translation>
    </message>
    <message>
        <source>bad memory access</source>
        <translation>fehlerhafter Speicherzugriff</translation>
    </message>
    <message>
        <source>arithmetic error</source>
        <translation>Rechenfehler</translation>
    </message>
    <message>
        <source>end at once, cannot be caught</source>
        <translation>sofortiges Ende, nicht abfangbar</translation>
    </message>
    <message>
        <source>the program&apos;s own meaning, 1</source>
        <translation>Bedeutung vom Programm bestimmt, 1</translation>
    </message>
    <message>
        <source>invalid memory reference</source>
        <translation>ungültiger Speicherzugriff</translation>
    </message>
    <message>
        <source>the program&apos;s own meaning, 2</source>
        <translation>Bedeutung vom Programm bestimmt, 2</translation>
    </message>
    <message>
        <source>nobody reads the pipe</source>
        <translation>niemand liest die Pipe</translation>
    </message>
    <message>
        <source>the alarm timer rang</source>
        <translation>der Wecker ist abgelaufen</translation>
    </message>
    <message>
        <source>please end</source>
        <translation>bitte enden</translation>
    </message>
    <message>
        <source>coprocessor stack fault</source>
        <translation>Stapelfehler des Koprozessors</translation>
    </message>
    <message>
        <source>a child ended or stopped</source>
        <translation>ein Kind endete oder hielt an</translation>
    </message>
    <message>
        <source>continue after a stop</source>
        <translation>weiter nach einem Anhalten</translation>
    </message>
    <message>
        <source>stop, cannot be caught</source>
        <translation>Anhalten, nicht abfangbar</translation>
    </message>
    <message>
        <source>stop, as by Ctrl+Z</source>
        <translation>Anhalten, wie durch Strg+Z</translation>
    </message>
    <message>
        <source>read from the terminal in background</source>
        <translation>Lesen vom Terminal im Hintergrund</translation>
    </message>
    <message>
        <source>write to the terminal in background</source>
        <translation>Schreiben auf das Terminal im Hintergrund</translation>
    </message>
    <message>
        <source>urgent data on a socket</source>
        <translation>dringende Daten an einem Socket</translation>
    </message>
    <message>
        <source>processor time limit exceeded</source>
        <translation>Grenze der Rechenzeit überschritten</translation>
    </message>
    <message>
        <source>file size limit exceeded</source>
        <translation>Grenze der Dateigröße überschritten</translation>
    </message>
    <message>
        <source>the processor time timer rang</source>
        <translation>der Wecker der Rechenzeit ist abgelaufen</translation>
    </message>
    <message>
        <source>the profiling timer rang</source>
        <translation>der Wecker des Profilings ist abgelaufen</translation>
    </message>
    <message>
        <source>the terminal&apos;s size changed</source>
        <translation>die Größe des Terminals änderte sich</translation>
    </message>
    <message>
        <source>input or output is possible</source>
        <translation>Ein- oder Ausgabe ist möglich</translation>
    </message>
    <message>
        <source>power failure</source>
        <translation>Stromausfall</translation>
    </message>
    <message>
        <source>bad system call</source>
        <translation>fehlerhafter Systemaufruf</translation>
    </message>
    <message>
        <source>real-time signal</source>
        <translation>Echtzeitsignal</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>killed by %1, core dumped</source>
        <translation>von %1 getötet, Speicherabbild erzeugt</translation>
    </message>
    <message>
        <source>killed by %1</source>
        <translation>von %1 getötet</translation>
    </message>
    <message>
        <source>%1 · Python exitcode %2 · shell %3</source>
        <translation>%1 · Python exitcode %2 · Shell %3</translation>
    </message>
</context>
<context>
    <name>pangaea::Exporters</name>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Session (JSON Lines)</source>
        <translation>Sitzung (JSON Lines)</translation>
    </message>
    <message>
        <source>Timeline (Chrome trace)</source>
        <translation>Zeitachse (Chrome Trace)</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>The suffix of &quot;%1&quot; names no kind of file to export: use %2.</source>
        <translation>Die Endung von „%1“ bezeichnet keine Art von Datei zum Exportieren: Nehmen Sie %2.</translation>
    </message>
</context>
<context>
    <name>pangaea::FileDrop</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 is a folder. Drop a file.</source>
        <translation>%1 ist ein Ordner. Ziehen Sie eine Datei hierher.</translation>
    </message>
    <message>
        <source>Open the session %1</source>
        <translation>Die Sitzung %1 öffnen</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Drop a session (.jsonl), a scenario (.pangaea), a Procfile, a lesson (.pangaea-lesson), a program or a script.</source>
        <translation>%1 kann nicht geöffnet werden. Ziehen Sie eine Sitzung (.jsonl), ein Szenario (.pangaea), ein Procfile, eine Lektion (.pangaea-lesson), ein Programm oder ein Skript hierher.</translation>
    </message>
    <message>
        <source>This window shows what was recorded. Drop %1 on a window that runs processes.</source>
        <translation>Dieses Fenster zeigt, was aufgezeichnet wurde. Ziehen Sie %1 auf ein Fenster, das Prozesse ausführt.</translation>
    </message>
    <message>
        <source>Open the scenario %1</source>
        <translation>Das Szenario %1 öffnen</translation>
    </message>
    <message>
        <source>Open the lesson %1</source>
        <translation>Die Lektion %1 öffnen</translation>
    </message>
    <message>
        <source>Run with Program…: %1</source>
        <translation>Mit „Programm…“ ausführen: %1</translation>
    </message>
    <message>
        <source>Drop one file at a time; several at once only where all are sessions (.jsonl).</source>
        <translation>Ziehen Sie eine Datei nach der anderen hierher; mehrere zugleich nur, wenn alle Sitzungen sind (.jsonl).</translation>
    </message>
    <message>
        <source>Drop at most %1 sessions at once: each has a window of its own.</source>
        <translation>Ziehen Sie höchstens %1 Sitzungen zugleich hierher: Jede hat ein eigenes Fenster.</translation>
    </message>
    <message>
        <source>Open %1 sessions, each in a window of its own</source>
        <translation>%1 Sitzungen öffnen, jede in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>This is no file of this computer. Save it first, and drop the file.</source>
        <translation>Das ist keine Datei dieses Computers. Speichern Sie sie zuerst und ziehen Sie dann die Datei hierher.</translation>
    </message>
    <message>
        <source>There is no file in this.</source>
        <translation>Darin ist keine Datei.</translation>
    </message>
</context>
<context>
    <name>pangaea::FileManager</name>
    <message>
        <source>There is no file manager to show the folder %1. Install one, or xdg-utils.</source>
        <translation>Es gibt keine Dateiverwaltung, die den Ordner %1 zeigt. Installieren Sie eine, oder xdg-utils.</translation>
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
        <translation>Zeigt die Prozesse, die zu allen Wörtern passen, in Tabelle, Zeitachse und Ausgabe. Ein Wort wird in Name, PID, Zustand, Ziel und der letzten Zeile der Ausgabe gesucht.

state:killed   ein Feld; name:asia, pid:4711, exit:1, output:&quot;zwei Wörter&quot;
cpu&gt;50   verglichen; memory&gt;100M, threads&gt;2, elapsed&gt;10s
-state:running   alle außer diesen
&quot;zwei Wörter&quot;   so, wie sie sind

Felder: %1</translation>
    </message>
    <message>
        <source>Shows the processes that match all words, such as state:killed cpu&gt;50</source>
        <translation>Zeigt die Prozesse, die zu allen Wörtern passen, etwa state:killed cpu&gt;50</translation>
    </message>
    <message>
        <source>Filter processes</source>
        <translation>Prozesse filtern</translation>
    </message>
    <message>
        <source>Processes that match the filter</source>
        <translation>Prozesse, die zum Filter passen</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>Was am Filter falsch ist</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>pangaea::FindBar</name>
    <message>
        <source>Find in output</source>
        <translation>In der Ausgabe suchen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>P&amp;revious</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>Große von kleinen Buchstaben unterscheiden</translation>
    </message>
    <message>
        <source>Re&amp;gular expression</source>
        <translation>Re&amp;gulärer Ausdruck</translation>
    </message>
    <message>
        <source>What is typed is a pattern, as in Perl: \d+ finds numbers, ^Error lines that begin so</source>
        <translation>Die Eingabe ist ein Muster wie in Perl: \d+ findet Zahlen, ^Error Zeilen, die so beginnen</translation>
    </message>
    <message>
        <source>Onl&amp;y these lines</source>
        <translation>&amp;Nur diese Zeilen</translation>
    </message>
    <message>
        <source>Hide the lines in which it is not found</source>
        <translation>Die Zeilen verbergen, in denen es nicht vorkommt</translation>
    </message>
    <message>
        <source>&amp;By process</source>
        <translation>Je &amp;Prozess</translation>
    </message>
    <message>
        <source>List how often it is found in the output of each process</source>
        <translation>Auflisten, wie oft es in der Ausgabe jedes Prozesses vorkommt</translation>
    </message>
    <message>
        <source>In &amp;all processes</source>
        <translation>In &amp;allen Prozessen</translation>
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
        <translation>%1, Versuch %2</translation>
    </message>
    <message>
        <source>at %1, by a sample</source>
        <translation>bei %1, laut einer Stichprobe</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>not seen after</source>
        <translation>nicht gesehen nach</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>Exit %1</translation>
    </message>
    <message>
        <source>an unknown process</source>
        <translation>ein unbekannter Prozess</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>Pangaea</source>
        <translation>Pangaea</translation>
    </message>
    <message>
        <source>thread %1 of %2</source>
        <translation>Thread %1 von %2</translation>
    </message>
    <message>
        <source>child of %1, first seen %2</source>
        <translation>Kind von %1, zuerst gesehen %2</translation>
    </message>
    <message>
        <source>made by %1 %2</source>
        <translation>erzeugt von %1 %2</translation>
    </message>
    <message>
        <source>lives</source>
        <translation>lebt</translation>
    </message>
    <message>
        <source>what became of it after %1 is not known</source>
        <translation>was nach %1 aus ihm wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>ended %1, after %2</source>
        <translation>endete %1, nach %2</translation>
    </message>
    <message>
        <source>its exit code is not known: the kernel tells it only to its parent</source>
        <translation>sein Exit-Code ist nicht bekannt: Der Kernel sagt ihn nur dem Elternprozess</translation>
    </message>
    <message>
        <source>a zombie: its parent has not waited for it yet</source>
        <translation>ein Zombie: Sein Elternprozess hat ihn noch nicht abgeholt</translation>
    </message>
    <message>
        <source>a zombie for %1, then reaped (by samples)</source>
        <translation>ein Zombie für %1, dann abgeholt (laut Stichproben)</translation>
    </message>
    <message>
        <source>a zombie until its parent ended, for %1</source>
        <translation>ein Zombie bis zum Ende seines Elternprozesses, für %1</translation>
    </message>
    <message>
        <source>exec %1</source>
        <translation>exec %1</translation>
    </message>
    <message>
        <source>orphan, parent %1</source>
        <translation>Waise, Elternprozess %1</translation>
    </message>
    <message>
        <source>orphan, child of %1</source>
        <translation>Waise, Kind von %1</translation>
    </message>
    <message>
        <source>reaped</source>
        <translation>abgeholt</translation>
    </message>
    <message>
        <source>the warden</source>
        <translation>der Wächter</translation>
    </message>
    <message>
        <source>init</source>
        <translation>init</translation>
    </message>
    <message>
        <source>runs %1 %2</source>
        <translation>führt %1 aus: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>threads beside the main one: %1</source>
        <translation>Threads neben dem Haupt-Thread: %1</translation>
    </message>
    <message>
        <source>children: %1</source>
        <translation>Kinder: %1</translation>
    </message>
    <message>
        <source>its parent ended %1: from then on the child of %2</source>
        <translation>sein Elternprozess endete %1: von da an Kind von %2</translation>
    </message>
    <message>
        <source>its creator had ended before it was first seen: the child of %1</source>
        <translation>sein Erzeuger war zu Ende, bevor er zuerst gesehen wurde: Kind von %1</translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>%1 erzeugt</translation>
    </message>
    <message>
        <source>%1 alive</source>
        <translation>%1 leben</translation>
    </message>
    <message>
        <source>sampled: short-lived processes are not seen</source>
        <translation>Stichproben: Kurzlebige Prozesse bleiben ungesehen</translation>
    </message>
    <message>
        <source>%1 records lost: processes may be missing</source>
        <translation>%1 Einträge verloren: Prozesse können fehlen</translation>
    </message>
</context>
<context>
    <name>pangaea::ForkTreeView</name>
    <message>
        <source>To scale</source>
        <translation>Maßstäblich</translation>
    </message>
    <message>
        <source>Time to scale, or one line for each event</source>
        <translation>Zeit im Maßstab oder eine Zeile für jedes Ereignis</translation>
    </message>
    <message>
        <source>Who made whom will be drawn here: a column for each process, time downwards.</source>
        <translation>Wer wen erzeugt hat, wird hier gezeichnet: eine Spalte für jeden Prozess, die Zeit nach unten.</translation>
    </message>
</context>
<context>
    <name>pangaea::Help</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What a process runs: a function of the worker program, or any program.</source>
        <translation>Was ein Prozess ausführt: eine Funktion des Worker-Programms oder irgendein Programm.</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>One run of a row. Restart makes a new one in the same row; Properties lists them all.</source>
        <translation>Ein Lauf einer Zeile. „Neu starten“ macht einen neuen in derselben Zeile; „Eigenschaften“ zählt alle auf.</translation>
    </message>
    <message>
        <source>Killed, Crashed</source>
        <translation>Getötet, Abgestürzt</translation>
    </message>
    <message>
        <source>Ended by a signal: one that you asked for, or one that nobody asked for.</source>
        <translation>Von einem Signal beendet: einem, das Sie verlangt haben, oder einem, das niemand verlangt hat.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Asked to end and still alive. The Exit column counts down to the kill.</source>
        <translation>Zum Enden aufgefordert und noch am Leben. Die Spalte „Ende“ zählt bis zum Töten herunter.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The kernel reports the state T: stopped, and able to continue.</source>
        <translation>Der Kernel meldet den Zustand T: angehalten und fortsetzbar.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>The letter that the kernel reports in /proc, with its name there.</source>
        <translation>Der Buchstabe, den der Kernel in /proc meldet, mit seinem Namen dort.</translation>
    </message>
    <message>
        <source>CPU %</source>
        <translation>CPU %</translation>
    </message>
    <message>
        <source>Share of one core over the last second.</source>
        <translation>Anteil an einem Kern während der letzten Sekunde.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>The parent’s wait for the end of one process. The parent joins one after the other, in the order in which the joins were asked for, which need not be the order of the ends. One difference to Python: Qt reaps a child as soon as it ends; where Python forks, it keeps it as a zombie until it is joined. Where a fork server makes its processes, as by default from Python 3.14 on, that one reaps each when it ends. The target zombie shows a zombie.</source>
        <translation>Das Warten des Elternprozesses auf das Ende eines Prozesses. Er macht einen Join nach dem anderen, in der Reihenfolge, in der sie angefordert wurden; die Prozesse können in anderer Reihenfolge enden. Ein Unterschied zu Python: Qt holt ein Kind ab, sobald es endet; wo Python forkt, behält es das Kind bis zum Join als Zombie. Wo ein Fork-Server die Prozesse erzeugt, wie ab Python 3.14 üblich, holt dieser jeden ab, wenn er endet. Das Ziel zombie zeigt einen Zombie.</translation>
    </message>
    <message>
        <source>Kept session</source>
        <translation>Mitgeschriebene Sitzung</translation>
    </message>
    <message>
        <source>While it runs, the session is kept in a file that only you can read, so that a crash loses no more than its last second; the next start offers it. It has what programs print, and passwords in their command lines. An orderly end removes it; the settings switch it off.</source>
        <translation>Solange sie läuft, wird die Sitzung in eine Datei geschrieben, die nur Sie lesen können, damit ein Absturz höchstens ihre letzte Sekunde kostet; der nächste Start bietet sie an. Darin steht, was Programme ausgeben, und Passwörter in ihren Befehlszeilen. Ein ordentliches Ende entfernt sie; die Einstellungen schalten sie ab.</translation>
    </message>
    <message>
        <source>— and empty</source>
        <translation>— und leer</translation>
    </message>
    <message>
        <source>A dash: cannot be known any more, or does not apply. Empty: not yet.</source>
        <translation>Ein Strich: nicht mehr festzustellen oder nicht zutreffend. Leer: noch nicht.</translation>
    </message>
    <message>
        <source>Spawn, in the field of the names</source>
        <translation>Erzeugen, im Feld der Namen</translation>
    </message>
    <message>
        <source>Create without starting</source>
        <translation>Anlegen, ohne zu starten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Join, with a timeout</source>
        <translation>Join, mit Zeitgrenze</translation>
    </message>
    <message>
        <source>Terminate, Kill</source>
        <translation>Beenden, Töten</translation>
    </message>
    <message>
        <source>Suspend, Continue</source>
        <translation>Anhalten, Fortsetzen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Copy the PIDs of the rows</source>
        <translation>Die PIDs der Zeilen kopieren</translation>
    </message>
    <message>
        <source>Run all of a scenario, pause it</source>
        <translation>Alles von einem Szenario ausführen, es pausieren</translation>
    </message>
    <message>
        <source>One step of a scenario, run to the marked step</source>
        <translation>Ein Schritt eines Szenarios, bis zum markierten Schritt ausführen</translation>
    </message>
    <message>
        <source>Pause the view; recording goes on</source>
        <translation>Die Ansicht einfrieren; die Aufzeichnung geht weiter</translation>
    </message>
    <message>
        <source>Presentation: full screen and larger; Escape ends it</source>
        <translation>Präsentation: Vollbild und größer; Escape beendet sie</translation>
    </message>
    <message>
        <source>Find in the output</source>
        <translation>In der Ausgabe suchen</translation>
    </message>
    <message>
        <source>Leave a terminal in the output, forwards or backwards</source>
        <translation>Ein Terminal in der Ausgabe verlassen, vorwärts oder rückwärts</translation>
    </message>
    <message>
        <source>Copy and paste, in a terminal</source>
        <translation>Kopieren und einfügen, in einem Terminal</translation>
    </message>
    <message>
        <source>Scroll back and forth, in a terminal</source>
        <translation>Zurück- und vorblättern, in einem Terminal</translation>
    </message>
    <message>
        <source>Filter: show only the processes that match some words</source>
        <translation>Filter: nur die Prozesse zeigen, die zu einigen Wörtern passen</translation>
    </message>
    <message>
        <source>Bring back the processes that were removed last</source>
        <translation>Die zuletzt entfernten Prozesse zurückholen</translation>
    </message>
    <message>
        <source>Save or copy a screenshot</source>
        <translation>Ein Bildschirmfoto speichern oder kopieren</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Glossary and shortcuts</source>
        <translation>Begriffe und Tastenkürzel</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>pangaea::HintBar</name>
    <message>
        <source>Run again in a terminal</source>
        <translation>In einem Terminal wiederholen</translation>
    </message>
    <message>
        <source>Spawns the same program once more, as a new row with a terminal: most programs write each line at once then, and both streams keep their order.</source>
        <translation>Erzeugt dasselbe Programm noch einmal, als neue Zeile mit einem Terminal: Die meisten Programme schreiben dann jede Zeile sofort, und beide Kanäle behalten ihre Reihenfolge.</translation>
    </message>
    <message>
        <source>Run again unbuffered</source>
        <translation>Ohne Puffer wiederholen</translation>
    </message>
    <message>
        <source>Spawns the same program once more, as a new row with PYTHONUNBUFFERED=1: Python writes each line at once then.</source>
        <translation>Erzeugt dasselbe Programm noch einmal, als neue Zeile mit PYTHONUNBUFFERED=1: Python schreibt dann jede Zeile sofort.</translation>
    </message>
    <message>
        <source>Run again with one pipe</source>
        <translation>Mit einer Pipe wiederholen</translation>
    </message>
    <message>
        <source>Spawns the same program once more, as a new row with both streams in one pipe: they keep their order, but which of them a line is from is not known.</source>
        <translation>Erzeugt dasselbe Programm noch einmal, als neue Zeile mit beiden Kanälen in einer Pipe: Sie behalten ihre Reihenfolge, aber aus welchem eine Zeile stammt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Do not explain</source>
        <translation>Nicht erklären</translation>
    </message>
    <message>
        <source>Hides this line for all processes. Settings bring it back.</source>
        <translation>Verbirgt diese Zeile für alle Prozesse. Die Einstellungen bringen sie zurück.</translation>
    </message>
    <message>
        <source>%1 printed all its lines at its end: maybe they waited in its buffer.</source>
        <translation>%1 hat alle Zeilen erst am Ende ausgegeben: Vielleicht warteten sie in seinem Puffer.</translation>
    </message>
    <message>
        <source>%1 printed nothing before its end by a signal: maybe its lines were in its buffer.</source>
        <translation>%1 hat vor seinem Ende durch ein Signal nichts ausgegeben: Vielleicht waren seine Zeilen in seinem Puffer.</translation>
    </message>
    <message>
        <source>The order of %1 lines of both streams is not known: dots mark them.</source>
        <translation>Die Reihenfolge von %1 Zeilen beider Kanäle ist nicht bekannt: Punkte markieren sie.</translation>
    </message>
    <message>
        <source>%1 wrote to both streams faster than Pangaea could read them. Each stream is in order; whether a marked line came before or after those of the other stream is not known.</source>
        <translation>%1 schrieb schneller auf beide Kanäle, als Pangaea sie lesen konnte. Jeder Kanal ist in Ordnung; ob eine markierte Zeile vor oder nach denen des anderen Kanals kam, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>pangaea::HostMenu</name>
    <message>
        <source>Run on</source>
        <translation>Ausführen auf</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>All in turn</source>
        <translation>Alle reihum</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
</context>
<context>
    <name>pangaea::Hosts</name>
    <message>
        <source>“command” has at most %1 words.</source>
        <translation>„command“ hat höchstens %1 Wörter.</translation>
    </message>
    <message>
        <source>“name” has at most %1 characters.</source>
        <translation>„name“ hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a host: choose one without “:” and “,”.</source>
        <translation>%1 kann kein Name eines Rechners sein: wählen Sie einen ohne „:“ und „,“.</translation>
    </message>
    <message>
        <source>A host takes no %1; it takes name, command.</source>
        <translation>Ein Rechner nimmt kein %1; er nimmt name, command.</translation>
    </message>
    <message>
        <source>A host needs a “name” and a “command”, such as [&quot;ssh&quot;, &quot;n2&quot;].</source>
        <translation>Ein Rechner braucht „name“ und „command“, zum Beispiel [&quot;ssh&quot;, &quot;n2&quot;].</translation>
    </message>
    <message>
        <source>There are two hosts of the name %1. Give one of them another.</source>
        <translation>Zwei Rechner heißen %1. Geben Sie einem davon einen anderen Namen.</translation>
    </message>
    <message>
        <source>There are at most %1 hosts.</source>
        <translation>Es gibt höchstens %1 Rechner.</translation>
    </message>
    <message>
        <source>This is no file of hosts; {&quot;pangaea-hosts&quot;: %1, &quot;hosts&quot;: […]} was expected.</source>
        <translation>Das ist keine Datei mit Rechnern; erwartet wurde {&quot;pangaea-hosts&quot;: %1, &quot;hosts&quot;: […]}.</translation>
    </message>
    <message>
        <source>The format of the file, “pangaea-hosts”, must be %1.</source>
        <translation>Das Format der Datei, „pangaea-hosts“, muss %1 sein.</translation>
    </message>
    <message>
        <source>A file of hosts takes no %1; it takes pangaea-hosts, hosts.</source>
        <translation>Eine Datei mit Rechnern nimmt kein %1; sie nimmt pangaea-hosts, hosts.</translation>
    </message>
    <message>
        <source>The file names no host.</source>
        <translation>Die Datei nennt keinen Rechner.</translation>
    </message>
    <message>
        <source>A file of hosts has at most %1 KiB.</source>
        <translation>Eine Datei mit Rechnern hat höchstens %1 KiB.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 konnte nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>There is no host %1. Write ssh:HOST, “this computer”, or a name from a file of hosts.</source>
        <translation>Es gibt keinen Rechner %1. Schreiben Sie ssh:HOST, „this computer“ oder einen Namen aus einer Datei mit Rechnern.</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>Gemeldet wurde: „%1“</translation>
    </message>
    <message>
        <source>Try it by hand: %1</source>
        <translation>Versuchen Sie es von Hand: %1</translation>
    </message>
    <message>
        <source>The way to %1 cannot be started: %2.</source>
        <translation>Der Weg zu %1 lässt sich nicht starten: %2.</translation>
    </message>
    <message>
        <source>No agent answers on %1: the command ended with %2. Is pangaea-agent installed there?</source>
        <translation>Auf %1 antwortet kein Agent: der Befehl endete mit %2. Ist pangaea-agent dort installiert?</translation>
    </message>
    <message>
        <source>%1 was reached, but no agent answered for %2 s. Perhaps its ~/.bashrc waits for input.</source>
        <translation>%1 wurde erreicht, aber %2 s lang antwortete kein Agent. Vielleicht wartet ~/.bashrc dort auf Eingabe.</translation>
    </message>
    <message>
        <source>%1 speaks without end, and no agent answers. Perhaps its ~/.bashrc prints too much.</source>
        <translation>%1 redet ohne Ende, und kein Agent antwortet. Vielleicht gibt ~/.bashrc dort zu viel aus.</translation>
    </message>
    <message>
        <source>%1 has pangaea-agent %2, and this is Pangaea %3: install Pangaea %3 there too, or that one here.</source>
        <translation>%1 hat pangaea-agent %2, und dies ist Pangaea %3: installieren Sie Pangaea %3 auch dort, oder jenes hier.</translation>
    </message>
    <message>
        <source>What %1 says is wrong (%2); the way to it was closed, and what its processes do is not known.</source>
        <translation>Was %1 sagt, ist falsch (%2); der Weg dorthin wurde geschlossen, und was die Prozesse dort tun, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The agent on %1 has ended, and all that it started.</source>
        <translation>Der Agent auf %1 ist zu Ende, und alles, was er gestartet hat.</translation>
    </message>
    <message>
        <source>The agent on %1 has ended, and all that it started: %2</source>
        <translation>Der Agent auf %1 ist zu Ende, und alles, was er gestartet hat: %2</translation>
    </message>
    <message>
        <source>The way to %1 is gone (%2). If its agent still runs, it ends what it started within a second; nobody can see that from here.</source>
        <translation>Der Weg zu %1 ist weg (%2). Läuft der Agent dort noch, beendet er binnen einer Sekunde, was er gestartet hat; von hier aus kann das niemand sehen.</translation>
    </message>
    <message>
        <source>%1 has not answered for %2 s: what its processes do is not known.</source>
        <translation>%1 antwortet seit %2 s nicht: was die Prozesse dort tun, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 cannot be reached any more.</source>
        <translation>%1 ist nicht mehr zu erreichen.</translation>
    </message>
    <message>
        <source>The clocks of %1 and of this computer have moved apart, as after a sleep; they were compared anew.</source>
        <translation>Die Uhren von %1 und diesem Computer sind auseinandergelaufen, wie nach einem Ruhezustand; sie wurden neu verglichen.</translation>
    </message>
    <message>
        <source>a signal</source>
        <translation>einem Signal</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>%1 has not answered for %2 s; the way to it was closed, and what its processes do is not known.</source>
        <translation>%1 antwortet seit %2 s nicht; der Weg dorthin wurde geschlossen, und was die Prozesse dort tun, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 does not read what is sent to it; the way to it was closed, and what its processes do is not known.</source>
        <translation>%1 liest nicht, was dorthin gesendet wird; der Weg dorthin wurde geschlossen, und was die Prozesse dort tun, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>pangaea::InputLine</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>What you type is written to the process&apos;s standard input, with the end of the line behind it (Return)</source>
        <translation>Was Sie eingeben, wird in die Standardeingabe des Prozesses geschrieben, mit dem Zeilenende dahinter (Eingabetaste)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>End of input</source>
        <translation>Ende der Eingabe</translation>
    </message>
    <message>
        <source>The process reads the end of its input behind what was sent (Ctrl+D)</source>
        <translation>Der Prozess liest hinter dem Gesendeten das Ende seiner Eingabe (Strg+D)</translation>
    </message>
    <message>
        <source>Input of %1</source>
        <translation>Eingabe von %1</translation>
    </message>
</context>
<context>
    <name>pangaea::InputSink</name>
    <message>
        <source>On this system nothing can be given to a process as its standard input. Run it with closed input.</source>
        <translation>Auf diesem System kann einem Prozess keine Standardeingabe gegeben werden. Führen Sie ihn mit geschlossener Eingabe aus.</translation>
    </message>
    <message>
        <source>It has no terminal.</source>
        <translation>Er hat kein Terminal.</translation>
    </message>
    <message>
        <source>The system has no pipe left for its input: %1. End other processes and try again.</source>
        <translation>Das System hat keine Pipe mehr für seine Eingabe: %1. Beenden Sie andere Prozesse und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Its input cannot be looked after: %1. End other processes and try again.</source>
        <translation>Seine Eingabe kann nicht überwacht werden: %1. Beenden Sie andere Prozesse und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The size of its terminal could not be changed: %1.</source>
        <translation>Die Größe seines Terminals konnte nicht geändert werden: %1.</translation>
    </message>
</context>
<context>
    <name>pangaea::JournalFile</name>
    <message>
        <source>0 for a “%1”</source>
        <translation>0 für „%1“</translation>
    </message>
    <message>
        <source>that of a row for a “%1”, not 0</source>
        <translation>der einer Zeile für „%1“, nicht 0</translation>
    </message>
    <message>
        <source>process %1 must be “created” once, not twice</source>
        <translation>Prozess %1 darf nur einmal „created“ sein, nicht zweimal</translation>
    </message>
    <message>
        <source>process %1 must be “created” before this “%2”</source>
        <translation>Prozess %1 muss vor diesem „%2“ „created“ sein</translation>
    </message>
    <message>
        <source>process %1 must be “starting” before this “%2”</source>
        <translation>Prozess %1 muss vor diesem „%2“ „starting“ sein</translation>
    </message>
    <message>
        <source>process %1 must be “starting” again before it has “ended” twice</source>
        <translation>Prozess %1 muss wieder „starting“ sein, bevor er zweimal „ended“ ist</translation>
    </message>
    <message>
        <source>process %1 must be joined or cancelled before it is “joinQueued” again</source>
        <translation>Der Join von Prozess %1 muss erledigt oder abgesagt sein, bevor er wieder „joinQueued“ ist</translation>
    </message>
    <message>
        <source>a file of at most %1 MiB was expected</source>
        <translation>eine Datei von höchstens %1 MiB wurde erwartet</translation>
    </message>
    <message>
        <source>this is no session of Pangaea; {&quot;pangaea-journal&quot;: %1, …} was expected</source>
        <translation>das ist keine Sitzung von Pangaea; {&quot;pangaea-journal&quot;: %1, …} wurde erwartet</translation>
    </message>
    <message>
        <source>this session has format %1; format %2 was expected</source>
        <translation>diese Sitzung hat das Format %1; Format %2 wurde erwartet</translation>
    </message>
    <message>
        <source>there is no event “%1”; one such as “created” was expected</source>
        <translation>es gibt kein Ereignis „%1“; eines wie „created“ wurde erwartet</translation>
    </message>
    <message>
        <source>the file is empty; a session of Pangaea was expected</source>
        <translation>die Datei ist leer; eine Sitzung von Pangaea wurde erwartet</translation>
    </message>
    <message>
        <source>the file is cut off here; %1 events were expected</source>
        <translation>die Datei ist hier abgeschnitten; %1 Ereignisse wurden erwartet</translation>
    </message>
    <message>
        <source>the source, the clock and the machine that the events tell of were expected</source>
        <translation>Quelle, Uhr und Rechner, von denen die Ereignisse berichten, wurden erwartet</translation>
    </message>
    <message>
        <source>one event in braces was expected, as JSON</source>
        <translation>ein Ereignis in geschweiften Klammern wurde erwartet, als JSON</translation>
    </message>
    <message>
        <source>a line of at most %1 MiB was expected</source>
        <translation>eine Zeile von höchstens %1 MiB wurde erwartet</translation>
    </message>
    <message>
        <source>the file is cut off before its first event</source>
        <translation>die Datei ist vor ihrem ersten Ereignis abgeschnitten</translation>
    </message>
    <message>
        <source>there is more than the %1 events that line 1 tells of</source>
        <translation>es ist mehr da als die %1 Ereignisse, die Zeile 1 nennt</translation>
    </message>
    <message>
        <source>the first event must be “sessionStarted”</source>
        <translation>das erste Ereignis muss „sessionStarted“ sein</translation>
    </message>
    <message>
        <source>Stopped: nothing was opened.</source>
        <translation>Gestoppt: Nichts wurde geöffnet.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a session file, which ends in .jsonl.</source>
        <translation>%1 ist ein Ordner. Wählen Sie eine Sitzungsdatei, die auf .jsonl endet.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file. Choose a session file, which ends in .jsonl.</source>
        <translation>%1 ist keine gewöhnliche Datei. Wählen Sie eine Sitzungsdatei, die auf .jsonl endet.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 konnte nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, Zeile %2: %3.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” must be %2</source>
        <translation>„%1“ muss %2 sein</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a mask of 16 hexadecimal digits</source>
        <translation>eine Maske von 16 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>lists of task, core, start, length and reason</source>
        <translation>Listen von Task, Kern, Beginn, Länge und Grund</translation>
    </message>
    <message>
        <source>one letter</source>
        <translation>ein Buchstabe</translation>
    </message>
    <message>
        <source>bytes in base64</source>
        <translation>Bytes in Base64</translation>
    </message>
</context>
<context>
    <name>pangaea::Json</name>
    <message>
        <source>The file ends too early.</source>
        <translation>Die Datei endet zu früh.</translation>
    </message>
    <message>
        <source>Nothing may follow the end of the outermost value.</source>
        <translation>Nach dem Ende des äußersten Wertes darf nichts folgen.</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark. Save it as UTF-8 without one.</source>
        <translation>Die Datei beginnt mit einer Byte-Reihenfolge-Marke. Speichern Sie sie als UTF-8 ohne diese.</translation>
    </message>
    <message>
        <source>This byte is not UTF-8. Save the file as UTF-8.</source>
        <translation>Dieses Byte ist kein UTF-8. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>A line ends here as in Windows (CR LF), where LF alone was expected. Save the file with line ends as in Unix.</source>
        <translation>Hier endet eine Zeile wie in Windows (CR LF), wo nur LF erwartet wurde. Speichern Sie die Datei mit Zeilenenden wie in Unix.</translation>
    </message>
    <message>
        <source>There are more than %1 brackets within each other.</source>
        <translation>Mehr als %1 Klammern sind ineinander geschachtelt.</translation>
    </message>
    <message>
        <source>Nothing follows this comma. Leave it out.</source>
        <translation>Auf dieses Komma folgt nichts. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>A comma or ] was expected here.</source>
        <translation>Hier wurde ein Komma oder ] erwartet.</translation>
    </message>
    <message>
        <source>A key between quotes was expected here.</source>
        <translation>Hier wurde ein Schlüssel in Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>%1 stands here twice. Leave one out.</source>
        <translation>%1 steht hier zweimal. Lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>A colon was expected here.</source>
        <translation>Hier wurde ein Doppelpunkt erwartet.</translation>
    </message>
    <message>
        <source>A comma or } was expected here.</source>
        <translation>Hier wurde ein Komma oder } erwartet.</translation>
    </message>
    <message>
        <source>A value was expected here.</source>
        <translation>Hier wurde ein Wert erwartet.</translation>
    </message>
    <message>
        <source>A digit was expected here.</source>
        <translation>Hier wurde eine Ziffer erwartet.</translation>
    </message>
    <message>
        <source>A number does not begin with 0, unless a point follows.</source>
        <translation>Eine Zahl beginnt nicht mit 0, außer wenn ein Punkt folgt.</translation>
    </message>
    <message>
        <source>This number is too large or too small.</source>
        <translation>Diese Zahl ist zu groß oder zu klein.</translation>
    </message>
    <message>
        <source>The quote that begins here has no end.</source>
        <translation>Das Anführungszeichen, das hier beginnt, hat kein Ende.</translation>
    </message>
    <message>
        <source>A line cannot end within quotes. Write \n for it.</source>
        <translation>Eine Zeile kann nicht innerhalb von Anführungszeichen enden. Schreiben Sie \n dafür.</translation>
    </message>
    <message>
        <source>A control character cannot stand within quotes. Write \u00%1 for it.</source>
        <translation>Ein Steuerzeichen kann nicht innerhalb von Anführungszeichen stehen. Schreiben Sie \u00%1 dafür.</translation>
    </message>
    <message>
        <source>There is no such escape. A backslash is written as \\.</source>
        <translation>Diese Ersatzdarstellung gibt es nicht. Ein umgekehrter Schrägstrich wird \\ geschrieben.</translation>
    </message>
    <message>
        <source>This is half of a character. Write both halves, or the character itself.</source>
        <translation>Das ist ein halbes Zeichen. Schreiben Sie beide Hälften oder das Zeichen selbst.</translation>
    </message>
    <message>
        <source>Four hexadecimal digits were expected after \u.</source>
        <translation>Nach \u wurden vier Hexadezimalziffern erwartet.</translation>
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
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 voluntary, %2 involuntary</source>
        <translation>%1 freiwillig, %2 unfreiwillig</translation>
    </message>
    <message>
        <source>no descendants</source>
        <translation>keine Nachfahren</translation>
    </message>
    <message>
        <source>%1 processes. Terminate, Kill, Suspend and Continue reach all of them.</source>
        <translation>%1 Prozesse. Beenden, Töten, Anhalten und Fortsetzen erreichen sie alle.</translation>
    </message>
    <message>
        <source>%1 by you at %2 s</source>
        <translation>%1 von Ihnen bei %2 s</translation>
    </message>
    <message>
        <source>%1 by Pangaea at %2 s</source>
        <translation>%1 von Pangaea bei %2 s</translation>
    </message>
    <message>
        <source>%1, to %2 processes</source>
        <translation>%1, an %2 Prozesse</translation>
    </message>
    <message>
        <source>all %1 cores</source>
        <translation>alle %1 Kerne</translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>Kern %1</translation>
    </message>
    <message>
        <source>cores %1 and %2</source>
        <translation>Kerne %1 und %2</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>From /proc/PID/wchan and /proc/PID/syscall, where they can be read</source>
        <translation>Aus /proc/PID/wchan und /proc/PID/syscall, wo sie lesbar sind</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>The process and its descendants</source>
        <translation>Der Prozess und seine Nachfahren</translation>
    </message>
    <message>
        <source>Output pipe</source>
        <translation>Ausgabe-Pipe</translation>
    </message>
    <message>
        <source>Written to standard output and not yet read. A full pipe makes the process wait.</source>
        <translation>Auf die Standardausgabe geschrieben und noch nicht gelesen. Eine volle Pipe lässt den Prozess warten.</translation>
    </message>
    <message>
        <source>Error pipe</source>
        <translation>Fehler-Pipe</translation>
    </message>
    <message>
        <source>Written to standard error and not yet read. A full pipe makes the process wait.</source>
        <translation>Auf die Standardfehlerausgabe geschrieben und noch nicht gelesen. Eine volle Pipe lässt den Prozess warten.</translation>
    </message>
    <message>
        <source>Memory (RSS)</source>
        <translation>Speicher (RSS)</translation>
    </message>
    <message>
        <source>In RAM, shared pages counted in full; after the end the most that was seen</source>
        <translation>Im RAM, geteilte Seiten voll gezählt; nach dem Ende das Höchste, was gesehen wurde</translation>
    </message>
    <message>
        <source>Memory (PSS)</source>
        <translation>Speicher (PSS)</translation>
    </message>
    <message>
        <source>In RAM, each shared page divided by the number of its users</source>
        <translation>Im RAM, jede geteilte Seite durch die Zahl ihrer Nutzer geteilt</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>In RAM, used by no other process</source>
        <translation>Im RAM, von keinem anderen Prozess benutzt</translation>
    </message>
    <message>
        <source>Niceness</source>
        <translation>Niceness</translation>
    </message>
    <message>
        <source>From -20, most of the CPU, to 19, least</source>
        <translation>Von -20, am meisten CPU, bis 19, am wenigsten</translation>
    </message>
    <message>
        <source>May run on</source>
        <translation>Darf laufen auf</translation>
    </message>
    <message>
        <source>The CPU affinity</source>
        <translation>Die CPU-Affinität</translation>
    </message>
    <message>
        <source>PPID</source>
        <translation>PPID</translation>
    </message>
    <message>
        <source>The process that started it, or took it over</source>
        <translation>Der Prozess, der ihn gestartet oder übernommen hat</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Voluntary: it gave its core up to wait. Involuntary: the kernel took it away.</source>
        <translation>Freiwillig: Er gab seinen Kern auf, um zu warten. Unfreiwillig: Der Kernel nahm ihn weg.</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>On a core, since it started; after the end with the descendants that it waited for</source>
        <translation>Auf einem Kern, seit dem Start; nach dem Ende mit den Nachfahren, auf die er gewartet hat</translation>
    </message>
    <message>
        <source>Switching</source>
        <translation>Umschalten</translation>
    </message>
    <message>
        <source>What of the run time lies in no bar of the timeline: the kernel’s own work to bring it to a core and away, and to end it. Bars and this together are the kernel’s figure. Unknown where switches are not all recorded, or where descendants are counted with it.</source>
        <translation>Was von der Laufzeit in keinem Balken der Zeitachse liegt: die Arbeit des Kernels, ihn auf einen Kern und herunter zu bringen und ihn zu beenden. Balken und dies ergeben zusammen die Zahl des Kernels. Unbekannt, wo nicht alle Wechsel aufgezeichnet sind oder Nachfahren mitgezählt werden.</translation>
    </message>
    <message>
        <source>Queue time</source>
        <translation>Wartezeit auf Kern</translation>
    </message>
    <message>
        <source>Ready to run without a core, since it started</source>
        <translation>Lauffähig ohne Kern, seit dem Start</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>In this attempt, by whom, and to how many processes of its tree</source>
        <translation>In diesem Versuch, von wem und an wie viele Prozesse seines Baums</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>Ohne Wirkung</translation>
    </message>
    <message>
        <source>Why a signal that was sent changed nothing</source>
        <translation>Warum ein gesendetes Signal nichts geändert hat</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Anstehend</translation>
    </message>
    <message>
        <source>Sent and not yet delivered</source>
        <translation>Gesendet und noch nicht zugestellt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Kept pending until the process unblocks them</source>
        <translation>Bleiben anstehend, bis der Prozess sie freigibt</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Thrown away when they come</source>
        <translation>Werden verworfen, wenn sie kommen</translation>
    </message>
    <message>
        <source>Caught</source>
        <translation>Abgefangen</translation>
    </message>
    <message>
        <source>Handled by a function of the process</source>
        <translation>Von einer Funktion des Prozesses behandelt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>pangaea::LeftSessionBar</name>
    <message>
        <source>Session that was left</source>
        <translation>Zurückgelassene Sitzung</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Show it in a window of its own, up to its last moment</source>
        <translation>In einem eigenen Fenster zeigen, bis zu ihrem letzten Moment</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save it as a session, to be opened whenever you like</source>
        <translation>Als Sitzung speichern, die jederzeit geöffnet werden kann</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Offer it again at the next start</source>
        <translation>Beim nächsten Start wieder anbieten</translation>
    </message>
    <message>
        <source>Session until %1</source>
        <translation>Sitzung bis %1</translation>
    </message>
    <message>
        <source>Pangaea did not end in order: its session until %1 (%2) was kept.</source>
        <translation>Pangaea endete nicht ordentlich: Seine Sitzung bis %1 (%2) wurde mitgeschrieben.</translation>
    </message>
    <message>
        <source>%1 %2 more are left.</source>
        <translation>%1 %2 weitere sind vorhanden.</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Session (*.jsonl)</source>
        <translation>Sitzung (*.jsonl)</translation>
    </message>
    <message>
        <source>The session is being saved already. Wait until it is done.</source>
        <translation>Die Sitzung wird schon gespeichert. Warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <source>Saving the session</source>
        <translation>Sitzung wird gespeichert</translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <translation>Die Sitzung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Discard session</source>
        <translation>Sitzung verwerfen</translation>
    </message>
    <message>
        <source>%1: discard it?</source>
        <translation>%1: verwerfen?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Sie lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>pangaea::Lesson</name>
    <message>
        <source>This lesson needs the program %1, which is in no folder of PATH. Install it, and try again.</source>
        <translation>Diese Lektion braucht das Programm %1, das in keinem Ordner von PATH ist. Installieren Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 must be an object between { and }.</source>
        <translation>%1 muss ein Objekt zwischen { und } sein.</translation>
    </message>
    <message>
        <source>%1 takes no %2; it takes %3.</source>
        <translation>%1 nimmt kein %2 an, sondern %3.</translation>
    </message>
    <message>
        <source>%1 lacks “%2”.</source>
        <translation>%1: „%2“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” must be a text, or a list of its lines.</source>
        <translation>„%1“ muss ein Text oder eine Liste seiner Zeilen sein.</translation>
    </message>
    <message>
        <source>A lesson cannot come after itself.</source>
        <translation>Eine Lektion kann nicht nach sich selbst kommen.</translation>
    </message>
    <message>
        <source>This title stands here already.</source>
        <translation>Dieser Titel steht hier schon.</translation>
    </message>
    <message>
        <source>This fact lacks “fact”.</source>
        <translation>Dieser Aussage fehlt „fact“.</translation>
    </message>
    <message>
        <source>There is no fact %1. “fact” is one of %2.</source>
        <translation>Es gibt keine Aussage %1. „fact“ ist eines von %2.</translation>
    </message>
    <message>
        <source>An exit code is a whole number from 0 to 255.</source>
        <translation>Ein Exit-Code ist eine ganze Zahl von 0 bis 255.</translation>
    </message>
    <message>
        <source>An exit is a code, such as 0, or the name of a signal, such as &quot;SIGKILL&quot;; %1 is neither.</source>
        <translation>Ein Ende ist ein Code wie 0 oder der Name eines Signals wie &quot;SIGKILL&quot;; %1 ist keines von beiden.</translation>
    </message>
    <message>
        <source>%1 cannot be; it is one of %2.</source>
        <translation>%1 ist nicht möglich; es ist eines von %2.</translation>
    </message>
    <message>
        <source>“%1” of this fact must be a number.</source>
        <translation>„%1“ dieser Aussage muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>“%1” of this fact must be true or false.</source>
        <translation>„%1“ dieser Aussage muss true oder false sein.</translation>
    </message>
    <message>
        <source>“%1” must be a list of as many names as “names” stands for.</source>
        <translation>„%1“ muss eine Liste von so vielen Namen sein, wie „names“ bezeichnet.</translation>
    </message>
    <message>
        <source>A fact has one test: leave out “%1” or “%2”.</source>
        <translation>Eine Aussage hat eine Prüfung: Lassen Sie „%1“ oder „%2“ weg.</translation>
    </message>
    <message>
        <source>This fact lacks its test, one of %1.</source>
        <translation>Dieser Aussage fehlt ihre Prüfung, eine von %1.</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>„%1“ darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This is no lesson; {&quot;pangaea-lesson&quot;: %1, &quot;title&quot;: …, &quot;parts&quot;: […]} was expected.</source>
        <translation>Das ist keine Lektion; {&quot;pangaea-lesson&quot;: %1, &quot;title&quot;: …, &quot;parts&quot;: […]} wurde erwartet.</translation>
    </message>
    <message>
        <source>A lesson</source>
        <translation>Eine Lektion</translation>
    </message>
    <message>
        <source>The format of the lesson, “pangaea-lesson”, must be %1.</source>
        <translation>Das Format der Lektion, „pangaea-lesson“, muss %1 sein.</translation>
    </message>
    <message>
        <source>“parts” must have at least one part.</source>
        <translation>„parts“ muss mindestens einen Teil haben.</translation>
    </message>
    <message>
        <source>%1 words come before the first step: at most %2 may. Say the rest in “look”, or in another part.</source>
        <translation>%1 Wörter kommen vor dem ersten Schritt: höchstens %2 dürfen es sein. Sagen Sie den Rest in „look“ oder in einem anderen Teil.</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Ein Teil</translation>
    </message>
    <message>
        <source>“predict”</source>
        <translation>„predict“</translation>
    </message>
    <message>
        <source>A question has %1 to %2 answers; this one has %3.</source>
        <translation>Eine Frage hat %1 bis %2 Antworten; diese hat %3.</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>This answer stands here already.</source>
        <translation>Diese Antwort steht hier schon.</translation>
    </message>
    <message>
        <source>A fact must be an object such as {&quot;fact&quot;: &quot;exit&quot;, &quot;name&quot;: &quot;Asia&quot;, &quot;is&quot;: 0}.</source>
        <translation>Eine Aussage muss ein Objekt sein wie {&quot;fact&quot;: &quot;exit&quot;, &quot;name&quot;: &quot;Asia&quot;, &quot;is&quot;: 0}.</translation>
    </message>
    <message>
        <source>The fact “%1” takes no %2; it takes %3.</source>
        <translation>Die Aussage „%1“ nimmt kein %2 an, sondern %3.</translation>
    </message>
    <message>
        <source>The fact “%1” lacks “%2”.</source>
        <translation>Der Aussage „%1“ fehlt „%2“.</translation>
    </message>
    <message>
        <source>This name stands here already.</source>
        <translation>Dieser Name steht hier schon.</translation>
    </message>
    <message>
        <source>“names” must have at least one name.</source>
        <translation>„names“ muss mindestens einen Namen haben.</translation>
    </message>
    <message>
        <source>%1 processes have the name %2: say which by “row”, from 1.</source>
        <translation>%1 Prozesse haben den Namen %2: Sagen Sie durch „row“, welcher, ab 1.</translation>
    </message>
    <message>
        <source>“row” must be a whole number from 1 to %1.</source>
        <translation>„row“ muss eine ganze Zahl von 1 bis %1 sein.</translation>
    </message>
    <message>
        <source>No step of this part or of those before it makes a process with the name %1.</source>
        <translation>Kein Schritt dieses Teils oder der Teile davor erzeugt einen Prozess mit dem Namen %1.</translation>
    </message>
    <message>
        <source>A lesson has at most %1 MiB.</source>
        <translation>Eine Lektion hat höchstens %1 MiB.</translation>
    </message>
    <message>
        <source>This is no ordinary file. Choose a lesson, which ends in .pangaea-lesson.</source>
        <translation>Das ist keine gewöhnliche Datei. Wählen Sie eine Lektion, die auf .pangaea-lesson endet.</translation>
    </message>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>Die Datei konnte nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Die Datei konnte nicht gelesen werden: %1.</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonCheck</name>
    <message>
        <source>The question has no right answer in this run.</source>
        <translation>Die Frage hat in diesem Lauf keine richtige Antwort.</translation>
    </message>
    <message>
        <source>The question has %1 right answers in this run: %2.</source>
        <translation>Die Frage hat in diesem Lauf %1 richtige Antworten: %2.</translation>
    </message>
    <message>
        <source>%1: expected %2, measured %3.</source>
        <translation>%1: erwartet %2, gemessen %3.</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonFact</name>
    <message>
        <source>Exit of %1</source>
        <translation>Ende von %1</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Zustand von %1</translation>
    </message>
    <message>
        <source>%1 printed</source>
        <translation>%1 gab aus</translation>
    </message>
    <message>
        <source>Last line of %1</source>
        <translation>Letzte Zeile von %1</translation>
    </message>
    <message>
        <source>Lines that %1 printed</source>
        <translation>Zeilen, die %1 ausgab</translation>
    </message>
    <message>
        <source>Output of %1 that was lost</source>
        <translation>Verlorene Ausgabe von %1</translation>
    </message>
    <message>
        <source>Join of %1</source>
        <translation>Join von %1</translation>
    </message>
    <message>
        <source>The parent waited for %1</source>
        <translation>Der Elternprozess wartete auf %1</translation>
    </message>
    <message>
        <source>Life of %1</source>
        <translation>Leben von %1</translation>
    </message>
    <message>
        <source>Attempts of %1</source>
        <translation>Versuche von %1</translation>
    </message>
    <message>
        <source>Signals sent to %1</source>
        <translation>An %1 gesendete Signale</translation>
    </message>
    <message>
        <source>Most threads of %1 at once</source>
        <translation>Meiste Threads von %1 zugleich</translation>
    </message>
    <message>
        <source>Most processes below %1 at once</source>
        <translation>Meiste Prozesse unter %1 zugleich</translation>
    </message>
    <message>
        <source>Kernel states seen of %1</source>
        <translation>Gesehene Kernel-Zustände von %1</translation>
    </message>
    <message>
        <source>Cost of switching of %1</source>
        <translation>Kosten des Umschaltens von %1</translation>
    </message>
    <message>
        <source>Switches of %1 to a core</source>
        <translation>Wechsel von %1 auf einen Kern</translation>
    </message>
    <message>
        <source>A process below %1 got another parent</source>
        <translation>Ein Prozess unter %1 bekam einen anderen Elternprozess</translation>
    </message>
    <message>
        <source>Processes that %1 left behind</source>
        <translation>Prozesse, die %1 zurückließ</translation>
    </message>
    <message>
        <source>CPU time (%1)</source>
        <translation>CPU-Zeit (%1)</translation>
    </message>
    <message>
        <source>From first start to last end (%1)</source>
        <translation>Vom ersten Start bis zum letzten Ende (%1)</translation>
    </message>
    <message>
        <source>Cores kept busy on average (%1)</source>
        <translation>Im Mittel beschäftigte Kerne (%1)</translation>
    </message>
    <message>
        <source>Share of the first in the CPU time (%1)</source>
        <translation>Anteil des ersten an der CPU-Zeit (%1)</translation>
    </message>
    <message>
        <source>Lived at the same time (%1)</source>
        <translation>Lebten gleichzeitig (%1)</translation>
    </message>
    <message>
        <source>Different PIDs (%1)</source>
        <translation>Verschiedene PIDs (%1)</translation>
    </message>
    <message>
        <source>The first to end</source>
        <translation>Der Erste, der endete</translation>
    </message>
    <message>
        <source>Order of ends</source>
        <translation>Reihenfolge der Enden</translation>
    </message>
    <message>
        <source>From first end to last end (%1)</source>
        <translation>Vom ersten bis zum letzten Ende (%1)</translation>
    </message>
    <message>
        <source>Order of joins</source>
        <translation>Reihenfolge der Joins</translation>
    </message>
    <message>
        <source>Cores of this machine</source>
        <translation>Kerne dieses Rechners</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>enthält „%1“</translation>
    </message>
    <message>
        <source>lacks “%1”</source>
        <translation>ohne „%1“</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonFiles</name>
    <message>
        <source>&amp;All lessons…</source>
        <translation>&amp;Alle Lektionen…</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1 (nicht lesbar)</translation>
    </message>
    <message>
        <source>The lesson was not opened</source>
        <translation>Die Lektion wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>A scenario is being played. Stop it first, in the Lessons menu, or wait for its end.</source>
        <translation>Ein Szenario läuft gerade. Stoppen Sie es zuerst im Menü Lektionen, oder warten Sie auf sein Ende.</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonList</name>
    <message>
        <source>All lessons</source>
        <translation>Alle Lektionen</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Read before</source>
        <translation>Vorher lesen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Other lessons</source>
        <translation>Andere Lektionen</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1 (nicht lesbar)</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonMark</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>trifft nicht zu</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonOutcome</name>
    <message>
        <source>Other programs had %1 % of the cores meanwhile: run it again when they are quieter.</source>
        <translation>Andere Programme hatten währenddessen %1 % der Kerne: Wiederholen Sie es, wenn sie ruhiger sind.</translation>
    </message>
    <message>
        <source>Something is not known yet, so nothing is concluded.</source>
        <translation>Etwas ist noch nicht bekannt, daher wird nichts gefolgert.</translation>
    </message>
    <message>
        <source>Other programs had %1 % of the cores meanwhile.</source>
        <translation>Andere Programme hatten währenddessen %1 % der Kerne.</translation>
    </message>
    <message>
        <source>This run came out otherwise than it usually does: see above.</source>
        <translation>Dieser Lauf ging anders aus als gewöhnlich: siehe oben.</translation>
    </message>
    <message>
        <source>Begin again to see whether it does so once more.</source>
        <translation>Beginnen Sie von vorn, um zu sehen, ob es sich wiederholt.</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonPage</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonPanel</name>
    <message>
        <source>&amp;Read on</source>
        <translation>&amp;Weiterlesen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation>&amp;Von vorn beginnen</translation>
    </message>
    <message>
        <source>Save p&amp;icture…</source>
        <translation>&amp;Bild speichern…</translation>
    </message>
    <message>
        <source>Load the lesson anew. Rows that are there stay.</source>
        <translation>Die Lektion neu laden. Vorhandene Zeilen bleiben.</translation>
    </message>
    <message>
        <source>Choose a lesson in the Lessons menu.</source>
        <translation>Wählen Sie eine Lektion im Menü Lektionen.</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>Ich weiß es noch nicht</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonReport</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>so it was measured</source>
        <translation>so wurde es gemessen</translation>
    </message>
    <message>
        <source>Measured: none of the answers.</source>
        <translation>Gemessen: keine der Antworten.</translation>
    </message>
    <message>
        <source>Measured: —</source>
        <translation>Gemessen: —</translation>
    </message>
    <message>
        <source>Nothing was predicted.</source>
        <translation>Nichts wurde vorhergesagt.</translation>
    </message>
    <message>
        <source>Prediction: I do not know yet.</source>
        <translation>Vorhersage: Ich weiß es noch nicht.</translation>
    </message>
    <message>
        <source>Prediction: %1</source>
        <translation>Vorhersage: %1</translation>
    </message>
    <message>
        <source>%1. It was right.</source>
        <translation>%1. Das war richtig.</translation>
    </message>
    <message>
        <source>%1. It was not right.</source>
        <translation>%1. Das war nicht richtig.</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation>Teil %1: %2</translation>
    </message>
    <message>
        <source>None of its steps was taken.</source>
        <translation>Keiner seiner Schritte wurde gemacht.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Traf zu</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>None was made.</source>
        <translation>Keiner wurde erzeugt.</translation>
    </message>
    <message>
        <source>%1 more are left out.</source>
        <translation>%1 weitere sind weggelassen.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>The same as a program in %1</source>
        <translation>Dasselbe als Programm in %1</translation>
    </message>
    <message>
        <source>Measured by Pangaea %1; nothing is simulated. “—”: not known.</source>
        <translation>Gemessen von Pangaea %1; nichts ist simuliert. „—“: nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonWalk</name>
    <message>
        <source>The lesson is done.</source>
        <translation>Die Lektion ist zu Ende.</translation>
    </message>
    <message>
        <source>Something else is being played now. Begin the lesson again to go on.</source>
        <translation>Jetzt läuft etwas anderes. Beginnen Sie die Lektion von vorn, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>The lesson was stopped. Begin it again to go on.</source>
        <translation>Die Lektion wurde gestoppt. Beginnen Sie sie von vorn, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Choose an answer first, then take the step.</source>
        <translation>Wählen Sie zuerst eine Antwort, dann machen Sie den Schritt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2; expected: %3</source>
        <translation>%1: %2; erwartet: %3</translation>
    </message>
    <message>
        <source>You predicted: %1</source>
        <translation>Ihre Vorhersage: %1</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Gemessen: %1</translation>
    </message>
    <message>
        <source>Measured: none of the answers</source>
        <translation>Gemessen: keine der Antworten</translation>
    </message>
    <message>
        <source>Measured: —</source>
        <translation>Gemessen: —</translation>
    </message>
</context>
<context>
    <name>pangaea::LinePattern</name>
    <message>
        <source>This is too long: look for at most %1 characters.</source>
        <translation>Das ist zu lang: Suchen Sie nach höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Not a regular expression: %1, at character %2. Write \ before a sign that is meant as itself.</source>
        <translation>Kein regulärer Ausdruck: %1, beim Zeichen %2. Schreiben Sie \ vor ein Zeichen, das für sich selbst steht.</translation>
    </message>
</context>
<context>
    <name>pangaea::LiveWindow</name>
    <message>
        <source>Record exactly</source>
        <translation>Genau aufzeichnen</translation>
    </message>
    <message>
        <source>Pangaea</source>
        <translation>Pangaea</translation>
    </message>
    <message>
        <source>Step of the scenario</source>
        <translation>Schritt des Szenarios</translation>
    </message>
    <message>
        <source>Spawn many processes</source>
        <translation>Viele Prozesse erzeugen</translation>
    </message>
    <message>
        <source>Spawn %1 processes?</source>
        <translation>%1 Prozesse erzeugen?</translation>
    </message>
    <message>
        <source>Each name becomes a real process on this machine.</source>
        <translation>Jeder Name wird ein echter Prozess auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Spawn %1</source>
        <translation>%1 erzeugen</translation>
    </message>
    <message>
        <source>The program was not remembered</source>
        <translation>Das Programm wurde nicht gemerkt</translation>
    </message>
    <message>
        <source>Remove processes</source>
        <translation>Prozesse entfernen</translation>
    </message>
    <message>
        <source>Remove %1 processes from the window?</source>
        <translation>%1 Prozesse aus dem Fenster entfernen?</translation>
    </message>
    <message>
        <source>Their rows, lanes and output go. Undo remove brings them back.</source>
        <translation>Ihre Zeilen, Spuren und Ausgaben verschwinden. „Entfernen rückgängig“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>One process is alive: %1</source>
        <translation>Ein Prozess lebt: %1</translation>
    </message>
    <message>
        <source>%1 processes are alive: %2</source>
        <translation>%1 Prozesse leben: %2</translation>
    </message>
    <message>
        <source>one is left behind: %1</source>
        <translation>einer ist zurückgeblieben: %1</translation>
    </message>
    <message>
        <source>%1 are left behind: %2</source>
        <translation>%1 sind zurückgeblieben: %2</translation>
    </message>
    <message>
        <source>No row is alive, but %1</source>
        <translation>Keine Zeile lebt, aber %1</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, und %2</translation>
    </message>
    <message>
        <source>Quit Pangaea</source>
        <translation>Pangaea beenden</translation>
    </message>
    <message>
        <source>All will be asked to end, and killed if still alive after %1 s.</source>
        <translation>Alle werden zum Enden aufgefordert und getötet, wenn sie nach %1 s noch leben.</translation>
    </message>
    <message>
        <source>End and quit</source>
        <translation>Alle beenden und schließen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Ending what is alive. Close again to kill it now.</source>
        <translation>Beendet wird, was lebt. Noch einmal schließen tötet es sofort.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>The scenario was not run</source>
        <translation>Das Szenario wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>There is no lesson to report on. Choose one in the Lessons menu first.</source>
        <translation>Noch gibt es keine Lektion für einen Bericht. Wählen Sie zuerst eine im Menü Lektionen.</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Seite (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Der Bericht wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>The settings were not saved</source>
        <translation>Die Einstellungen wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>One process may be alive, on a machine that does not answer: %1</source>
        <translation>Ein Prozess lebt vielleicht, auf einem Rechner, der nicht antwortet: %1</translation>
    </message>
    <message>
        <source>%1 processes may be alive, on machines that do not answer: %2</source>
        <translation>%1 Prozesse leben vielleicht, auf Rechnern, die nicht antworten: %2</translation>
    </message>
</context>
<context>
    <name>pangaea::Main</name>
    <message>
        <source>pangaea: there is no display for the window. Start it in a desktop session, or use --headless.</source>
        <translation>pangaea: Es gibt keine Anzeige für das Fenster. Starten Sie es in einer Desktop-Sitzung oder nehmen Sie --headless.</translation>
    </message>
    <message>
        <source>The table could not be printed: %1. Give standard output a file or a pipe that takes it.</source>
        <translation>Die Tabelle konnte nicht ausgegeben werden: %1. Geben Sie der Standardausgabe eine Datei oder Pipe, die sie annimmt.</translation>
    </message>
    <message>
        <source>Pangaea crashed when it ran last. What is known of it is in %1</source>
        <translation>Pangaea ist beim letzten Lauf abgestürzt. Was darüber bekannt ist, steht in %1</translation>
    </message>
    <message>
        <source>The last run</source>
        <translation>Der letzte Lauf</translation>
    </message>
</context>
<context>
    <name>pangaea::MainWindow</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Fork tree</source>
        <translation>Fork-Baum</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Processes by state</source>
        <translation>Prozesse nach Zustand</translation>
    </message>
    <message>
        <source>Load of the machine</source>
        <translation>Last des Rechners</translation>
    </message>
    <message>
        <source>Paused, recording goes on (F6)</source>
        <translation>Eingefroren, die Aufzeichnung geht weiter (F6)</translation>
    </message>
    <message>
        <source>Spawn</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Screens&amp;hot…</source>
        <translation>B&amp;ildschirmfoto…</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Bildschirmfoto</translation>
    </message>
    <message>
        <source>Save a picture of the window (%1)</source>
        <translation>Ein Bild des Fensters speichern (%1)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Copy screenshot</source>
        <translation>Bildschirmfoto &amp;kopieren</translation>
    </message>
    <message>
        <source>Save outp&amp;ut…</source>
        <translation>Aus&amp;gabe speichern…</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Be&amp;richt speichern…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save the result of the lesson, to be handed in</source>
        <translation>Das Ergebnis der Lektion zum Abgeben speichern</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save session…</source>
        <translation>&amp;Sitzung speichern…</translation>
    </message>
    <message>
        <source>Save sce&amp;nario…</source>
        <translation>Sze&amp;nario speichern…</translation>
    </message>
    <message>
        <source>Save what was done, to be played again</source>
        <translation>Speichern, was getan wurde, um es wieder abzuspielen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Undo remo&amp;ve</source>
        <translation>Entfernen r&amp;ückgängig</translation>
    </message>
    <message>
        <source>Bring back the processes that were removed last</source>
        <translation>Die zuletzt entfernten Prozesse zurückholen</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Die gewählten Zeilen als Text kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Show only the processes that match some words</source>
        <translation>Nur die Prozesse zeigen, die zu einigen Wörtern passen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Process</source>
        <translation>&amp;Prozess</translation>
    </message>
    <message>
        <source>S&amp;pawn</source>
        <translation>Er&amp;zeugen</translation>
    </message>
    <message>
        <source>Cr&amp;eate without starting</source>
        <translation>Anle&amp;gen, ohne zu starten</translation>
    </message>
    <message>
        <source>Make the rows, to be started later</source>
        <translation>Die Zeilen anlegen, um sie später zu starten</translation>
    </message>
    <message>
        <source>Pro&amp;gram…</source>
        <translation>&amp;Programm…</translation>
    </message>
    <message>
        <source>Choose any program or script as target</source>
        <translation>Irgendein Programm oder Skript als Ziel wählen</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>The same work one after the other, together, as threads and asynchronously</source>
        <translation>Dieselbe Arbeit nacheinander, zusammen, als Threads und asynchron</translation>
    </message>
    <message>
        <source>Remove &amp;finished</source>
        <translation>Beendete &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove the processes that have ended, of those that are shown</source>
        <translation>Die beendeten Prozesse entfernen, soweit sie zu sehen sind</translation>
    </message>
    <message>
        <source>Pr&amp;operties</source>
        <translation>Eigens&amp;chaften</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>&amp;Zeitachse</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Einfrieren</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farbsche&amp;ma</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>Hoher &amp;Kontrast, hell</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Hoher K&amp;ontrast, dunkel</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>Run the &amp;text’s example</source>
        <translation>Das &amp;Beispiel des Textes ausführen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Glossary and shortcuts</source>
        <translation>&amp;Begriffe und Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Pangaea</source>
        <translation>&amp;Über Pangaea</translation>
    </message>
    <message>
        <source>About Pangaea</source>
        <translation>Über Pangaea</translation>
    </message>
    <message>
        <source>Pangaea %1

See what the operating system does with your processes. Nothing is simulated.

MIT licence</source>
        <translation>Pangaea %1

Sehen Sie, was das Betriebssystem mit Ihren Prozessen macht. Nichts ist simuliert.

MIT-Lizenz</translation>
    </message>
    <message>
        <source>Output of</source>
        <translation>Ausgabe von</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>Alle Prozesse</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Gewählte</translation>
    </message>
    <message>
        <source>Whose output is shown</source>
        <translation>Wessen Ausgabe gezeigt wird</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>Die neueste Zeile sichtbar halten</translation>
    </message>
    <message>
        <source>Save as s&amp;hown…</source>
        <translation>&amp;Wie gezeigt speichern…</translation>
    </message>
    <message>
        <source>The lines that are shown, with or without times and names</source>
        <translation>Die gezeigten Zeilen, mit oder ohne Zeiten und Namen</translation>
    </message>
    <message>
        <source>All that the processes wrote, byte for byte</source>
        <translation>Alles, was die Prozesse schrieben, Byte für Byte</translation>
    </message>
    <message>
        <source>Opt&amp;ions</source>
        <translation>&amp;Optionen</translation>
    </message>
    <message>
        <source>Which lines are shown and how, and how to save them</source>
        <translation>Welche Zeilen gezeigt werden und wie, und wie sie gespeichert werden</translation>
    </message>
    <message>
        <source>Output options</source>
        <translation>Optionen der Ausgabe</translation>
    </message>
    <message>
        <source>Timeline as ta&amp;ble</source>
        <translation>Zeitachse als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Passende</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>pangaea::MatchList</name>
    <message>
        <source>Matches by process</source>
        <translation>Fundstellen je Prozess</translation>
    </message>
    <message>
        <source>Not found in any process</source>
        <translation>In keinem Prozess gefunden</translation>
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
        <translation>Ein Name kann kein NUL-Zeichen enthalten. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>At most %1 processes can be spawned at once, and these are %2 names. Spawn them in parts.</source>
        <translation>Höchstens %1 Prozesse können auf einmal erzeugt werden, und dies sind %2 Namen. Erzeugen Sie sie in Teilen.</translation>
    </message>
</context>
<context>
    <name>pangaea::News</name>
    <message>
        <source>%1 exited with %2</source>
        <translation>%1 endete mit %2</translation>
    </message>
    <message>
        <source>%1 was killed, %2</source>
        <translation>%1 wurde getötet, %2</translation>
    </message>
    <message>
        <source>%1 crashed, %2</source>
        <translation>%1 stürzte ab, %2</translation>
    </message>
    <message>
        <source>%1 process started</source>
        <translation>%1 Prozess gestartet</translation>
    </message>
    <message>
        <source>%1 ended</source>
        <translation>%1 beendet</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>%1 getötet</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 abgestürzt</translation>
    </message>
    <message>
        <source>%1 failed to start</source>
        <translation>Start von %1 misslungen</translation>
    </message>
    <message>
        <source>%1 suspended</source>
        <translation>%1 angehalten</translation>
    </message>
    <message>
        <source>%1 continued</source>
        <translation>%1 fortgesetzt</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 abgewartet (join)</translation>
    </message>
    <message>
        <source>%1 join timed out</source>
        <translation>%1 Join mit abgelaufener Zeitgrenze</translation>
    </message>
    <message>
        <source>%1 processes started</source>
        <translation>%1 Prozesse gestartet</translation>
    </message>
    <message>
        <source>%1 joins timed out</source>
        <translation>%1 Joins mit abgelaufener Zeitgrenze</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 gestartet</translation>
    </message>
    <message>
        <source>%1 failed to start: %2</source>
        <translation>Start von %1 misslungen: %2</translation>
    </message>
    <message>
        <source>The join of %1 timed out</source>
        <translation>Die Zeitgrenze des Joins von %1 ist abgelaufen</translation>
    </message>
</context>
<context>
    <name>pangaea::Notification</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>pangaea::OutputFinder</name>
    <message>
        <source>This expression takes too long: it was given up after %1 lines. Look for something simpler.</source>
        <translation>Dieser Ausdruck dauert zu lang: Nach %1 Zeilen wurde aufgegeben. Suchen Sie nach etwas Einfacherem.</translation>
    </message>
</context>
<context>
    <name>pangaea::OutputHint</name>
    <message>
        <source>%1 printed nothing for %2 s, and all its %3 lines at its end. Maybe they waited in its buffer: to a pipe, most programs write only when that is full or when they end.</source>
        <translation>%1 gab %2 s lang nichts aus und alle %3 Zeilen am Ende. Vielleicht warteten sie in seinem Puffer: In eine Pipe schreiben die meisten Programme erst, wenn er voll ist oder wenn sie enden.</translation>
    </message>
    <message>
        <source>%1 was ended by a signal and had printed nothing. Maybe it had lines in its buffer, which were never written: to a pipe, most programs write only when that is full or when they end.</source>
        <translation>%1 wurde von einem Signal beendet und hatte nichts ausgegeben. Vielleicht waren Zeilen in seinem Puffer, die nie geschrieben wurden: In eine Pipe schreiben die meisten Programme erst, wenn er voll ist oder wenn sie enden.</translation>
    </message>
</context>
<context>
    <name>pangaea::OutputLog</name>
    <message>
        <source>%1 bytes dropped</source>
        <translation>%1 Bytes weggelassen</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>ended, but something that it started may write more</source>
        <translation>beendet, aber etwas, das er gestartet hat, schreibt vielleicht noch</translation>
    </message>
    <message>
        <source>end of input</source>
        <translation>Ende der Eingabe</translation>
    </message>
    <message>
        <source>standard output and error share one pipe: which of them a line is from is not known</source>
        <translation>Standardausgabe und -fehlerausgabe teilen eine Pipe: Aus welcher eine Zeile stammt, ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>pangaea::OutputSource</name>
    <message>
        <source>The system has no pipe left for its output: %1. End other processes and try again.</source>
        <translation>Das System hat keine Pipe mehr für seine Ausgabe: %1. Beenden Sie andere Prozesse und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Its terminal cannot be looked after: %1. End other processes and try again.</source>
        <translation>Sein Terminal kann nicht überwacht werden: %1. Beenden Sie andere Prozesse und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>pangaea::OutputView</name>
    <message>
        <source>Whether this line was written before or after those of the other stream beside it is not known. Spawn the program with both streams in one pipe, or with a terminal, to see their order.</source>
        <translation>Ob diese Zeile vor oder nach denen des anderen Kanals neben ihr geschrieben wurde, ist nicht bekannt. Erzeugen Sie das Programm mit beiden Kanälen in einer Pipe oder mit einem Terminal, um ihre Reihenfolge zu sehen.</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>What the processes print will appear here.</source>
        <translation>Was die Prozesse ausgeben, erscheint hier.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&amp;Copy Output</source>
        <translation>Ausgabe &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies the selected text, or all lines if none is selected.</source>
        <translation>Kopiert den gewählten Text, oder alle Zeilen, wenn nichts gewählt ist.</translation>
    </message>
    <message>
        <source>Output &amp;lines</source>
        <translation>Zeilen der Aus&amp;gabe</translation>
    </message>
    <message>
        <source>Only &amp;stderr</source>
        <translation>Nur &amp;stderr</translation>
    </message>
    <message>
        <source>Hide what was written to standard output</source>
        <translation>Verbergen, was auf die Standardausgabe geschrieben wurde</translation>
    </message>
    <message>
        <source>&amp;Clear view</source>
        <translation>Ansicht &amp;leeren</translation>
    </message>
    <message>
        <source>Hide the lines that came until now; nothing is lost, and Find still counts them</source>
        <translation>Die bisherigen Zeilen verbergen; nichts geht verloren, und die Suche zählt sie weiter</translation>
    </message>
    <message>
        <source>Show &amp;all lines</source>
        <translation>&amp;Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show again what is hidden</source>
        <translation>Wieder zeigen, was verborgen ist</translation>
    </message>
    <message>
        <source>&amp;Time since the first start</source>
        <translation>&amp;Zeit seit dem ersten Start</translation>
    </message>
    <message>
        <source>Time of &amp;day</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>N&amp;o time</source>
        <translation>&amp;Keine Zeit</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>Zeilen um&amp;brechen</translation>
    </message>
    <message>
        <source>Continue long lines below, instead of beyond the edge</source>
        <translation>Lange Zeilen darunter fortsetzen, statt über den Rand hinaus</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>the view was cleared</source>
        <translation>die Ansicht wurde geleert</translation>
    </message>
    <message>
        <source>only stderr is shown</source>
        <translation>nur stderr wird gezeigt</translation>
    </message>
    <message>
        <source>only lines that match are shown</source>
        <translation>nur passende Zeilen werden gezeigt</translation>
    </message>
    <message>
        <source>1 line is hidden: %1.</source>
        <translation>1 Zeile ist verborgen: %1.</translation>
    </message>
    <message>
        <source>%1 lines are hidden: %2.</source>
        <translation>%1 Zeilen sind verborgen: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>in all %1 processes</source>
        <translation>in allen %1 Prozessen</translation>
    </message>
    <message>
        <source>in %1 of %2 processes</source>
        <translation>in %1 von %2 Prozessen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>What you type goes to the process. Ctrl+Tab and Ctrl+Shift+Tab leave the terminal; Ctrl+Shift+C and Ctrl+Shift+V copy and paste.</source>
        <translation>Was Sie eingeben, geht an den Prozess. Strg+Tab und Strg+Umschalt+Tab verlassen das Terminal; Strg+Umschalt+C und Strg+Umschalt+V kopieren und fügen ein.</translation>
    </message>
</context>
<context>
    <name>pangaea::PictureFile</name>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF-Seite</translation>
    </message>
    <message>
        <source>%1 for a %2</source>
        <translation>%1 für: %2</translation>
    </message>
    <message>
        <source>The suffix of &quot;%1&quot; names no kind of picture: use %2.</source>
        <translation>Die Endung von „%1“ bezeichnet keine Art von Bild: Nehmen Sie %2.</translation>
    </message>
</context>
<context>
    <name>pangaea::PicturePanels</name>
    <message>
        <source>The table is empty. Spawn processes first.</source>
        <translation>Die Tabelle ist leer. Erzeugen Sie zuerst Prozesse.</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows. An export as .csv has all of them.</source>
        <translation>Die ersten %1 von %2 Zeilen. Ein Export als .csv hat sie alle.</translation>
    </message>
    <message>
        <source>The timeline is empty: no process was started. Spawn processes first.</source>
        <translation>Die Zeitachse ist leer: Kein Prozess wurde gestartet. Erzeugen Sie zuerst Prozesse.</translation>
    </message>
    <message>
        <source>The first %1 of %2 lanes.</source>
        <translation>Die ersten %1 von %2 Spuren.</translation>
    </message>
    <message>
        <source>There is no comparison yet. Run one first: Process &gt; Compare.</source>
        <translation>Noch gibt es keinen Vergleich. Führen Sie zuerst einen aus: Prozess &gt; Vergleichen.</translation>
    </message>
    <message>
        <source>There is no program to show: nothing was done yet. Spawn processes first.</source>
        <translation>Es gibt kein Programm zu zeigen: Noch wurde nichts getan. Erzeugen Sie zuerst Prozesse.</translation>
    </message>
    <message>
        <source>The first %1 of %2 lines.</source>
        <translation>Die ersten %1 von %2 Zeilen.</translation>
    </message>
    <message>
        <source>The fork tree is empty: no process was started. Spawn processes first.</source>
        <translation>Der Fork-Baum ist leer: Kein Prozess wurde gestartet. Erzeugen Sie zuerst Prozesse.</translation>
    </message>
    <message>
        <source>There is no CPU and no memory to show: no process was started. Spawn processes first.</source>
        <translation>Es gibt weder CPU noch Speicher zu zeigen: Kein Prozess wurde gestartet. Erzeugen Sie zuerst Prozesse.</translation>
    </message>
    <message>
        <source>The first %1 of %2 processes. Select those that you want to see.</source>
        <translation>Die ersten %1 von %2 Prozessen. Wählen Sie die aus, die Sie sehen wollen.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Fair share</source>
        <translation>Fairer Anteil</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>CPU and memory</source>
        <translation>CPU und Speicher</translation>
    </message>
    <message>
        <source>Fork tree</source>
        <translation>Fork-Baum</translation>
    </message>
    <message>
        <source>There is no panel &quot;%1&quot;. A picture can show one of: %2.</source>
        <translation>Es gibt kein Feld „%1“. Ein Bild kann eines von diesen zeigen: %2.</translation>
    </message>
</context>
<context>
    <name>pangaea::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>A click sets a numbered callout, up to nine; a click on one removes it. By keyboard: the arrow keys, then Space.</source>
        <translation>Ein Klick setzt eine nummerierte Marke, bis zu neun; ein Klick auf eine entfernt sie. Mit der Tastatur: die Pfeiltasten, dann die Leertaste.</translation>
    </message>
    <message>
        <source>Click to set numbered callouts, up to nine. Click on one to remove it.</source>
        <translation>Klicken Sie, um nummerierte Marken zu setzen, bis zu neun. Ein Klick auf eine entfernt sie.</translation>
    </message>
</context>
<context>
    <name>pangaea::PipeGauge</name>
    <message>
        <source>%1 of %2 waiting</source>
        <translation>%1 von %2 warten</translation>
    </message>
</context>
<context>
    <name>pangaea::Platform</name>
    <message>
        <source>On this system no process can have a terminal of its own. Run it with typed input.</source>
        <translation>Auf diesem System kann kein Prozess ein eigenes Terminal haben. Führen Sie ihn mit eingegebenen Zeilen aus.</translation>
    </message>
    <message>
        <source>This system does not tell when it switches between processes.</source>
        <translation>Dieses System meldet nicht, wann es zwischen Prozessen wechselt.</translation>
    </message>
    <message>
        <source>The niceness of a process cannot be set on this system.</source>
        <translation>Die Niceness eines Prozesses lässt sich auf diesem System nicht setzen.</translation>
    </message>
    <message>
        <source>The cores of a process cannot be chosen on this system.</source>
        <translation>Die Kerne eines Prozesses lassen sich auf diesem System nicht wählen.</translation>
    </message>
    <message>
        <source>Signals are not available on this system, so %1 was not sent.</source>
        <translation>Signale gibt es auf diesem System nicht, daher wurde %1 nicht gesendet.</translation>
    </message>
    <message>
        <source>The limit of a control group did not hold when it was tried.</source>
        <translation>Die Grenze einer Control Group hielt nicht, als sie erprobt wurde.</translation>
    </message>
    <message>
        <source>Pangaea’s control group cannot limit the number of processes.</source>
        <translation>Die Control Group von Pangaea kann die Zahl der Prozesse nicht begrenzen.</translation>
    </message>
    <message>
        <source>Pangaea’s control group does not let it limit the number of processes (%1).</source>
        <translation>Die Control Group von Pangaea lässt es die Zahl der Prozesse nicht begrenzen (%1).</translation>
    </message>
    <message>
        <source>Pangaea’s control group takes no groups below it (it is “%1”).</source>
        <translation>Die Control Group von Pangaea nimmt keine Gruppen unter sich an (sie ist „%1“).</translation>
    </message>
    <message>
        <source>Other programs are in Pangaea’s control group (%1), so that it cannot have groups below it.</source>
        <translation>Andere Programme sind in der Control Group von Pangaea (%1), sodass sie keine Gruppen unter sich haben kann.</translation>
    </message>
    <message>
        <source>A control group could not be made: %1.</source>
        <translation>Eine Control Group konnte nicht angelegt werden: %1.</translation>
    </message>
    <message>
        <source>Pangaea could not move into a control group of its own: %1.</source>
        <translation>Pangaea konnte nicht in eine eigene Control Group wechseln: %1.</translation>
    </message>
    <message>
        <source>The system has no file descriptors left for another process. Close other programs, then start it again.</source>
        <translation>Das System hat keine Dateideskriptoren mehr für einen weiteren Prozess. Schließen Sie andere Programme und starten Sie ihn dann erneut.</translation>
    </message>
    <message>
        <source>Pangaea has no file descriptors left for another process. End some processes, then start it again.</source>
        <translation>Pangaea hat keine Dateideskriptoren mehr für einen weiteren Prozess. Beenden Sie einige Prozesse und starten Sie ihn dann erneut.</translation>
    </message>
    <message>
        <source>Recording of switches is turned off.</source>
        <translation>Die Aufzeichnung der Wechsel ist abgeschaltet.</translation>
    </message>
    <message>
        <source>This user’s programs together had so many processes and threads that processes may have been refused to make more. The limit is higher now.</source>
        <translation>Die Programme dieses Benutzers hatten zusammen so viele Prozesse und Threads, dass Prozessen vielleicht weitere verweigert wurden. Die Grenze ist jetzt höher.</translation>
    </message>
    <message>
        <source>The warden has ended, which sees to it that no process outlives Pangaea. From now on Pangaea does that itself; only if it is killed, processes may be left.</source>
        <translation>Der Wächter, der dafür sorgt, dass kein Prozess Pangaea überlebt, ist zu Ende. Ab jetzt tut Pangaea das selbst; nur wenn es getötet wird, können Prozesse zurückbleiben.</translation>
    </message>
    <message>
        <source>No control group was given to Pangaea.</source>
        <translation>Pangaea wurde keine Control Group gegeben.</translation>
    </message>
    <message>
        <source>The kernel holds this user to no limit of his own.</source>
        <translation>Der Kernel hält diesen Benutzer an keine eigene Grenze.</translation>
    </message>
    <message>
        <source>The process has ended already, so %1 was not sent.</source>
        <translation>Der Prozess ist schon zu Ende, daher wurde %1 nicht gesendet.</translation>
    </message>
    <message>
        <source>Not permitted to send %1: the process runs as another user.</source>
        <translation>%1 darf nicht gesendet werden: Der Prozess läuft unter einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>%1 was not sent: %2.</source>
        <translation>%1 wurde nicht gesendet: %2.</translation>
    </message>
    <message>
        <source>It was ended at once: the system gave no handle to stop it with later (pidfd_open: %1). Close other programs and try again.</source>
        <translation>Er wurde sofort beendet: Das System gab nichts, womit er später angehalten werden könnte (pidfd_open: %1). Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no safe way to reach the process (%2), so %1 was not sent.</source>
        <translation>Der Prozess ist auf keinem sicheren Weg zu erreichen (%2), daher wurde %1 nicht gesendet.</translation>
    </message>
    <message>
        <source>The process has ended already, so its niceness was not changed.</source>
        <translation>Der Prozess ist schon zu Ende, daher wurde seine Niceness nicht geändert.</translation>
    </message>
    <message>
        <source>Not permitted to lower the niceness to %1: that takes the capability CAP_SYS_NICE. An ordinary user can only raise it.</source>
        <translation>Die Niceness darf nicht auf %1 gesenkt werden: Das braucht die Berechtigung CAP_SYS_NICE. Ein gewöhnlicher Benutzer kann sie nur erhöhen.</translation>
    </message>
    <message>
        <source>Not permitted to change the niceness: the process runs as another user.</source>
        <translation>Die Niceness darf nicht geändert werden: Der Prozess läuft unter einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>There is no niceness of %1: it goes from -20 to 19.</source>
        <translation>Eine Niceness von %1 gibt es nicht: Sie reicht von -20 bis 19.</translation>
    </message>
    <message>
        <source>The niceness was not changed: %1.</source>
        <translation>Die Niceness wurde nicht geändert: %1.</translation>
    </message>
    <message>
        <source>The process has ended already, so its cores were not chosen.</source>
        <translation>Der Prozess ist schon zu Ende, daher wurden seine Kerne nicht gewählt.</translation>
    </message>
    <message>
        <source>Not permitted to choose its cores: the process runs as another user.</source>
        <translation>Seine Kerne dürfen nicht gewählt werden: Der Prozess läuft unter einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>One of the chosen cores does not exist on this computer.</source>
        <translation>Einen der gewählten Kerne gibt es auf diesem Computer nicht.</translation>
    </message>
    <message>
        <source>Choose at least one core: a process without any could not run.</source>
        <translation>Wählen Sie mindestens einen Kern: Ein Prozess ohne Kern könnte nicht laufen.</translation>
    </message>
    <message>
        <source>The process may not run on any of the chosen cores.</source>
        <translation>Der Prozess darf auf keinem der gewählten Kerne laufen.</translation>
    </message>
    <message>
        <source>The cores were not chosen: %1.</source>
        <translation>Die Kerne wurden nicht gewählt: %1.</translation>
    </message>
</context>
<context>
    <name>pangaea::Presentation</name>
    <message>
        <source>Prese&amp;ntation</source>
        <translation>P&amp;räsentation</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>Full screen and larger: the table, the timeline, and the lesson or the output. Escape ends it.</source>
        <translation>Vollbild und größer: die Tabelle, die Zeitachse und die Lektion oder die Ausgabe. Escape beendet es.</translation>
    </message>
</context>
<context>
    <name>pangaea::Procfile</name>
    <message>
        <source>This byte is not UTF-8. Save the file as UTF-8.</source>
        <translation>Dieses Byte ist kein UTF-8. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>A command was expected behind the colon.</source>
        <translation>Hinter dem Doppelpunkt wurde ein Befehl erwartet.</translation>
    </message>
    <message>
        <source>There is a NUL character here, which no program can be given. Take it out.</source>
        <translation>Hier steht ein NUL-Zeichen, das keinem Programm übergeben werden kann. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>Pangaea would fill in %1 here. Write $name for ${name}, or make a scenario of this file.</source>
        <translation>Pangaea würde hier %1 einsetzen. Schreiben Sie $name für ${name}, oder machen Sie aus dieser Datei ein Szenario.</translation>
    </message>
    <message>
        <source>A name was expected here, as in “web: ./server”: letters, digits, _, - and .</source>
        <translation>Hier wurde ein Name erwartet, wie in „web: ./server“: Buchstaben, Ziffern, _, - und .</translation>
    </message>
    <message>
        <source>A colon was expected behind the name, as in “web: ./server”. A name has letters, digits, _, - and . alone.</source>
        <translation>Hinter dem Namen wurde ein Doppelpunkt erwartet, wie in „web: ./server“. Ein Name hat nur Buchstaben, Ziffern, _, - und ..</translation>
    </message>
    <message>
        <source>%1 stands here twice. Take another name.</source>
        <translation>%1 steht hier zweimal. Nehmen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This is one process too many: a Procfile makes at most %1.</source>
        <translation>Das ist ein Prozess zu viel: Ein Procfile erzeugt höchstens %1.</translation>
    </message>
    <message>
        <source>There is no line such as “web: ./server” in this Procfile.</source>
        <translation>In diesem Procfile ist keine Zeile wie „web: ./server“.</translation>
    </message>
    <message>
        <source>PORT would be %1 here; ports go from 1 to %2. Write another PORT into .env.</source>
        <translation>PORT wäre hier %1; Ports gehen von 1 bis %2. Schreiben Sie einen anderen PORT in .env.</translation>
    </message>
    <message>
        <source>A Procfile has at most %1 MiB.</source>
        <translation>Ein Procfile hat höchstens %1 MiB.</translation>
    </message>
</context>
<context>
    <name>pangaea::ProgramChoice</name>
    <message>
        <source>“%1” is no environment variable. Write it as NAME=value, one on each line.</source>
        <translation>„%1“ ist keine Umgebungsvariable. Schreiben Sie sie als NAME=wert, eine in jeder Zeile.</translation>
    </message>
    <message>
        <source>Or write %1 as the program, and the script as its first argument.</source>
        <translation>Oder schreiben Sie %1 als Programm und das Skript als sein erstes Argument.</translation>
    </message>
    <message>
        <source>Choose a program or a script.</source>
        <translation>Wählen Sie ein Programm oder ein Skript.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>The input is longer than the %1 MiB that Pangaea gives to a process. Let it read a file.</source>
        <translation>Die Eingabe ist länger als die %1 MiB, die Pangaea einem Prozess gibt. Lassen Sie ihn eine Datei lesen.</translation>
    </message>
</context>
<context>
    <name>pangaea::ProgramDialog</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>A path, or a name such as python3</source>
        <translation>Ein Pfad oder ein Name wie python3</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>hello.py {name} --number={index}</source>
        <translation>hello.py {name} --number={index}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Input text</source>
        <translation>Eingabetext</translation>
    </message>
    <message>
        <source>&amp;Both streams in one pipe</source>
        <translation>&amp;Beide Kanäle in einer Pipe</translation>
    </message>
    <message>
        <source>Runs exactly</source>
        <translation>Ausgeführt wird</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>Ein Programm ausführen</translation>
    </message>
    <message>
        <source>Recent programs</source>
        <translation>Letzte Programme</translation>
    </message>
    <message>
        <source>&amp;Remember this program</source>
        <translation>Dieses Programm &amp;merken</translation>
    </message>
    <message>
        <source>It is kept in your settings, which you alone can read, with its arguments, folder, environment and input, and offered here again. It is never run by itself.</source>
        <translation>Es bleibt in Ihren Einstellungen, die nur Sie lesen können, mit Argumenten, Ordner, Umgebung und Eingabe, und wird hier wieder angeboten. Von selbst wird es nie ausgeführt.</translation>
    </message>
    <message>
        <source>Words with spaces between them; quotes keep words together. {name} and {index} stand for the name and the number of each process. No shell reads them.</source>
        <translation>Wörter mit Leerzeichen dazwischen; Anführungszeichen halten Wörter zusammen. {name} und {index} stehen für Name und Nummer jedes Prozesses. Keine Shell liest sie.</translation>
    </message>
    <message>
        <source>KEY=value, one on each line</source>
        <translation>SCHLÜSSEL=Wert, eine in jeder Zeile</translation>
    </message>
    <message>
        <source>Added to the small default environment</source>
        <translation>Wird zur kleinen Standardumgebung hinzugefügt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>The process reads the end of its input at once</source>
        <translation>Der Prozess liest sofort das Ende seiner Eingabe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The process reads this text, and then the end of its input</source>
        <translation>Der Prozess liest diesen Text und dann das Ende seiner Eingabe</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>You type to it as in a terminal: with prompts, colours and Ctrl+C, and it prints at once</source>
        <translation>Sie geben darin ein wie in einem Terminal: mit Prompts, Farben und Strg+C, und er gibt sofort aus</translation>
    </message>
    <message>
        <source>Typed in the output panel</source>
        <translation>Eingabe im Feld der Ausgabe</translation>
    </message>
    <message>
        <source>You type lines, which it reads from a pipe; many programs print late into a pipe</source>
        <translation>Sie geben Zeilen ein, die er aus einer Pipe liest; viele Programme geben in eine Pipe spät aus</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>What the process reads: nothing, this text, or what you type to it</source>
        <translation>Was der Prozess liest: nichts, diesen Text oder was Sie eingeben</translation>
    </message>
    <message>
        <source>The process reads these lines, and then the end of its input</source>
        <translation>Der Prozess liest diese Zeilen und dann das Ende seiner Eingabe</translation>
    </message>
    <message>
        <source>Standard output and error keep their order then, but which of them a line is from is not known. As 2&gt;&amp;1 in a shell.</source>
        <translation>Standardausgabe und -fehlerausgabe behalten dann ihre Reihenfolge, aber aus welcher eine Zeile stammt, ist nicht bekannt. Wie 2&gt;&amp;1 in einer Shell.</translation>
    </message>
    <message>
        <source>The program and each of its arguments, for the first process</source>
        <translation>Das Programm und jedes seiner Argumente, für den ersten Prozess</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>Choose a program or script</source>
        <translation>Ein Programm oder Skript wählen</translation>
    </message>
    <message>
        <source>&amp;Arguments</source>
        <translation>&amp;Argumente</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Choose the folder in which it runs</source>
        <translation>Den Ordner wählen, in dem es läuft</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Standard &amp;input</source>
        <translation>Standard&amp;eingabe</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for the folder</source>
        <translation>Den Ordner suchen</translation>
    </message>
    <message>
        <source>Browse for the program</source>
        <translation>Das Programm suchen</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Take the chosen program out of your settings</source>
        <translation>Das gewählte Programm aus Ihren Einstellungen nehmen</translation>
    </message>
    <message>
        <source>No recent programs</source>
        <translation>Keine letzten Programme</translation>
    </message>
    <message>
        <source>Choose one that you had remembered</source>
        <translation>Eines wählen, das Sie sich gemerkt haben</translation>
    </message>
</context>
<context>
    <name>pangaea::ProgramText</name>
    <message>
        <source>Pangaea waits here until %1 has printed “%2”.</source>
        <translation>Pangaea wartet hier, bis %1 „%2“ ausgegeben hat.</translation>
    </message>
    <message>
        <source>Pangaea waits here until the state of %1 is %2.</source>
        <translation>Pangaea wartet hier, bis der Zustand von %1 „%2“ ist.</translation>
    </message>
    <message>
        <source>All that was started has been joined.</source>
        <translation>Auf alles Gestartete wurde mit join gewartet.</translation>
    </message>
    <message>
        <source>%1 is not started yet.</source>
        <translation>%1 ist noch nicht gestartet.</translation>
    </message>
    <message>
        <source>%1 has ended by now.</source>
        <translation>%1 ist inzwischen zu Ende.</translation>
    </message>
    <message>
        <source>Pangaea&apos;s processes are sessions of their own, where %1 does nothing.</source>
        <translation>Die Prozesse von Pangaea sind eigene Sessions, in denen %1 nichts bewirkt.</translation>
    </message>
    <message>
        <source>In Pangaea, %1 goes on from here.</source>
        <translation>In Pangaea läuft %1 ab hier weiter.</translation>
    </message>
    <message>
        <source>This step has no counterpart here.</source>
        <translation>Für diesen Schritt gibt es hier keine Entsprechung.</translation>
    </message>
    <message>
        <source>What was terminated is killed after %1 s: counted from its join here, from its terminate in Pangaea.</source>
        <translation>Was zum Beenden aufgefordert wurde, wird nach %1 s getötet: hier von seinem Join an gezählt, in Pangaea von der Aufforderung an.</translation>
    </message>
    <message>
        <source>What processes are given to read is left out: they find an empty standard input.</source>
        <translation>Was Prozesse zu lesen bekommen, ist weggelassen: Sie finden eine leere Standardeingabe vor.</translation>
    </message>
    <message>
        <source>Terminals of their own are left out: processes write to where this program writes, and may print later and without colours.</source>
        <translation>Eigene Terminals sind weggelassen: Prozesse schreiben dorthin, wohin dieses Programm schreibt, vielleicht später und ohne Farben.</translation>
    </message>
    <message>
        <source>Restarts by itself are left out: here, each process that fails stays ended.</source>
        <translation>Selbsttätige Neustarts sind weggelassen: Hier bleibt jeder Prozess beendet, der scheitert.</translation>
    </message>
    <message>
        <source>Signals reach the process alone, in Pangaea also what it started.</source>
        <translation>Signale erreichen nur den Prozess, in Pangaea auch das, was er gestartet hat.</translation>
    </message>
</context>
<context>
    <name>pangaea::PropertiesPanel</name>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>when it fails</source>
        <translation>wenn er scheitert</translation>
    </message>
    <message>
        <source>%1, at most %2 times in %3 minutes</source>
        <translation>%1, höchstens %2-mal in %3 Minuten</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Started (s)</source>
        <translation>Gestartet (s)</translation>
    </message>
    <message>
        <source>Ended (s)</source>
        <translation>Beendet (s)</translation>
    </message>
    <message>
        <source>Run time (s)</source>
        <translation>Laufzeit (s)</translation>
    </message>
    <message>
        <source>%1 processes are selected. Select one to see its properties.</source>
        <translation>%1 Prozesse sind gewählt. Wählen Sie einen, um seine Eigenschaften zu sehen.</translation>
    </message>
    <message>
        <source>Select one process to see its properties.</source>
        <translation>Wählen Sie einen Prozess, um seine Eigenschaften zu sehen.</translation>
    </message>
    <message>
        <source>Environment (%1)</source>
        <translation>Umgebung (%1)</translation>
    </message>
</context>
<context>
    <name>pangaea::Pty</name>
    <message>
        <source>The system has no terminal left for it: %1. End other processes and try again, or run it with typed input.</source>
        <translation>Das System hat kein Terminal mehr für ihn: %1. Beenden Sie andere Prozesse und versuchen Sie es erneut, oder führen Sie ihn mit eingegebenen Zeilen aus.</translation>
    </message>
</context>
<context>
    <name>pangaea::RawOutput</name>
    <message>
        <source>%1 bytes are missing: they came faster than they could be kept.</source>
        <translation>%1 Bytes fehlen: Sie kamen schneller, als sie aufbewahrt werden konnten.</translation>
    </message>
    <message>
        <source>Older output may be missing: the journal&apos;s room was used up. The settings can give it more.</source>
        <translation>Ältere Ausgabe kann fehlen: Der Platz des Journals war aufgebraucht. Die Einstellungen können ihm mehr geben.</translation>
    </message>
</context>
<context>
    <name>pangaea::RecentMenu</name>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Noch wurde keine Datei geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>The list of files was not saved</source>
        <translation>Die Liste der Dateien wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>pangaea::RecorderHelper</name>
    <message>
        <source>The program pangaea-recorder did not answer.</source>
        <translation>Das Programm pangaea-recorder hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Nobody answered whether switches may be recorded (Record exactly asks again).</source>
        <translation>Niemand hat geantwortet, ob Wechsel aufgezeichnet werden dürfen („Genau aufzeichnen“ fragt noch einmal).</translation>
    </message>
    <message>
        <source>The program that would record switches cannot be started (installing Pangaea again would do).</source>
        <translation>Das Programm, das Wechsel aufzeichnen würde, lässt sich nicht starten (Pangaea neu zu installieren hilft).</translation>
    </message>
    <message>
        <source>There is nobody here to ask whether switches may be recorded (the program pkexec of polkit would do).</source>
        <translation>Hier ist niemand, der gefragt werden kann, ob Wechsel aufgezeichnet werden dürfen (das Programm pkexec von polkit hilft).</translation>
    </message>
    <message>
        <source>The program pangaea-recorder is of another version (installing Pangaea again would do).</source>
        <translation>Das Programm pangaea-recorder hat eine andere Version (Pangaea neu zu installieren hilft).</translation>
    </message>
    <message>
        <source>The program pangaea-recorder ended before it answered.</source>
        <translation>Das Programm pangaea-recorder endete, bevor es antwortete.</translation>
    </message>
    <message>
        <source>The permission to record switches was not given (Record exactly asks again).</source>
        <translation>Die Erlaubnis, Wechsel aufzuzeichnen, wurde nicht gegeben („Genau aufzeichnen“ fragt noch einmal).</translation>
    </message>
    <message>
        <source>The permission to record switches was refused, or nobody can be asked for it here (a session at this computer, with a polkit agent, would do).</source>
        <translation>Die Erlaubnis, Wechsel aufzuzeichnen, wurde verweigert, oder niemand kann hier danach gefragt werden (eine Sitzung an diesem Computer mit einem polkit-Agenten hilft).</translation>
    </message>
    <message>
        <source>The program pangaea-recorder has no right to record switches either (setcap cap_sys_admin+ep would give it one).</source>
        <translation>Auch das Programm pangaea-recorder hat kein Recht, Wechsel aufzuzeichnen (setcap cap_sys_admin+ep gibt ihm eines).</translation>
    </message>
    <message>
        <source>The program pangaea-recorder does not take this one for its user’s own, and records nothing for it.</source>
        <translation>Das Programm pangaea-recorder erkennt dieses nicht als das eigene seines Benutzers an und zeichnet nichts dafür auf.</translation>
    </message>
</context>
<context>
    <name>pangaea::ReplayBar</name>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>The moment that is shown. Arrow keys go from event to event, Page Up and Page Down by 5 %.</source>
        <translation>Der gezeigte Moment. Die Pfeiltasten gehen von Ereignis zu Ereignis, Bild auf und Bild ab um 5 %.</translation>
    </message>
    <message>
        <source>%1 x</source>
        <translation>%1 x</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%1 von %2 s</translation>
    </message>
    <message>
        <source>Replay of %1 · exact switches, in part samples</source>
        <translation>Wiedergabe von %1 · genaue Wechsel, zum Teil Stichproben</translation>
    </message>
    <message>
        <source>Replay of %1 · exact switches</source>
        <translation>Wiedergabe von %1 · genaue Wechsel</translation>
    </message>
    <message>
        <source>Replay of %1 · samples</source>
        <translation>Wiedergabe von %1 · Stichproben</translation>
    </message>
    <message>
        <source>%1 (event %2 of %3)</source>
        <translation>%1 (Ereignis %2 von %3)</translation>
    </message>
    <message>
        <source>No event follows: this is the end of the recording.</source>
        <translation>Kein Ereignis folgt: Das ist das Ende der Aufzeichnung.</translation>
    </message>
    <message>
        <source>No event comes before: this is the beginning of the recording.</source>
        <translation>Kein Ereignis liegt davor: Das ist der Anfang der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Paus&amp;e</source>
        <translation>P&amp;ause</translation>
    </message>
</context>
<context>
    <name>pangaea::ReplayStops</name>
    <message>
        <source>exit %1</source>
        <translation>Exit %1</translation>
    </message>
    <message>
        <source>killed, %1</source>
        <translation>getötet, %1</translation>
    </message>
    <message>
        <source>crashed, %1</source>
        <translation>abgestürzt, %1</translation>
    </message>
    <message>
        <source>%1 by you</source>
        <translation>%1 von Ihnen</translation>
    </message>
    <message>
        <source>%1 by Pangaea</source>
        <translation>%1 von Pangaea</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>attempt %1 begins</source>
        <translation>Versuch %1 beginnt</translation>
    </message>
    <message>
        <source>started, PID %1</source>
        <translation>gestartet, PID %1</translation>
    </message>
    <message>
        <source>failed to start</source>
        <translation>Start misslungen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>the parent waits for it</source>
        <translation>der Elternprozess wartet auf ihn</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>Join erledigt</translation>
    </message>
    <message>
        <source>the join timed out</source>
        <translation>Zeitgrenze des Joins abgelaufen</translation>
    </message>
    <message>
        <source>waits for restart %1 of %2</source>
        <translation>wartet auf Neustart %1 von %2</translation>
    </message>
    <message>
        <source>its restart is cancelled</source>
        <translation>sein Neustart ist abgesagt</translation>
    </message>
    <message>
        <source>not restarted any more</source>
        <translation>wird nicht mehr neu gestartet</translation>
    </message>
    <message>
        <source>cancelled before its start</source>
        <translation>vor dem Start abgesagt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>wieder da</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und mehr</translation>
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
        <translation>Dieses Fenster zeigt, was aufgezeichnet wurde. Öffnen Sie die Datei in einem Fenster, das Prozesse ausführt.</translation>
    </message>
</context>
<context>
    <name>pangaea::ReportFile</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>The suffix of &quot;%1&quot; names no kind of report: use .html or .pdf.</source>
        <translation>Die Endung von „%1“ bezeichnet keine Art von Bericht: Nehmen Sie .html oder .pdf.</translation>
    </message>
</context>
<context>
    <name>pangaea::RestartMenu</name>
    <message>
        <source>Restart by itse&amp;lf</source>
        <translation>Se&amp;lbsttätig neu starten</translation>
    </message>
    <message>
        <source>Whether Pangaea starts it again after its end, and how often</source>
        <translation>Ob Pangaea ihn nach seinem Ende wieder startet, und wie oft</translation>
    </message>
    <message>
        <source>At most %1 times in %2 minutes</source>
        <translation>Höchstens %1-mal in %2 Minuten</translation>
    </message>
    <message>
        <source>When it &amp;fails</source>
        <translation>Wenn er &amp;scheitert</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>&amp;Immer</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>after %1 s, then %2 s, and so on up to %3 s</source>
        <translation>nach %1 s, dann %2 s und so weiter bis %3 s</translation>
    </message>
    <message>
        <source>Start it again after a crash or an exit code other than 0: %1. Not after you end it.</source>
        <translation>Ihn nach einem Absturz oder einem anderen Exit-Code als 0 wieder starten: %1. Nicht, wenn Sie ihn beenden.</translation>
    </message>
    <message>
        <source>Start it again after each end: %1. Not after you end it.</source>
        <translation>Ihn nach jedem Ende wieder starten: %1. Nicht, wenn Sie ihn beenden.</translation>
    </message>
    <message>
        <source>Start it again only when you ask for it</source>
        <translation>Ihn nur wieder starten, wenn Sie es verlangen</translation>
    </message>
</context>
<context>
    <name>pangaea::Restarts</name>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>%1 was restarted %2 in %3 minutes and is not restarted any more. See in its output why it ends, then restart it.</source>
        <translation>%1 wurde %2 in %3 Minuten neu gestartet und wird nicht mehr neu gestartet. Sehen Sie in der Ausgabe nach, warum er endet, und starten Sie ihn dann neu.</translation>
    </message>
</context>
<context>
    <name>pangaea::RowActions</name>
    <message>
        <source>%1 has no folder of its own: it runs a function of Pangaea’s worker.</source>
        <translation>%1 hat keinen eigenen Ordner: Er führt eine Funktion des Workers von Pangaea aus.</translation>
    </message>
    <message>
        <source>The folder of %1 is not there: %2.</source>
        <translation>Der Ordner von %1 ist nicht da: %2.</translation>
    </message>
    <message>
        <source>Copy PID</source>
        <translation>PID kopieren</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Or&amp;dner öffnen</translation>
    </message>
    <message>
        <source>Copy the PIDs of the selected rows, one on each line</source>
        <translation>Die PIDs der gewählten Zeilen kopieren, eine in jeder Zeile</translation>
    </message>
    <message>
        <source>Show the folder in which its program works</source>
        <translation>Den Ordner zeigen, in dem sein Programm arbeitet</translation>
    </message>
    <message>
        <source>PID %1 is copied.</source>
        <translation>PID %1 ist kopiert.</translation>
    </message>
    <message>
        <source>%1 PIDs are copied.</source>
        <translation>%1 PIDs sind kopiert.</translation>
    </message>
    <message>
        <source>These rows work in %1 folders. Select fewer of them.</source>
        <translation>Diese Zeilen arbeiten in %1 Ordnern. Wählen Sie weniger davon.</translation>
    </message>
</context>
<context>
    <name>pangaea::RowFilter</name>
    <message>
        <source>“%1” cannot be compared with “%2”. Write %3, for example.</source>
        <translation>„%1“ kann nicht mit „%2“ verglichen werden. Schreiben Sie zum Beispiel %3.</translation>
    </message>
    <message>
        <source>“%1” is no amount of memory. Write %2, for example, with B, K, M or G behind the number.</source>
        <translation>„%1“ ist keine Speichermenge. Schreiben Sie zum Beispiel %2, mit B, K, M oder G hinter der Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write %2, for example, with ms, s, min or h behind the number.</source>
        <translation>„%1“ ist keine Zeit. Schreiben Sie zum Beispiel %2, mit ms, s, min oder h hinter der Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write %2, for example.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie zum Beispiel %2.</translation>
    </message>
    <message>
        <source>There is no state “%1”. The states are %2.</source>
        <translation>Es gibt keinen Zustand „%1“. Die Zustände sind %2.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are %2. To look for the text itself, put it in quotes.</source>
        <translation>Es gibt kein Feld „%1“. Die Felder sind %2. Um nach dem Text selbst zu suchen, setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Behind “%1%2” comes what to look for, without a space between them: %3, for example.</source>
        <translation>Hinter „%1%2“ kommt, wonach gesucht wird, ohne Leerzeichen dazwischen: zum Beispiel %3.</translation>
    </message>
    <message>
        <source>A filter may have %1 characters. Shorten it.</source>
        <translation>Ein Filter darf %1 Zeichen haben. Kürzen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>pangaea::RowInput</name>
    <message>
        <source>Its input is longer than the %1 MiB that Pangaea gives to a process. Let it read a file.</source>
        <translation>Seine Eingabe ist länger als die %1 MiB, die Pangaea einem Prozess gibt. Lassen Sie ihn eine Datei lesen.</translation>
    </message>
    <message>
        <source>%1 does not read its input any more: %2 bytes were not given.</source>
        <translation>%1 liest seine Eingabe nicht mehr: %2 Bytes wurden nicht übergeben.</translation>
    </message>
    <message>
        <source>This was not typed to %1: its terminal takes at most 4095 bytes in one line, and would drop the rest. Type shorter lines, or run it with typed input instead of a terminal.</source>
        <translation>An %1 wurde das nicht eingegeben: Sein Terminal nimmt höchstens 4095 Bytes in einer Zeile an und würde den Rest verwerfen. Geben Sie kürzere Zeilen ein, oder führen Sie ihn mit eingegebenen Zeilen statt mit einem Terminal aus.</translation>
    </message>
    <message>
        <source>%1 does not read its input: so much waits already that this was not given.</source>
        <translation>%1 liest seine Eingabe nicht: Es wartet schon so viel, dass dies nicht übergeben wurde.</translation>
    </message>
    <message>
        <source>Nothing can be typed to %1: its input is not typed. Spawn it with typed input or a terminal.</source>
        <translation>An %1 kann nichts eingegeben werden: Seine Eingabe ist nicht zum Eingeben. Erzeugen Sie ihn mit eingegebenen Zeilen oder einem Terminal.</translation>
    </message>
    <message>
        <source>Nothing can be typed to %1 any more: its input has ended. Restart it.</source>
        <translation>An %1 kann nichts mehr eingegeben werden: Seine Eingabe ist zu Ende. Starten Sie ihn neu.</translation>
    </message>
</context>
<context>
    <name>pangaea::RowOutput</name>
    <message>
        <source>Something that %1 started still had its output open. It is closed now, and what is written to it from now on is lost.</source>
        <translation>Etwas, das %1 gestartet hat, hatte seine Ausgabe noch offen. Sie ist jetzt geschlossen, und was ab jetzt auf sie geschrieben wird, ist verloren.</translation>
    </message>
</context>
<context>
    <name>pangaea::RunCheck</name>
    <message>
        <source>The kernel charged it with %1 ms on cores that it did not record.</source>
        <translation>Der Kernel hat ihm %1 ms auf Kernen angerechnet, die er nicht aufgezeichnet hat.</translation>
    </message>
    <message>
        <source>The kernel records it no more since it runs a program that has rights of its own (set-user-ID) or that its user may not read.</source>
        <translation>Der Kernel zeichnet ihn nicht mehr auf, seit er ein Programm ausführt, das eigene Rechte hat (set-user-ID) oder das sein Benutzer nicht lesen darf.</translation>
    </message>
    <message>
        <source>The kernel does not record it.</source>
        <translation>Der Kernel zeichnet ihn nicht auf.</translation>
    </message>
</context>
<context>
    <name>pangaea::SavedFile</name>
    <message>
        <source>%1 could not be saved: %2. Choose a folder with free space, in which you may write.</source>
        <translation>%1 konnte nicht gespeichert werden: %2. Wählen Sie einen Ordner mit freiem Platz, in dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 is a pipe that nobody reads. Start its reader first.</source>
        <translation>%1 ist eine Pipe, die niemand liest. Starten Sie zuerst ihren Leser.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it first, or choose another folder.</source>
        <translation>Den Ordner %1 gibt es nicht. Legen Sie ihn zuerst an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose another name.</source>
        <translation>%1 ist ein Ordner. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Gestoppt: Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>pangaea::Scenario</name>
    <message>
        <source>“%1” must be a text between quotes: write &quot;%2&quot;, not %2.</source>
        <translation>„%1“ muss ein Text in Anführungszeichen sein: Schreiben Sie &quot;%2&quot;, nicht %2.</translation>
    </message>
    <message>
        <source>“%1” must be a text between quotes.</source>
        <translation>„%1“ muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>“%1” has a NUL character, which no program can be given. Take it out.</source>
        <translation>„%1“ hat ein NUL-Zeichen, das keinem Programm übergeben werden kann. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>„%1“ darf nicht leer sein.</translation>
    </message>
    <message>
        <source>“%1” must be an object between { and }.</source>
        <translation>„%1“ muss ein Objekt zwischen { und } sein.</translation>
    </message>
    <message>
        <source>“%1” must be a list between [ and ].</source>
        <translation>„%1“ muss eine Liste zwischen [ und ] sein.</translation>
    </message>
    <message>
        <source>The .env beside the Procfile could not be opened: %1.</source>
        <translation>Die Datei .env neben dem Procfile konnte nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>The .env beside the Procfile is larger than %1 MiB.</source>
        <translation>Die Datei .env neben dem Procfile ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>The .env beside the Procfile is refused. %1</source>
        <translation>Die Datei .env neben dem Procfile wird abgelehnt. %1</translation>
    </message>
    <message>
        <source>This is a folder. Choose a scenario file, which ends in .pangaea.</source>
        <translation>Das ist ein Ordner. Wählen Sie eine Szenariodatei, die auf .pangaea endet.</translation>
    </message>
    <message>
        <source>This is no ordinary file. Choose a scenario file, which ends in .pangaea.</source>
        <translation>Das ist keine gewöhnliche Datei. Wählen Sie eine Szenariodatei, die auf .pangaea endet.</translation>
    </message>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>Die Datei konnte nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>Die Datei konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The target %1 reads no input. Leave “input” out.</source>
        <translation>Das Ziel %1 liest keine Eingabe. Lassen Sie „input“ weg.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>This is no scenario; {&quot;pangaea&quot;: %1, &quot;steps&quot;: […]} was expected.</source>
        <translation>Das ist kein Szenario; {&quot;pangaea&quot;: %1, &quot;steps&quot;: […]} wurde erwartet.</translation>
    </message>
    <message>
        <source>The format of the scenario, “pangaea”, must be %1.</source>
        <translation>Das Format des Szenarios, „pangaea“, muss %1 sein.</translation>
    </message>
    <message>
        <source>A scenario takes no %1; it takes pangaea, title, steps.</source>
        <translation>Ein Szenario nimmt kein %1 an, sondern pangaea, title, steps.</translation>
    </message>
    <message>
        <source>The scenario lacks “steps”.</source>
        <translation>Dem Szenario fehlt „steps“.</translation>
    </message>
    <message>
        <source>A scenario has at most %1 MiB.</source>
        <translation>Ein Szenario hat höchstens %1 MiB.</translation>
    </message>
    <message>
        <source>“%1” must be a number of seconds from 0 to %2.</source>
        <translation>„%1“ muss eine Zahl von Sekunden von 0 bis %2 sein.</translation>
    </message>
    <message>
        <source>“row” must be a whole number from 1 to %1.</source>
        <translation>„row“ muss eine ganze Zahl von 1 bis %1 sein.</translation>
    </message>
    <message>
        <source>There is no signal %1. Write a name of signal(7), such as SIGUSR1.</source>
        <translation>Es gibt kein Signal %1. Schreiben Sie einen Namen aus signal(7), etwa SIGUSR1.</translation>
    </message>
    <message>
        <source>There is no state %1; it is one of %2.</source>
        <translation>Es gibt keinen Zustand %1; er ist einer von %2.</translation>
    </message>
    <message>
        <source>“streams” is “together”: standard output and error share one pipe. Leave it out for a pipe each.</source>
        <translation>„streams“ ist „together“: Standardausgabe und -fehlerausgabe teilen eine Pipe. Lassen Sie es weg für je eine Pipe.</translation>
    </message>
    <message>
        <source>“ended” can only be true.</source>
        <translation>„ended“ kann nur true sein.</translation>
    </message>
    <message>
        <source>“terminal” must be true or false.</source>
        <translation>„terminal“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>“program” must not lead out of its folder by “..”. Write its whole path, or its name alone.</source>
        <translation>„program“ darf nicht durch „..“ aus seinem Ordner hinausführen. Schreiben Sie den ganzen Pfad oder nur den Namen.</translation>
    </message>
    <message>
        <source>“program” must be a file, not a folder.</source>
        <translation>„program“ muss eine Datei sein, kein Ordner.</translation>
    </message>
    <message>
        <source>“folder” must be one below that of the scenario: no “/” in front and no “..”.</source>
        <translation>„folder“ muss unter dem des Szenarios liegen: kein „/“ am Anfang und kein „..“.</translation>
    </message>
    <message>
        <source>A variable&apos;s name must not be empty, and has no = in it.</source>
        <translation>Der Name einer Variablen darf nicht leer sein und kein = enthalten.</translation>
    </message>
    <message>
        <source>“when” is “on-failure” or “always”. Leave “restart” out for never.</source>
        <translation>„when“ ist „on-failure“ oder „always“. Lassen Sie „restart“ weg für nie.</translation>
    </message>
    <message>
        <source>“limit” of “restart” must be a whole number from 1 to %1.</source>
        <translation>„limit“ von „restart“ muss eine ganze Zahl von 1 bis %1 sein.</translation>
    </message>
    <message>
        <source>“backOff” must be a number of seconds from %1 to %2.</source>
        <translation>„backOff“ muss eine Zahl von Sekunden von %1 bis %2 sein.</translation>
    </message>
    <message>
        <source>“restart” takes no %1; it takes when, limit, backOff.</source>
        <translation>„restart“ nimmt kein %1 an, sondern when, limit, backOff.</translation>
    </message>
    <message>
        <source>%1 must be a number without quotes, or a word between quotes.</source>
        <translation>%1 muss eine Zahl ohne Anführungszeichen sein oder ein Wort in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A step must be an object such as {&quot;do&quot;: &quot;join-all&quot;}.</source>
        <translation>Ein Schritt muss ein Objekt sein wie {&quot;do&quot;: &quot;join-all&quot;}.</translation>
    </message>
    <message>
        <source>This step lacks “do”.</source>
        <translation>Diesem Schritt fehlt „do“.</translation>
    </message>
    <message>
        <source>There is no step %1. “do” is one of %2.</source>
        <translation>Es gibt keinen Schritt %1. „do“ ist eines von %2.</translation>
    </message>
    <message>
        <source>“%1” takes no %2, nor anything else.</source>
        <translation>„%1“ nimmt kein %2 an und auch nichts anderes.</translation>
    </message>
    <message>
        <source>“%1” takes no %2; it takes %3.</source>
        <translation>„%1“ nimmt kein %2 an, sondern %3.</translation>
    </message>
    <message>
        <source>“%1” lacks “%2”.</source>
        <translation>„%1“ fehlt „%2“.</translation>
    </message>
    <message>
        <source>A process needs either a “target” or a “program”, and not both.</source>
        <translation>Ein Prozess braucht entweder ein „target“ oder ein „program“ und nicht beides.</translation>
    </message>
    <message>
        <source>“%1” belongs to a target. A program takes “arguments”.</source>
        <translation>„%1“ gehört zu einem Ziel. Ein Programm nimmt „arguments“.</translation>
    </message>
    <message>
        <source>“%1” belongs to a program. A target takes “with”.</source>
        <translation>„%1“ gehört zu einem Programm. Ein Ziel nimmt „with“.</translation>
    </message>
    <message>
        <source>A process with a “terminal” has no “input” of its own. Give it that by “type”.</source>
        <translation>Ein Prozess mit einem „terminal“ hat keinen eigenen „input“. Geben Sie ihm das durch „type“.</translation>
    </message>
    <message>
        <source>“wait-for” waits for one thing: “output”, “state” or “ended”. Name exactly one.</source>
        <translation>„wait-for“ wartet auf eines: „output“, „state“ oder „ended“. Nennen Sie genau eines.</translation>
    </message>
    <message>
        <source>“steps” must have at least one step.</source>
        <translation>„steps“ muss mindestens einen Schritt haben.</translation>
    </message>
    <message>
        <source>No step before this one makes a process with the name %1.</source>
        <translation>Kein Schritt vor diesem erzeugt einen Prozess mit dem Namen %1.</translation>
    </message>
    <message>
        <source>The steps before this one make fewer processes with the name %1.</source>
        <translation>Die Schritte vor diesem erzeugen weniger Prozesse mit dem Namen %1.</translation>
    </message>
    <message>
        <source>Nothing can be typed to %1, which has its whole “input” from the step that makes it. Take that out.</source>
        <translation>An %1 kann nichts eingegeben werden, da er seinen ganzen „input“ von dem Schritt hat, der ihn erzeugt. Nehmen Sie diesen heraus.</translation>
    </message>
    <message>
        <source>This is one process too many: a scenario makes at most %1.</source>
        <translation>Das ist ein Prozess zu viel: Ein Szenario erzeugt höchstens %1.</translation>
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
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Run a&amp;ll</source>
        <translation>Alle Schritte aus&amp;führen</translation>
    </message>
    <message>
        <source>Take all steps of the scenario that are left</source>
        <translation>Alle restlichen Schritte des Szenarios machen</translation>
    </message>
    <message>
        <source>St&amp;ep</source>
        <translation>S&amp;chritt</translation>
    </message>
    <message>
        <source>Take the next step of the scenario</source>
        <translation>Den nächsten Schritt des Szenarios machen</translation>
    </message>
    <message>
        <source>Run to &amp;marked step</source>
        <translation>Bis zum &amp;markierten Schritt</translation>
    </message>
    <message>
        <source>Take the steps before the one that is marked</source>
        <translation>Die Schritte vor dem markierten machen</translation>
    </message>
    <message>
        <source>&amp;Pause scenario</source>
        <translation>Szenario &amp;pausieren</translation>
    </message>
    <message>
        <source>Take no further step until you run or step it</source>
        <translation>Keinen weiteren Schritt machen, bis Sie ihn verlangen</translation>
    </message>
    <message>
        <source>St&amp;op scenario</source>
        <translation>Szenario st&amp;oppen</translation>
    </message>
    <message>
        <source>Take no further step; what was started goes on</source>
        <translation>Keinen weiteren Schritt machen; was gestartet wurde, läuft weiter</translation>
    </message>
    <message>
        <source>The scenario was stopped. What it started goes on.</source>
        <translation>Das Szenario wurde gestoppt. Was es gestartet hat, läuft weiter.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Paused before step %1</source>
        <translation>Pause vor Schritt %1</translation>
    </message>
</context>
<context>
    <name>pangaea::ScenarioDialog</name>
    <message>
        <source>%1 steps make %2 processes.</source>
        <translation>%1 Schritte erzeugen %2 Prozesse.</translation>
    </message>
    <message>
        <source>Targets of Pangaea&apos;s own worker: %1</source>
        <translation>Ziele des eigenen Workers von Pangaea: %1</translation>
    </message>
    <message>
        <source>Program:</source>
        <translation>Programm:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>Umgebung:</translation>
    </message>
    <message>
        <source>Input:</source>
        <translation>Eingabe:</translation>
    </message>
    <message>
        <source>Processes:</source>
        <translation>Prozesse:</translation>
    </message>
    <message>
        <source>Run scenario</source>
        <translation>Szenario ausführen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Aus&amp;führen</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>Have it ready, and take one step at a time (F10)</source>
        <translation>Bereithalten und einen Schritt nach dem anderen machen (F10)</translation>
    </message>
    <message>
        <source>It runs no other program.</source>
        <translation>Es führt kein anderes Programm aus.</translation>
    </message>
    <message>
        <source>These programs run with your permissions. {name} and {index} stand for the name and the number of each process.</source>
        <translation>Diese Programme laufen mit Ihren Rechten. {name} und {index} stehen für Name und Nummer jedes Prozesses.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>pangaea::ScenarioDraft</name>
    <message>
        <source>It ran in another folder. Save the scenario in that one, or above it.</source>
        <translation>Es lief in einem anderen Ordner. Speichern Sie das Szenario in diesem oder darüber.</translation>
    </message>
    <message>
        <source>A scenario has no words for some of its bytes.</source>
        <translation>Ein Szenario hat für einige seiner Bytes keine Worte.</translation>
    </message>
    <message>
        <source>What was typed while its terminal showed nothing, as a password, is not recorded.</source>
        <translation>Was eingegeben wurde, während sein Terminal nichts zeigte, etwa ein Passwort, ist nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>A scenario has no words for its parameters.</source>
        <translation>Ein Szenario hat für seine Parameter keine Worte.</translation>
    </message>
    <message>
        <source>A scenario makes at most %1 processes.</source>
        <translation>Ein Szenario erzeugt höchstens %1 Prozesse.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1: left out. %2</source>
        <translation>%1: weggelassen. %2</translation>
    </message>
    <message>
        <source>One row that was removed from the table: left out.</source>
        <translation>Eine Zeile, die aus der Tabelle entfernt wurde: weggelassen.</translation>
    </message>
    <message>
        <source>%1 rows that were removed from the table: left out.</source>
        <translation>%1 Zeilen, die aus der Tabelle entfernt wurden: weggelassen.</translation>
    </message>
    <message>
        <source>There is nothing to save: nothing that is in the table can be said in a scenario.</source>
        <translation>Es gibt nichts zu speichern: Nichts in der Tabelle lässt sich in einem Szenario sagen.</translation>
    </message>
    <message>
        <source>A scenario has no words for all that was done: %1</source>
        <translation>Ein Szenario hat nicht für alles Getane Worte: %1</translation>
    </message>
</context>
<context>
    <name>pangaea::ScenarioFiles</name>
    <message>
        <source>Opening the scenario</source>
        <translation>Szenario wird geöffnet</translation>
    </message>
    <message>
        <source>The scenario was not opened</source>
        <translation>Das Szenario wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>The scenario is ready. F10 takes one step, F9 all that are left.</source>
        <translation>Das Szenario ist bereit. F10 macht einen Schritt, F9 alle restlichen.</translation>
    </message>
    <message>
        <source>Another file is being read. Wait until it is done.</source>
        <translation>Eine andere Datei wird gerade gelesen. Warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <source>A scenario is being played. Stop it first, in the Lessons menu, or wait for its end.</source>
        <translation>Ein Szenario läuft gerade. Stoppen Sie es zuerst im Menü Lektionen, oder warten Sie auf sein Ende.</translation>
    </message>
</context>
<context>
    <name>pangaea::ScenarioMenu</name>
    <message>
        <source>&amp;Scenarios</source>
        <translation>&amp;Szenarien</translation>
    </message>
    <message>
        <source>Looking for scenarios</source>
        <translation>Szenarien werden gesucht</translation>
    </message>
    <message>
        <source>Your own scenarios are listed here: %1</source>
        <translation>Ihre eigenen Szenarien stehen hier: %1</translation>
    </message>
    <message>
        <source>%1 (cannot be run)</source>
        <translation>%1 (nicht ausführbar)</translation>
    </message>
    <message>
        <source>The scenario cannot be run</source>
        <translation>Das Szenario ist nicht ausführbar</translation>
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
        <translation>%1, Zeile %2, Spalte %3: %4</translation>
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
        <translation>CP&amp;U-Affinität</translation>
    </message>
    <message>
        <source>How readily it and all its descendants leave a core to others</source>
        <translation>Wie bereitwillig er und alle seine Nachfahren anderen einen Kern überlassen</translation>
    </message>
    <message>
        <source>The cores on which it and all its descendants may run</source>
        <translation>Die Kerne, auf denen er und alle seine Nachfahren laufen dürfen</translation>
    </message>
    <message>
        <source>&amp;Set niceness…</source>
        <translation>Niceness &amp;setzen…</translation>
    </message>
    <message>
        <source>Core %1</source>
        <translation>Kern %1</translation>
    </message>
    <message>
        <source>&amp;All cores</source>
        <translation>&amp;Alle Kerne</translation>
    </message>
    <message>
        <source>Set niceness</source>
        <translation>Niceness setzen</translation>
    </message>
    <message>
        <source>Niceness of it and all its descendants, from -20 (most of the CPU) to 19 (least).
The kernel lets an ordinary user only raise it:</source>
        <translation>Seine Niceness und die aller seiner Nachfahren, von -20 (am meisten CPU) bis 19 (am wenigsten).
Der Kernel lässt einen gewöhnlichen Benutzer sie nur erhöhen:</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
</context>
<context>
    <name>pangaea::ScreenshotDialog</name>
    <message>
        <source>Capt&amp;ion</source>
        <translation>&amp;Beschriftung</translation>
    </message>
    <message>
        <source>&amp;Remove callouts</source>
        <translation>Marken &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Save screenshot</source>
        <translation>Bildschirmfoto speichern</translation>
    </message>
    <message>
        <source>As on the display</source>
        <translation>Wie auf der Anzeige</translation>
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
        <translation>Wie im Fenster</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Title of the caption</source>
        <translation>Titel der Beschriftung</translation>
    </message>
    <message>
        <source>Title; what was run, when and how it is known follow by themselves</source>
        <translation>Titel; was lief, wann und woher das bekannt ist, folgt von selbst</translation>
    </message>
    <message>
        <source>Below the picture: what was run, when, on which kernel, exact or sampled</source>
        <translation>Unter dem Bild: was lief, wann, auf welchem Kernel, genau oder in Stichproben</translation>
    </message>
    <message>
        <source>Why it was not saved</source>
        <translation>Warum es nicht gespeichert wurde</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>F&amp;ormat:</translation>
    </message>
    <message>
        <source>Sca&amp;le:</source>
        <translation>&amp;Maßstab:</translation>
    </message>
</context>
<context>
    <name>pangaea::SessionFiles</name>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Session (*.jsonl)</source>
        <translation>Sitzung (*.jsonl)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Sessions, scenarios, lessons and Procfiles (*.jsonl *.pangaea *.pangaea-lesson Procfile Procfile.* *.procfile)</source>
        <translation>Sitzungen, Szenarien, Lektionen und Procfiles (*.jsonl *.pangaea *.pangaea-lesson Procfile Procfile.* *.procfile)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>Szenario speichern</translation>
    </message>
    <message>
        <source>Scenario (*.pangaea)</source>
        <translation>Szenario (*.pangaea)</translation>
    </message>
    <message>
        <source>Saving the scenario</source>
        <translation>Szenario wird gespeichert</translation>
    </message>
    <message>
        <source>The scenario was not saved</source>
        <translation>Das Szenario wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The scenario was saved without some rows</source>
        <translation>Das Szenario wurde ohne einige Zeilen gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Saving the session</source>
        <translation>Sitzung wird gespeichert</translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <translation>Die Sitzung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>The export was not written</source>
        <translation>Der Export wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Both streams, as they were written (*)</source>
        <translation>Beide Kanäle, wie sie geschrieben wurden (*)</translation>
    </message>
    <message>
        <source>Standard output alone (*)</source>
        <translation>Nur die Standardausgabe (*)</translation>
    </message>
    <message>
        <source>Standard error alone (*)</source>
        <translation>Nur die Standardfehlerausgabe (*)</translation>
    </message>
    <message>
        <source>Save output</source>
        <translation>Ausgabe speichern</translation>
    </message>
    <message>
        <source>Saving the output</source>
        <translation>Ausgabe wird gespeichert</translation>
    </message>
    <message>
        <source>Saved %1. %2</source>
        <translation>%1 gespeichert. %2</translation>
    </message>
    <message>
        <source>The output was not saved</source>
        <translation>Die Ausgabe wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>With times and names, as shown (*)</source>
        <translation>Mit Zeiten und Namen, wie gezeigt (*)</translation>
    </message>
    <message>
        <source>Only what was printed (*)</source>
        <translation>Nur was ausgegeben wurde (*)</translation>
    </message>
    <message>
        <source>Save as shown</source>
        <translation>Wie gezeigt speichern</translation>
    </message>
    <message>
        <source>Opening the session</source>
        <translation>Sitzung wird geöffnet</translation>
    </message>
    <message>
        <source>The session was not opened</source>
        <translation>Die Sitzung wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>%1 ends in the middle of an event: its last %2 bytes were left out.</source>
        <translation>%1 endet mitten in einem Ereignis: Die letzten %2 Bytes wurden weggelassen.</translation>
    </message>
    <message>
        <source>Another file is being read or written. Wait until it is done.</source>
        <translation>Eine andere Datei wird gerade gelesen oder geschrieben. Warten Sie, bis das fertig ist.</translation>
    </message>
</context>
<context>
    <name>pangaea::SessionKeeper</name>
    <message>
        <source>The session is not kept</source>
        <translation>Die Sitzung wird nicht mitgeschrieben</translation>
    </message>
</context>
<context>
    <name>pangaea::SettingsDialog</name>
    <message>
        <source>Grace time</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>How long Terminate waits for a process to end by itself before it is killed</source>
        <translation>Wie lange „Beenden“ wartet, dass ein Prozess von selbst endet, bevor er getötet wird</translation>
    </message>
    <message>
        <source>Ask before Kill or Remove of more than 10 processes</source>
        <translation>Fragen, bevor mehr als 10 Prozesse getötet oder entfernt werden</translation>
    </message>
    <message>
        <source>Processes per tree</source>
        <translation>Prozesse je Baum</translation>
    </message>
    <message>
        <source>How many processes, with their threads, one of yours may have together with all that it makes. The status bar tells what sees to it.</source>
        <translation>Wie viele Prozesse, mit ihren Threads, einer der Ihren zusammen mit allen seinen Nachfahren haben darf. Die Statusleiste sagt, was darauf achtet.</translation>
    </message>
    <message>
        <source>Output kept</source>
        <translation>Aufbewahrte Ausgabe</translation>
    </message>
    <message>
        <source>lines a process</source>
        <translation>Zeilen je Prozess</translation>
    </message>
    <message>
        <source>Older lines are dropped, and the output says how many bytes they had</source>
        <translation>Ältere Zeilen fallen weg, und die Ausgabe sagt, wie viele Bytes sie hatten</translation>
    </message>
    <message>
        <source>Samples per second</source>
        <translation>Stichproben je Sekunde</translation>
    </message>
    <message>
        <source>How often the kernel is asked for the state, load and memory of each process</source>
        <translation>Wie oft der Kernel nach Zustand, Last und Speicher jedes Prozesses gefragt wird</translation>
    </message>
    <message>
        <source>Keep samples and intervals up to (MiB)</source>
        <translation>Stichproben und Intervalle aufbewahren bis (MiB)</translation>
    </message>
    <message>
        <source>The oldest are let go first, and the timeline shows it. Starts, signals, exits and joins are always kept.</source>
        <translation>Die ältesten fallen zuerst weg, und die Zeitachse zeigt es. Starts, Signale, Enden und Joins bleiben immer.</translation>
    </message>
    <message>
        <source>&amp;Keep the session while it runs</source>
        <translation>Sitzung &amp;mitschreiben, solange sie läuft</translation>
    </message>
    <message>
        <source>In a file that only you can read, so that it can be opened after a crash. It may have what programs print, and passwords of their command lines; it is removed when you quit.</source>
        <translation>In eine Datei, die nur Sie lesen können, damit sie nach einem Absturz geöffnet werden kann. Sie kann enthalten, was Programme ausgeben, und Passwörter ihrer Befehlszeilen; sie wird entfernt, wenn Sie Pangaea beenden.</translation>
    </message>
    <message>
        <source>&amp;Tell of crashes while the window is hidden</source>
        <translation>Abs&amp;türze melden, während das Fenster verborgen ist</translation>
    </message>
    <message>
        <source>By a notification of the desktop; a click on it shows the row</source>
        <translation>Durch eine Benachrichtigung des Desktops; ein Klick darauf zeigt die Zeile</translation>
    </message>
    <message>
        <source>&amp;Explain late output</source>
        <translation>Späte Ausgabe &amp;erklären</translation>
    </message>
    <message>
        <source>A line above the output of a process says why it may have come late, and where its order is not known</source>
        <translation>Eine Zeile über der Ausgabe eines Prozesses sagt, warum sie vielleicht spät kam und wo ihre Reihenfolge nicht bekannt ist</translation>
    </message>
    <message>
        <source>Announce events to screen readers</source>
        <translation>Ereignisse dem Screenreader melden</translation>
    </message>
    <message>
        <source>Starts, ends and joins are spoken as they happen</source>
        <translation>Starts, Enden und Joins werden gesprochen, wenn sie geschehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Of the window, from the next start on. Without a window all is English.</source>
        <translation>Des Fensters, ab dem nächsten Start. Ohne Fenster ist alles englisch.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>pangaea::SignalSet</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all but %1</source>
        <translation>alle außer %1</translation>
    </message>
    <message>
        <source>The program ignores %1.</source>
        <translation>Das Programm ignoriert %1.</translation>
    </message>
    <message>
        <source>The program blocks %1: it stays pending until the program lets it in.</source>
        <translation>Das Programm blockiert %1: Es bleibt anstehend, bis das Programm es hereinlässt.</translation>
    </message>
    <message>
        <source>The program blocks %1: one that is sent now stays pending.</source>
        <translation>Das Programm blockiert %1: Eines, das jetzt gesendet wird, bleibt anstehend.</translation>
    </message>
    <message>
        <source>The process is stopped: %1 stays pending until it is continued.</source>
        <translation>Der Prozess ist angehalten: %1 bleibt anstehend, bis er fortgesetzt wird.</translation>
    </message>
    <message>
        <source>The program catches %1 itself, and decides what to do about it.</source>
        <translation>Das Programm fängt %1 selbst ab und entscheidet, was damit geschieht.</translation>
    </message>
    <message>
        <source>%1 does nothing to a program that does not ask for it.</source>
        <translation>%1 bewirkt nichts bei einem Programm, das nicht danach fragt.</translation>
    </message>
</context>
<context>
    <name>pangaea::SpawnBar</name>
    <message>
        <source>Continent names</source>
        <translation>Kontinente</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Spawn</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Let the parent join the new processes one after the other, in the order of their making</source>
        <translation>Den Elternprozess die Joins der neuen Prozesse nacheinander machen lassen, in der Reihenfolge ihrer Erzeugung</translation>
    </message>
    <message>
        <source>Make a process for each name and start it (Return)</source>
        <translation>Für jeden Namen einen Prozess erzeugen und starten (Eingabetaste)</translation>
    </message>
    <message>
        <source>One name or many, with commas between them. Nothing stands for the default, %1.</source>
        <translation>Ein Name oder viele, mit Kommas dazwischen. Nichts steht für die Vorgabe, %1.</translation>
    </message>
    <message>
        <source>What each process runs</source>
        <translation>Was jeder Prozess ausführt</translation>
    </message>
    <message>
        <source>Program…</source>
        <translation>Programm…</translation>
    </message>
    <message>
        <source>Choose any program or script</source>
        <translation>Irgendein Programm oder Skript wählen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation>In einem Terminal</translation>
    </message>
    <message>
        <source>New processes have a terminal of their own, unless they read a given text.</source>
        <translation>Neue Prozesse haben ein eigenes Terminal, wenn sie keinen gegebenen Text lesen.</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>What new processes do after their end, and whether they have a terminal</source>
        <translation>Was neue Prozesse nach ihrem Ende tun, und ob sie ein Terminal haben</translation>
    </message>
    <message>
        <source>Join automatically</source>
        <translation>Automatischer Join</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>%1 (the default)</source>
        <translation>%1 (die Vorgabe)</translation>
    </message>
    <message>
        <source>New processes run on: %1.</source>
        <translation>Neue Prozesse laufen auf: %1.</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Ausführen auf</translation>
    </message>
</context>
<context>
    <name>pangaea::SpawnProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel spawning</source>
        <translation>Erzeugen abbrechen</translation>
    </message>
    <message>
        <source>Do not start those that are not started yet</source>
        <translation>Die nicht starten, die noch nicht gestartet sind</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>%1 of %2 started</source>
        <translation>%1 von %2 gestartet</translation>
    </message>
</context>
<context>
    <name>pangaea::Stage</name>
    <message>
        <source>Show or hide the processes from before the lesson</source>
        <translation>Die Prozesse von vor der Lektion zeigen oder verbergen</translation>
    </message>
    <message>
        <source>1 earlier process</source>
        <translation>1 früherer Prozess</translation>
    </message>
    <message>
        <source>%1 earlier processes</source>
        <translation>%1 frühere Prozesse</translation>
    </message>
</context>
<context>
    <name>pangaea::StartCheck</name>
    <message>
        <source>The program %1 does not exist. Check its path, or install it.</source>
        <translation>Das Programm %1 gibt es nicht. Prüfen Sie seinen Pfad oder installieren Sie es.</translation>
    </message>
    <message>
        <source>The folder %1, in which the program is to run, does not exist. Make it or choose another.</source>
        <translation>Den Ordner %1, in dem das Programm laufen soll, gibt es nicht. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>No program can be given an argument with a NUL character. Take it out of the name or the argument.</source>
        <translation>Keinem Programm kann ein Argument mit einem NUL-Zeichen gegeben werden. Nehmen Sie es aus dem Namen oder dem Argument.</translation>
    </message>
    <message>
        <source>No path can have a NUL character. Take it out of the program or the folder.</source>
        <translation>Kein Pfad kann ein NUL-Zeichen enthalten. Nehmen Sie es aus dem Programm oder dem Ordner.</translation>
    </message>
    <message>
        <source>No environment variable can have a NUL character. Take it out.</source>
        <translation>Keine Umgebungsvariable kann ein NUL-Zeichen enthalten. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>“%1” is no environment variable. Write it as NAME=value.</source>
        <translation>„%1“ ist keine Umgebungsvariable. Schreiben Sie sie als NAME=wert.</translation>
    </message>
    <message>
        <source>An argument is longer than the %1 bytes that the system takes. Use a shorter name or argument.</source>
        <translation>Ein Argument ist länger als die %1 Bytes, die das System annimmt. Nehmen Sie einen kürzeren Namen oder ein kürzeres Argument.</translation>
    </message>
    <message>
        <source>An environment variable is longer than the %1 bytes that the system takes. Shorten it.</source>
        <translation>Eine Umgebungsvariable ist länger als die %1 Bytes, die das System annimmt. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The arguments and the environment are longer than the %1 bytes that the system takes together. Use fewer or shorter ones.</source>
        <translation>Argumente und Umgebung sind zusammen länger als die %1 Bytes, die das System annimmt. Nehmen Sie weniger oder kürzere.</translation>
    </message>
    <message>
        <source>The name of the program is empty. Write which program is to run.</source>
        <translation>Der Name des Programms ist leer. Schreiben Sie, welches Programm laufen soll.</translation>
    </message>
    <message>
        <source>There is no program with the name “%1”. If you mean the program %2, give what follows as its arguments.</source>
        <translation>Es gibt kein Programm mit dem Namen „%1“. Wenn Sie das Programm %2 meinen, geben Sie, was folgt, als seine Argumente an.</translation>
    </message>
    <message>
        <source>There is no program %1 in the folders of PATH. Install it, or write its whole path.</source>
        <translation>Es gibt kein Programm %1 in den Ordnern von PATH. Installieren Sie es oder schreiben Sie seinen ganzen Pfad.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Try again when that is done.</source>
        <translation>%1 wird gerade von einem anderen Programm geschrieben. Versuchen Sie es erneut, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>The system cannot run %1: it was built for another kind of processor, or is no program. Build or install it for this one.</source>
        <translation>Das System kann %1 nicht ausführen: Es wurde für einen anderen Prozessor gebaut oder ist kein Programm. Bauen oder installieren Sie es für diesen.</translation>
    </message>
    <message>
        <source>The arguments of %1 are longer than the system takes. Use fewer or shorter ones.</source>
        <translation>Die Argumente von %1 sind länger, als das System annimmt. Nehmen Sie weniger oder kürzere.</translation>
    </message>
    <message>
        <source>The system lets you have no more processes, so that %1 was not started. End some and try again.</source>
        <translation>Das System lässt Ihnen keine weiteren Prozesse, daher wurde %1 nicht gestartet. Beenden Sie einige und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is not enough memory to start %1. Close other programs and try again.</source>
        <translation>Der Speicher reicht nicht, um %1 zu starten. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Pangaea has no file descriptors left to start %1. Remove or end other rows and try again.</source>
        <translation>Pangaea hat keine Dateideskriptoren mehr, um %1 zu starten. Entfernen oder beenden Sie andere Zeilen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system has no file descriptors left to start %1. Close other programs and try again.</source>
        <translation>Das System hat keine Dateideskriptoren mehr, um %1 zu starten. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system&apos;s rules do not let you run %1. Ask its administrator.</source>
        <translation>Die Regeln des Systems lassen Sie %1 nicht ausführen. Fragen Sie den Verwalter des Systems.</translation>
    </message>
    <message>
        <source>You have no permission to run %1. Ask its owner, or choose another program.</source>
        <translation>Sie haben kein Recht, %1 auszuführen. Fragen Sie den Eigentümer oder wählen Sie ein anderes Programm.</translation>
    </message>
    <message>
        <source>The system did not start %1 (%2). Close other programs and try again.</source>
        <translation>Das System hat %1 nicht gestartet (%2). Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is a link to a program that does not exist. Install that program again.</source>
        <translation>%1 ist ein Verweis auf ein Programm, das es nicht gibt. Installieren Sie dieses Programm neu.</translation>
    </message>
    <message>
        <source>The program %1 does not exist: a part of its path is a file, not a folder. Correct the path.</source>
        <translation>Das Programm %1 gibt es nicht: Ein Teil seines Pfads ist eine Datei, kein Ordner. Berichtigen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 is a link that leads back to itself. Make the link again.</source>
        <translation>%1 ist ein Verweis, der auf sich selbst zurückführt. Legen Sie den Verweis neu an.</translation>
    </message>
    <message>
        <source>You have no permission to enter the folder of %1. Ask its owner, or choose another program.</source>
        <translation>Sie haben kein Recht, den Ordner von %1 zu betreten. Fragen Sie den Eigentümer oder wählen Sie ein anderes Programm.</translation>
    </message>
    <message>
        <source>The path of the program is longer than the system takes. Move it to a shorter one.</source>
        <translation>Der Pfad des Programms ist länger, als das System annimmt. Verschieben Sie es auf einen kürzeren.</translation>
    </message>
    <message>
        <source>%1 cannot be looked at: %2.</source>
        <translation>%1 kann nicht untersucht werden: %2.</translation>
    </message>
    <message>
        <source>%1 is on a file system from which no program may run (noexec). Copy it to another folder.</source>
        <translation>%1 liegt auf einem Dateisystem, von dem kein Programm laufen darf (noexec). Kopieren Sie es in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is not an executable file. Mark it with chmod +x, or choose another program.</source>
        <translation>%1 ist keine ausführbare Datei. Markieren Sie sie mit chmod +x oder wählen Sie ein anderes Programm.</translation>
    </message>
    <message>
        <source>The first line of the script %1 names no interpreter. Write one, as in #!/bin/sh.</source>
        <translation>Die erste Zeile des Skripts %1 nennt keinen Interpreter. Schreiben Sie einen, wie in #!/bin/sh.</translation>
    </message>
    <message>
        <source>The first line of the script %1 ends as in Windows (CR LF), so that its interpreter is not found. Save it with Unix line ends.</source>
        <translation>Die erste Zeile des Skripts %1 endet wie in Windows (CR LF), daher wird sein Interpreter nicht gefunden. Speichern Sie es mit Zeilenenden wie in Unix.</translation>
    </message>
    <message>
        <source>The interpreter of the script %1 is a script whose interpreter is a script, and so on. Name a program in its first line.</source>
        <translation>Der Interpreter des Skripts %1 ist ein Skript, dessen Interpreter ein Skript ist, und so weiter. Nennen Sie ein Programm in seiner ersten Zeile.</translation>
    </message>
    <message>
        <source>The first line of the script %1 names an interpreter that cannot be run.</source>
        <translation>Die erste Zeile des Skripts %1 nennt einen Interpreter, der nicht laufen kann.</translation>
    </message>
    <message>
        <source>%1 is damaged: it ends within its header. Build or install it again.</source>
        <translation>%1 ist beschädigt: Es endet innerhalb seines Kopfes. Bauen oder installieren Sie es neu.</translation>
    </message>
    <message>
        <source>%1 is a part of a program (an object or core file), not a program. Link it first, or choose another.</source>
        <translation>%1 ist ein Teil eines Programms (eine Objektdatei oder ein Speicherabbild), kein Programm. Binden Sie es zuerst, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1 was built for another kind of processor. Build or install it for this one (%2).</source>
        <translation>%1 wurde für einen anderen Prozessor gebaut. Bauen oder installieren Sie es für diesen (%2).</translation>
    </message>
    <message>
        <source>%1 needs the dynamic loader %2, which cannot be run here. Install the libraries that it was built for, or build it on this system.</source>
        <translation>%1 braucht den dynamischen Lader %2, der hier nicht laufen kann. Installieren Sie die Bibliotheken, für die es gebaut wurde, oder bauen Sie es auf diesem System.</translation>
    </message>
    <message>
        <source>%1 is an empty file. Build or install it again.</source>
        <translation>%1 ist eine leere Datei. Bauen oder installieren Sie es neu.</translation>
    </message>
    <message>
        <source>%1 is no program that this system can run: its format is unknown. Choose another.</source>
        <translation>%1 ist kein Programm, das dieses System ausführen kann: Sein Format ist unbekannt. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1 is a text without a first line that names its interpreter. Write one, as in #!/bin/sh.</source>
        <translation>%1 ist ein Text ohne eine erste Zeile, die seinen Interpreter nennt. Schreiben Sie eine, wie #!/bin/sh.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a program. Choose a program in it.</source>
        <translation>%1 ist ein Ordner, kein Programm. Wählen Sie ein Programm darin.</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a socket, not a program. Choose a program.</source>
        <translation>%1 ist ein Gerät, eine Pipe oder ein Socket, kein Programm. Wählen Sie ein Programm.</translation>
    </message>
    <message>
        <source>The folder %1, in which the program is to run, is below one that you may not enter. Choose another.</source>
        <translation>Der Ordner %1, in dem das Programm laufen soll, liegt unter einem, den Sie nicht betreten dürfen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder %1, in which the program is to run, cannot be used: %2. Choose another.</source>
        <translation>Der Ordner %1, in dem das Programm laufen soll, ist nicht benutzbar: %2. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder %1, in which the program is to run, is a file. Choose a folder.</source>
        <translation>Der Ordner %1, in dem das Programm laufen soll, ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>You have no permission to enter the folder %1, in which the program is to run. Choose another.</source>
        <translation>Sie haben kein Recht, den Ordner %1 zu betreten, in dem das Programm laufen soll. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>pangaea::StatusSummary</name>
    <message>
        <source>%1 created</source>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>%1 starting</source>
        <translation>%1 startend</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 laufend</translation>
    </message>
    <message>
        <source>%1 suspended</source>
        <translation>%1 angehalten</translation>
    </message>
    <message>
        <source>%1 stopping</source>
        <translation>%1 im Beenden</translation>
    </message>
    <message>
        <source>%1 exited</source>
        <translation>%1 beendet</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>%1 getötet</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 abgestürzt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 misslungen</translation>
    </message>
    <message>
        <source>%1 is sampled from some time on: %2</source>
        <translation>%1 wird ab einer Zeit nur in Stichproben erfasst: %2</translation>
    </message>
    <message>
        <source>No processes</source>
        <translation>Keine Prozesse</translation>
    </message>
    <message>
        <source>CPU %1 % of 1 core</source>
        <translation>CPU %1 % von 1 Kern</translation>
    </message>
    <message>
        <source>CPU %1 % of %2 cores</source>
        <translation>CPU %1 % von %2 Kernen</translation>
    </message>
    <message>
        <source>other programs use %1 % of the cores</source>
        <translation>andere Programme brauchen %1 % der Kerne</translation>
    </message>
    <message>
        <source>exact switches</source>
        <translation>genaue Wechsel</translation>
    </message>
    <message>
        <source>sampled %1 Hz</source>
        <translation>Stichproben %1 Hz</translation>
    </message>
    <message>
        <source>, 1 process sampled</source>
        <translation>, 1 Prozess in Stichproben</translation>
    </message>
    <message>
        <source>, %1 processes sampled</source>
        <translation>, %1 Prozesse in Stichproben</translation>
    </message>
    <message>
        <source>1 record lost</source>
        <translation>1 Eintrag verloren</translation>
    </message>
    <message>
        <source>%1 records lost</source>
        <translation>%1 Einträge verloren</translation>
    </message>
    <message>
        <source>Other programs use %1 % of the cores’ time: what takes how long cannot be compared now. End them first. Pangaea’s own window counts among them.</source>
        <translation>Andere Programme brauchen %1 % der Zeit der Kerne: Was wie lange dauert, ist jetzt nicht vergleichbar. Beenden Sie sie zuerst. Das Fenster von Pangaea selbst zählt dazu.</translation>
    </message>
    <message>
        <source>States, load and memory are sampled once a second.</source>
        <translation>Zustände, Last und Speicher werden einmal je Sekunde erfasst.</translation>
    </message>
    <message>
        <source>States, load and memory are sampled %1 times a second.</source>
        <translation>Zustände, Last und Speicher werden %1-mal je Sekunde erfasst.</translation>
    </message>
    <message>
        <source>The timeline’s intervals are exact: the kernel records every switch.</source>
        <translation>Die Intervalle der Zeitachse sind genau: Der Kernel zeichnet jeden Wechsel auf.</translation>
    </message>
    <message>
        <source>The timeline’s intervals come from the samples: shorter runs are not seen.</source>
        <translation>Die Intervalle der Zeitachse stammen aus Stichproben: Kürzere Läufe bleiben ungesehen.</translation>
    </message>
    <message>
        <source>There was no room for %1 records of switches.</source>
        <translation>Für %1 Einträge von Wechseln war kein Platz.</translation>
    </message>
    <message>
        <source>Nothing limits how many processes a target makes.</source>
        <translation>Nichts begrenzt, wie viele Prozesse ein Ziel erzeugt.</translation>
    </message>
    <message>
        <source>If a process makes more than %1 descendants, Pangaea kills the whole tree; the kernel sets no limit.</source>
        <translation>Erzeugt ein Prozess mehr als %1 Nachfahren, tötet Pangaea den ganzen Baum; der Kernel setzt keine Grenze.</translation>
    </message>
    <message>
        <source>If a process makes more than %1 descendants, Pangaea kills the whole tree. The kernel’s own limit, far above, is on all of this user’s programs together.</source>
        <translation>Erzeugt ein Prozess mehr als %1 Nachfahren, tötet Pangaea den ganzen Baum. Die Grenze des Kernels selbst, weit darüber, gilt für alle Programme dieses Benutzers zusammen.</translation>
    </message>
    <message>
        <source>The kernel lets each process have %1 processes and threads below it, and no more.</source>
        <translation>Der Kernel lässt jeden Prozess %1 Prozesse und Threads unter sich haben und nicht mehr.</translation>
    </message>
    <message>
        <source>Asks for an administrator’s permission to let Pangaea see when its own processes get a core. A small program of Pangaea’s opens the kernel’s record of them, and nothing else, and ends.
What runs already stays sampled; what is started then is recorded exactly.</source>
        <translation>Bittet um die Erlaubnis eines Verwalters, dass Pangaea sieht, wann seine eigenen Prozesse einen Kern bekommen. Ein kleines Programm von Pangaea öffnet die Aufzeichnung des Kernels darüber, nichts anderes, und endet.
Was schon läuft, bleibt bei Stichproben; was danach gestartet wird, wird genau aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>this computer %1</source>
        <translation>dieser Computer %1</translation>
    </message>
    <message>
        <source>%1 %2 (does not answer)</source>
        <translation>%1 %2 (antwortet nicht)</translation>
    </message>
</context>
<context>
    <name>pangaea::StoredSettings</name>
    <message>
        <source>The settings file could not be read. It was kept as %1, and the defaults are used.</source>
        <translation>Die Einstellungsdatei konnte nicht gelesen werden. Sie wurde als %1 aufbewahrt, und die Vorgaben gelten.</translation>
    </message>
    <message>
        <source>The settings file %1 could not be read, nor renamed. The defaults are used.</source>
        <translation>Die Einstellungsdatei %1 konnte weder gelesen noch umbenannt werden. Die Vorgaben gelten.</translation>
    </message>
    <message>
        <source>The settings could not be saved: there is no room for a copy in %1.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: In %1 ist kein Platz für eine Kopie.</translation>
    </message>
</context>
<context>
    <name>pangaea::SwitchRecorder</name>
    <message>
        <source>The kernel does not let an ordinary user record switches (kernel.perf_event_paranoid is %1; 2 or less would do).</source>
        <translation>Der Kernel lässt einen gewöhnlichen Benutzer keine Wechsel aufzeichnen (kernel.perf_event_paranoid ist %1; 2 oder weniger reicht).</translation>
    </message>
    <message>
        <source>Something around Pangaea, such as a container, does not let it record switches (perf_event_open would have to be allowed there).</source>
        <translation>Etwas um Pangaea herum, etwa ein Container, lässt es keine Wechsel aufzeichnen (perf_event_open müsste dort erlaubt sein).</translation>
    </message>
    <message>
        <source>This kernel cannot record switches (CONFIG_PERF_EVENTS would have to be set).</source>
        <translation>Dieser Kernel kann keine Wechsel aufzeichnen (CONFIG_PERF_EVENTS müsste gesetzt sein).</translation>
    </message>
    <message>
        <source>This kernel is too old to record switches (Linux 4.3 or newer would do).</source>
        <translation>Dieser Kernel ist zu alt, um Wechsel aufzuzeichnen (Linux 4.3 oder neuer reicht).</translation>
    </message>
    <message>
        <source>Pangaea has too many files open to record switches (a higher limit by ulimit -n would do).</source>
        <translation>Pangaea hat zu viele Dateien offen, um Wechsel aufzuzeichnen (eine höhere Grenze mit ulimit -n hilft).</translation>
    </message>
    <message>
        <source>The system has too many files open to record switches (a higher fs.file-max would do).</source>
        <translation>Das System hat zu viele Dateien offen, um Wechsel aufzuzeichnen (ein höheres fs.file-max hilft).</translation>
    </message>
    <message>
        <source>There are too many threads to record switches (a higher limit by ulimit -u would do).</source>
        <translation>Es gibt zu viele Threads, um Wechsel aufzuzeichnen (eine höhere Grenze mit ulimit -u hilft).</translation>
    </message>
    <message>
        <source>There is no memory left to record switches (closing other programs would do).</source>
        <translation>Es ist kein Speicher mehr da, um Wechsel aufzuzeichnen (andere Programme zu schließen hilft).</translation>
    </message>
    <message>
        <source>Switches cannot be recorded: %1.</source>
        <translation>Wechsel können nicht aufgezeichnet werden: %1.</translation>
    </message>
    <message>
        <source>Other programs use up the memory that a user may have to record switches (kernel.perf_event_mlock_kb is %1; more would do).</source>
        <translation>Andere Programme verbrauchen den Speicher, den ein Benutzer zum Aufzeichnen von Wechseln haben darf (kernel.perf_event_mlock_kb ist %1; mehr hilft).</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>pangaea::TargetCatalog</name>
    <message>
        <source>The list of targets lacks “%1” in %2.</source>
        <translation>In der Liste der Ziele fehlt „%1“ bei %2.</translation>
    </message>
    <message>
        <source>The list of targets has a wrong type for “%1” in %2.</source>
        <translation>Die Liste der Ziele hat einen falschen Typ für „%1“ bei %2.</translation>
    </message>
    <message>
        <source>The list of targets has the name “%1”; names are made of letters a to z, digits and _.</source>
        <translation>Die Liste der Ziele hat den Namen „%1“; Namen bestehen aus Buchstaben von a bis z, Ziffern und _.</translation>
    </message>
    <message>
        <source>The list of targets has a minimum above the maximum in %1.</source>
        <translation>Die Liste der Ziele hat ein Minimum über dem Maximum bei %1.</translation>
    </message>
    <message>
        <source>The list of targets has a default out of range in %1.</source>
        <translation>Die Liste der Ziele hat eine Vorgabe außerhalb des Bereichs bei %1.</translation>
    </message>
    <message>
        <source>The list of targets has a number that is not whole in %1.</source>
        <translation>Die Liste der Ziele hat eine Zahl, die nicht ganz ist, bei %1.</translation>
    </message>
    <message>
        <source>The list of targets has a word in %1 that is not made of letters.</source>
        <translation>Die Liste der Ziele hat ein Wort, das nicht aus Buchstaben besteht, bei %1.</translation>
    </message>
    <message>
        <source>The list of targets has “%1” twice in %2.</source>
        <translation>Die Liste der Ziele hat „%1“ zweimal bei %2.</translation>
    </message>
    <message>
        <source>The list of targets has nothing to choose in %1.</source>
        <translation>Die Liste der Ziele lässt nichts zu wählen bei %1.</translation>
    </message>
    <message>
        <source>a parameter of %1</source>
        <translation>einem Parameter von %1</translation>
    </message>
    <message>
        <source>the parameter %1 of %2</source>
        <translation>dem Parameter %1 von %2</translation>
    </message>
    <message>
        <source>The list of targets has the unknown type “%1” in %2.</source>
        <translation>Die Liste der Ziele hat den unbekannten Typ „%1“ bei %2.</translation>
    </message>
    <message>
        <source>The list of targets has a wrong type in “%1” of %2.</source>
        <translation>Die Liste der Ziele hat einen falschen Typ in „%1“ bei %2.</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>einem Ziel</translation>
    </message>
    <message>
        <source>The list of targets is not JSON: %1 at byte %2.</source>
        <translation>Die Liste der Ziele ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>The list of targets is not a JSON object.</source>
        <translation>Die Liste der Ziele ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>der Liste</translation>
    </message>
    <message>
        <source>The list of targets is empty.</source>
        <translation>Die Liste der Ziele ist leer.</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not “%3”.</source>
        <translation>%1 muss eines von %2 sein, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not “%2”.</source>
        <translation>%1 muss eine ganze Zahl sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 must be a number, not “%2”.</source>
        <translation>%1 muss eine Zahl sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3, not %4.</source>
        <translation>%1 muss zwischen %2 und %3 liegen, nicht bei %4.</translation>
    </message>
    <message>
        <source>“%1” is not a parameter; write it as key=value.</source>
        <translation>„%1“ ist kein Parameter; schreiben Sie ihn als schlüssel=wert.</translation>
    </message>
    <message>
        <source>%1 has no parameter “%2”; it takes none.</source>
        <translation>%1 hat keinen Parameter „%2“; es nimmt keinen an.</translation>
    </message>
    <message>
        <source>%1 has no parameter “%2”; it takes %3.</source>
        <translation>%1 hat keinen Parameter „%2“, sondern %3.</translation>
    </message>
    <message>
        <source>%1 is given twice; give it once.</source>
        <translation>%1 ist zweimal angegeben; geben Sie es einmal an.</translation>
    </message>
    <message>
        <source>There is no target “%1”; the targets are %2.</source>
        <translation>Es gibt kein Ziel „%1“; die Ziele sind %2.</translation>
    </message>
</context>
<context>
    <name>pangaea::Targets</name>
    <message>
        <source>Prints the name of its continent, then sleeps</source>
        <translation>Gibt den Namen seines Kontinents aus und schläft dann</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>How long it sleeps after its line</source>
        <translation>Wie lange er nach seiner Zeile schläft</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Whether it first waits for a line, or the end, of its standard input</source>
        <translation>Ob er zuerst auf eine Zeile oder das Ende seiner Standardeingabe wartet</translation>
    </message>
    <message>
        <source>Keeps a core busy, and tells each second how far it is</source>
        <translation>Beschäftigt einen Kern und sagt jede Sekunde, wie weit er ist</translation>
    </message>
    <message>
        <source>How long it computes</source>
        <translation>Wie lange er rechnet</translation>
    </message>
    <message>
        <source>Niceness</source>
        <translation>Niceness</translation>
    </message>
    <message>
        <source>How far it lets others go first</source>
        <translation>Wie weit er anderen den Vortritt lässt</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Which of its cores it stays on, from 1; 0: on any</source>
        <translation>Auf welchem seiner Kerne er bleibt, ab 1; 0: auf jedem</translation>
    </message>
    <message>
        <source>Prints one line a second</source>
        <translation>Gibt jede Sekunde eine Zeile aus</translation>
    </message>
    <message>
        <source>How long it counts</source>
        <translation>Wie lange er zählt</translation>
    </message>
    <message>
        <source>Ignores SIGTERM, so that only a kill ends it early</source>
        <translation>Ignoriert SIGTERM, sodass nur Töten ihn vorzeitig beendet</translation>
    </message>
    <message>
        <source>How long it sleeps before it ends by itself</source>
        <translation>Wie lange er schläft, bevor er von selbst endet</translation>
    </message>
    <message>
        <source>Exits with the code that it is given</source>
        <translation>Endet mit dem angegebenen Code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>The exit code</source>
        <translation>Der Exit-Code</translation>
    </message>
    <message>
        <source>How long it sleeps before it exits</source>
        <translation>Wie lange er schläft, bevor er endet</translation>
    </message>
    <message>
        <source>Crashes: ends by SIGSEGV</source>
        <translation>Stürzt ab: endet durch SIGSEGV</translation>
    </message>
    <message>
        <source>How long it sleeps before it crashes</source>
        <translation>Wie lange er schläft, bevor er abstürzt</translation>
    </message>
    <message>
        <source>Writes numbered lines as fast as it can</source>
        <translation>Schreibt nummerierte Zeilen, so schnell er kann</translation>
    </message>
    <message>
        <source>How long it writes</source>
        <translation>Wie lange er schreibt</translation>
    </message>
    <message>
        <source>Writes to standard output and to standard error in turn</source>
        <translation>Schreibt abwechselnd auf Standardausgabe und Standardfehlerausgabe</translation>
    </message>
    <message>
        <source>How long it sleeps after its lines</source>
        <translation>Wie lange er nach seinen Zeilen schläft</translation>
    </message>
    <message>
        <source>Computes a fixed number of steps, however long that takes</source>
        <translation>Rechnet eine feste Zahl von Schritten, wie lange das auch dauert</translation>
    </message>
    <message>
        <source>Million steps</source>
        <translation>Mio. Schritte</translation>
    </message>
    <message>
        <source>How much it computes, in millions of steps</source>
        <translation>Wie viel er rechnet, in Millionen Schritten</translation>
    </message>
    <message>
        <source>Blocks in a read until there is something to read</source>
        <translation>Blockiert beim Lesen, bis es etwas zu lesen gibt</translation>
    </message>
    <message>
        <source>How long it waits</source>
        <translation>Wie lange er wartet</translation>
    </message>
    <message>
        <source>Makes threads that compute or wait</source>
        <translation>Erzeugt Threads, die rechnen oder warten</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>How many threads it makes</source>
        <translation>Wie viele Threads er erzeugt</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>What each thread does</source>
        <translation>Was jeder Thread tut</translation>
    </message>
    <message>
        <source>How long each thread computes or waits</source>
        <translation>Wie lange jeder Thread rechnet oder wartet</translation>
    </message>
    <message>
        <source>How much each computes instead of so long, unless 0</source>
        <translation>Wie viel jeder stattdessen rechnet, außer bei 0</translation>
    </message>
    <message>
        <source>Waits for many things at once, in one thread</source>
        <translation>Wartet auf viele Dinge zugleich, in einem Thread</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartezeiten</translation>
    </message>
    <message>
        <source>How many waits there are</source>
        <translation>Wie viele Wartezeiten es gibt</translation>
    </message>
    <message>
        <source>How long each wait is</source>
        <translation>Wie lang jede Wartezeit ist</translation>
    </message>
    <message>
        <source>How much it computes after each wait</source>
        <translation>Wie viel er nach jeder Wartezeit rechnet</translation>
    </message>
    <message>
        <source>Waits for many things, one after the other</source>
        <translation>Wartet auf viele Dinge, eines nach dem anderen</translation>
    </message>
    <message>
        <source>Takes memory step by step, and writes to every page of it</source>
        <translation>Nimmt sich Schritt für Schritt Speicher und schreibt auf jede seiner Seiten</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>How much memory it takes</source>
        <translation>Wie viel Speicher er sich nimmt</translation>
    </message>
    <message>
        <source>How long it takes to grow</source>
        <translation>Wie lange er zum Wachsen braucht</translation>
    </message>
    <message>
        <source>Counts up one variable in processes, which each have it, or in threads, which share it</source>
        <translation>Zählt eine Variable hoch: in Prozessen, die je eine haben, oder in Threads, die sie teilen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>Wer zählt</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>How many of them there are</source>
        <translation>Wie viele es davon gibt</translation>
    </message>
    <message>
        <source>How long they count</source>
        <translation>Wie lange sie zählen</translation>
    </message>
    <message>
        <source>Has a child that ended and does not wait for it</source>
        <translation>Hat ein beendetes Kind und wartet nicht darauf</translation>
    </message>
    <message>
        <source>How long the child is a zombie</source>
        <translation>Wie lange das Kind ein Zombie ist</translation>
    </message>
    <message>
        <source>Ends before its child, which gets another parent</source>
        <translation>Endet vor seinem Kind, das einen anderen Elternprozess bekommt</translation>
    </message>
    <message>
        <source>How long the child lives on</source>
        <translation>Wie lange das Kind weiterlebt</translation>
    </message>
    <message>
        <source>Makes children, which make children</source>
        <translation>Erzeugt Kinder, die Kinder erzeugen</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>How many levels the tree has</source>
        <translation>Wie viele Ebenen der Baum hat</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>How many children each process has</source>
        <translation>Wie viele Kinder jeder Prozess hat</translation>
    </message>
    <message>
        <source>How long the tree lives</source>
        <translation>Wie lange der Baum lebt</translation>
    </message>
    <message>
        <source>Cleans up when SIGTERM comes, then ends</source>
        <translation>Räumt bei SIGTERM auf und endet dann</translation>
    </message>
    <message>
        <source>How long it waits for SIGTERM before it ends by itself</source>
        <translation>Wie lange er auf SIGTERM wartet, bevor er von selbst endet</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>How many seconds it cleans up</source>
        <translation>Wie viele Sekunden er aufräumt</translation>
    </message>
    <message>
        <source>Repeats each line that it reads from standard input</source>
        <translation>Wiederholt jede Zeile, die er aus der Standardeingabe liest</translation>
    </message>
    <message>
        <source>Waits for its child, which waits for it</source>
        <translation>Wartet auf sein Kind, das auf ihn wartet</translation>
    </message>
    <message>
        <source>How long they wait before the child gives up</source>
        <translation>Wie lange sie warten, bevor das Kind aufgibt</translation>
    </message>
    <message>
        <source>Prints lines into a buffer, which is written when the program ends</source>
        <translation>Gibt Zeilen in einen Puffer aus, der geschrieben wird, wenn das Programm endet</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>How many lines it prints</source>
        <translation>Wie viele Zeilen er ausgibt</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Whether it flushes its buffer after each line</source>
        <translation>Ob er seinen Puffer nach jeder Zeile leert</translation>
    </message>
    <message>
        <source>How long it sleeps before it ends</source>
        <translation>Wie lange er schläft, bevor er zu Ende ist</translation>
    </message>
    <message>
        <source>Makes a writer that fills a pipe, and reads it later</source>
        <translation>Erzeugt einen Schreiber, der eine Pipe füllt, und liest sie später</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>How much the writer writes</source>
        <translation>Wie viel der Schreiber schreibt</translation>
    </message>
    <message>
        <source>How long nobody reads</source>
        <translation>Wie lange niemand liest</translation>
    </message>
    <message>
        <source>Catches all signals that can be caught, and tells which come</source>
        <translation>Fängt alle abfangbaren Signale ab und sagt, welche kommen</translation>
    </message>
    <message>
        <source>How long it waits for signals</source>
        <translation>Wie lange er auf Signale wartet</translation>
    </message>
    <message>
        <source>Makes a terminal with a shell, a program and a daemon, and closes it</source>
        <translation>Macht ein Terminal mit einer Shell, einem Programm und einem Daemon und schließt es</translation>
    </message>
    <message>
        <source>How long the terminal is open; the daemon lives 5 s longer</source>
        <translation>Wie lange das Terminal offen ist; der Daemon lebt 5 s länger</translation>
    </message>
    <message>
        <source>Forks, and tells how much memory the two share before and after a write</source>
        <translation>Forkt und sagt, wie viel Speicher die beiden vor und nach einem Schreiben teilen</translation>
    </message>
    <message>
        <source>How much memory it has written to before it forks</source>
        <translation>Auf wie viel Speicher er geschrieben hat, bevor er forkt</translation>
    </message>
    <message>
        <source>Appends lines to one file at once, with or without a lock</source>
        <translation>Hängt gleichzeitig Zeilen an eine Datei an, mit oder ohne Sperre</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Wer schreibt</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Whether one waits while another writes</source>
        <translation>Ob einer wartet, während ein anderer schreibt</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>Schreiber</translation>
    </message>
    <message>
        <source>How many lines each writes</source>
        <translation>Wie viele Zeilen jeder schreibt</translation>
    </message>
</context>
<context>
    <name>pangaea::TaskTree</name>
    <message>
        <source>%1 · fork server</source>
        <translation>%1 · Fork-Server</translation>
    </message>
    <message>
        <source>%1 · resource tracker</source>
        <translation>%1 · Ressourcen-Tracker</translation>
    </message>
    <message>
        <source>Child process %1</source>
        <translation>Kindprozess %1</translation>
    </message>
    <message>
        <source>Thread %1 of process %2</source>
        <translation>Thread %1 von Prozess %2</translation>
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
        <translation>Eltern</translation>
    </message>
    <message>
        <source>from %1, for %2</source>
        <translation>ab %1, für %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>what it did is not known</source>
        <translation>was er tat, ist nicht bekannt</translation>
    </message>
    <message>
        <source>on core %1</source>
        <translation>auf Kern %1</translation>
    </message>
    <message>
        <source>queued for its first core</source>
        <translation>wartet auf seinen ersten Kern</translation>
    </message>
    <message>
        <source>not known: there are no records of it</source>
        <translation>nicht bekannt: Es gibt keine Aufzeichnung davon</translation>
    </message>
    <message>
        <source>queued for a core: the kernel took it away</source>
        <translation>wartet auf einen Kern: Der Kernel nahm ihn weg</translation>
    </message>
    <message>
        <source>not on a core after it gave it up (waiting, then perhaps queued)</source>
        <translation>nicht auf einem Kern, nachdem er ihn aufgab (blockiert, dann vielleicht wartend auf einen)</translation>
    </message>
    <message>
        <source>sampled since %1</source>
        <translation>Stichproben seit %1</translation>
    </message>
    <message>
        <source>not sampled yet</source>
        <translation>noch keine Stichprobe</translation>
    </message>
    <message>
        <source>not sampled</source>
        <translation>keine Stichprobe</translation>
    </message>
    <message>
        <source>sample at %1: %2</source>
        <translation>Stichprobe bei %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 tasks on a core</source>
        <translation>%1 von %2 Tasks auf einem Kern</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 Tasks</translation>
    </message>
    <message>
        <source>%1 (%2):</source>
        <translation>%1 (%2):</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>%1 runs within %2: %3</source>
        <translation>%1 Läufe innerhalb von %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>%1, task %2</source>
        <translation>%1, Task %2</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>ended at %1, not joined</source>
        <translation>endete bei %1, kein Join</translation>
    </message>
    <message>
        <source>A bar is from the kernel’s record that it has the core to the one that it leaves it.</source>
        <translation>Ein Balken reicht vom Eintrag des Kernels, dass er den Kern hat, bis zu dem, dass er ihn verlässt.</translation>
    </message>
    <message>
        <source>Switching, which no bar shows: %1</source>
        <translation>Umschalten, das kein Balken zeigt: %1</translation>
    </message>
    <message>
        <source>Process %1 ended after %2 and started no program</source>
        <translation>Prozess %1 endete nach %2 und startete kein Programm</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Their maker waited meanwhile: so does one that tries folder after folder of PATH for a program.</source>
        <translation>Ihr Erzeuger wartete solange: So tut es einer, der Ordner um Ordner von PATH nach einem Programm durchprobiert.</translation>
    </message>
    <message>
        <source>Pangaea, the parent of all (%1)</source>
        <translation>Pangaea, der Elternprozess aller (%1)</translation>
    </message>
    <message>
        <source>left behind: %1, since %2</source>
        <translation>zurückgeblieben: %1, seit %2</translation>
    </message>
    <message>
        <source>left behind by %1: %2, since %3</source>
        <translation>von %1 zurückgelassen: %2, seit %3</translation>
    </message>
    <message>
        <source>Only the first %1 tasks have lanes</source>
        <translation>Nur die ersten %1 Tasks haben Spuren</translation>
    </message>
    <message>
        <source>%1: process %2</source>
        <translation>%1: Prozess %2</translation>
    </message>
    <message>
        <source>%1: thread %2 of process %3</source>
        <translation>%1: Thread %2 von Prozess %3</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>%1 Versuche</translation>
    </message>
    <message>
        <source>%1 tasks; Space or the triangle folds them out</source>
        <translation>%1 Tasks; die Leertaste oder das Dreieck klappt sie aus</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Gemessen: %1</translation>
    </message>
    <message>
        <source>Life: %1</source>
        <translation>Leben: %1</translation>
    </message>
    <message>
        <source>Last second: %1</source>
        <translation>Letzte Sekunde: %1</translation>
    </message>
    <message>
        <source>it was busy for %1 % of the time between %2 and %3</source>
        <translation>er war %1 % der Zeit zwischen %2 und %3 beschäftigt</translation>
    </message>
    <message>
        <source>other programs and what is not recorded had %1 % of core %2 between %3 and %4</source>
        <translation>andere Programme und nicht Aufgezeichnetes hatten %1 % von Kern %2 zwischen %3 und %4</translation>
    </message>
    <message>
        <source>other programs had %1 % of core %2 between %3 and %4</source>
        <translation>andere Programme hatten %1 % von Kern %2 zwischen %3 und %4</translation>
    </message>
    <message>
        <source>Pangaea itself is one of them; by the kernel’s ticks of 10 ms</source>
        <translation>Pangaea selbst gehört dazu; nach Ticks des Kernels von 10 ms</translation>
    </message>
    <message>
        <source>Core %1</source>
        <translation>Kern %1</translation>
    </message>
    <message>
        <source>%1: none of these processes</source>
        <translation>%1: keiner dieser Prozesse</translation>
    </message>
    <message>
        <source>%1 by you</source>
        <translation>%1 von Ihnen</translation>
    </message>
    <message>
        <source>%1 by Pangaea</source>
        <translation>%1 von Pangaea</translation>
    </message>
    <message>
        <source>%1 to %2 processes</source>
        <translation>%1 an %2 Prozesse</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>getötet</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>Exit %1</translation>
    </message>
    <message>
        <source>restarts in %1 s</source>
        <translation>Neustart in %1 s</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>start, attempt %1</source>
        <translation>Start, Versuch %1</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>crashed, %1</source>
        <translation>abgestürzt, %1</translation>
    </message>
    <message>
        <source>failed to start</source>
        <translation>Start misslungen</translation>
    </message>
    <message>
        <source>restart cancelled</source>
        <translation>Neustart abgesagt</translation>
    </message>
    <message>
        <source>restart limit reached</source>
        <translation>Grenze der Neustarts erreicht</translation>
    </message>
    <message>
        <source>cancelled before its start</source>
        <translation>vor dem Start abgesagt</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>Join erledigt</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>join of %1 timed out</source>
        <translation>Zeitgrenze des Joins von %1 abgelaufen</translation>
    </message>
    <message>
        <source>joined %1 %2</source>
        <translation>%1: %2 Join</translation>
    </message>
    <message>
        <source>%1, waited %2</source>
        <translation>%1, Wartezeit %2</translation>
    </message>
    <message>
        <source>joined %1</source>
        <translation>Join von %1</translation>
    </message>
    <message>
        <source>%1 (%2) left behind</source>
        <translation>%1 (%2) zurückgeblieben</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 abgewartet (join)</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
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
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Since the first Spawn</source>
        <translation>Seit dem ersten Erzeugen</translation>
    </message>
    <message>
        <source>%1 that started no program</source>
        <translation>%1 ohne gestartetes Programm</translation>
    </message>
    <message>
        <source>process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>on a core or queued (R)</source>
        <translation>auf einem Kern oder wartend (R)</translation>
    </message>
    <message>
        <source>on a core (its number inside)</source>
        <translation>auf einem Kern (Nummer im Balken)</translation>
    </message>
    <message>
        <source>on a core</source>
        <translation>auf einem Kern</translation>
    </message>
    <message>
        <source>queued for a core</source>
        <translation>wartet auf einen Kern</translation>
    </message>
    <message>
        <source>shares: on a core, queued</source>
        <translation>Anteile: auf einem Kern, wartend</translation>
    </message>
    <message>
        <source>share on a core</source>
        <translation>Anteil auf einem Kern</translation>
    </message>
    <message>
        <source>share on a core or queued</source>
        <translation>Anteil auf einem Kern oder wartend</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>blocked (sleeping)</source>
        <translation>blockiert (schläft)</translation>
    </message>
    <message>
        <source>a dash is one sample</source>
        <translation>ein Strich ist eine Stichprobe</translation>
    </message>
    <message>
        <source>blocked; a dash is one sample</source>
        <translation>blockiert; ein Strich ist eine Stichprobe</translation>
    </message>
    <message>
        <source>ended, not joined</source>
        <translation>beendet, kein Join</translation>
    </message>
    <message>
        <source>parent waits</source>
        <translation>Elternprozess wartet</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>andere Programme</translation>
    </message>
    <message>
        <source>fair share</source>
        <translation>fairer Anteil</translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>Kern %1</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>Absturz</translation>
    </message>
    <message>
        <source>join timed out</source>
        <translation>Join: Zeitgrenze abgelaufen</translation>
    </message>
    <message>
        <source>waits for a start</source>
        <translation>wartet auf Start</translation>
    </message>
    <message>
        <source>left behind</source>
        <translation>zurückgeblieben</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>dann %1</translation>
    </message>
    <message>
        <source>killed by %1</source>
        <translation>von %1 getötet</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>other programs %1 %</source>
        <translation>andere Programme %1 %</translation>
    </message>
    <message>
        <source>end %1</source>
        <translation>Ende %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>%1 busy threads</source>
        <translation>%1 aktive Threads</translation>
    </message>
    <message>
        <source>1 busy process</source>
        <translation>1 aktiver Prozess</translation>
    </message>
    <message>
        <source>%1 busy processes</source>
        <translation>%1 aktive Prozesse</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 Prozess</translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation>%1 Prozesse</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Anteil von %1</translation>
    </message>
    <message>
        <source>Share since start (thick) and in the last second (thin)</source>
        <translation>Anteil seit dem Start (dick) und in der letzten Sekunde (dünn)</translation>
    </message>
    <message>
        <source>Since start; thin: last second</source>
        <translation>Seit dem Start; dünn: letzte Sekunde</translation>
    </message>
    <message>
        <source>1 core</source>
        <translation>1 Kern</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 Kerne</translation>
    </message>
    <message>
        <source>%1 on %2:</source>
        <translation>%1 auf %2:</translation>
    </message>
    <message>
        <source>none wants more</source>
        <translation>keiner will mehr</translation>
    </message>
    <message>
        <source>a fair share is %1 % each</source>
        <translation>ein fairer Anteil ist je %1 %</translation>
    </message>
    <message>
        <source>equal shares would be %1 % each</source>
        <translation>gleiche Anteile wären je %1 %</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>no process is busy</source>
        <translation>kein Prozess ist aktiv</translation>
    </message>
    <message>
        <source>%1: fair is %2 % each</source>
        <translation>%1: fair ist je %2 %</translation>
    </message>
    <message>
        <source>%1: equal is %2 % each</source>
        <translation>%1: gleich ist je %2 %</translation>
    </message>
    <message>
        <source>other programs —, idle —</source>
        <translation>andere Programme —, untätig —</translation>
    </message>
    <message>
        <source>other programs %1 %, idle %2 %</source>
        <translation>andere Programme %1 %, untätig %2 %</translation>
    </message>
    <message>
        <source>1 switch, %1</source>
        <translation>1 Wechsel, %1</translation>
    </message>
    <message>
        <source>%1 switches, %2 in all</source>
        <translation>%1 Wechsel, zusammen %2</translation>
    </message>
    <message>
        <source>%1 switches, about %2 each, %3 in all</source>
        <translation>%1 Wechsel, je etwa %2, zusammen %3</translation>
    </message>
    <message>
        <source>%1 % running or queued · %2 % blocked</source>
        <translation>%1 % laufend oder wartend · %2 % blockiert</translation>
    </message>
    <message>
        <source>%1 % running · %2 queued · %2 blocked</source>
        <translation>%1 % laufend · %2 wartend · %2 blockiert</translation>
    </message>
    <message>
        <source>%1 % running · %2 % queued · %3 % blocked</source>
        <translation>%1 % laufend · %2 % wartend · %3 % blockiert</translation>
    </message>
    <message>
        <source>not on a core</source>
        <translation>nicht auf einem Kern</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1, the parent waited %2</source>
        <translation>%1, der Elternprozess wartete %2</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeitgrenze abgelaufen</translation>
    </message>
    <message>
        <source>%1, joined</source>
        <translation>%1, Join erledigt</translation>
    </message>
    <message>
        <source>the kernel took it away</source>
        <translation>der Kernel nahm ihn weg</translation>
    </message>
    <message>
        <source>waiting, then perhaps queued</source>
        <translation>blockiert, dann vielleicht wartend auf einen Kern</translation>
    </message>
    <message>
        <source>there are no records of it</source>
        <translation>es gibt keine Aufzeichnung davon</translation>
    </message>
    <message>
        <source>preempted: it wanted to go on</source>
        <translation>verdrängt: Er wollte weiterlaufen</translation>
    </message>
    <message>
        <source>blocked: it gave up the core to wait</source>
        <translation>blockiert: Er gab den Kern auf, um zu warten</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>er endete</translation>
    </message>
    <message>
        <source>what it did then is not known: there are no records of it</source>
        <translation>was er dann tat, ist nicht bekannt: Es gibt keine Aufzeichnung davon</translation>
    </message>
    <message>
        <source>it has the core still</source>
        <translation>er hat den Kern noch</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, Versuch %2</translation>
    </message>
    <message>
        <source>1 earlier interval is not listed</source>
        <translation>1 früheres Intervall ist nicht aufgeführt</translation>
    </message>
    <message>
        <source>%1 earlier intervals are not listed</source>
        <translation>%1 frühere Intervalle sind nicht aufgeführt</translation>
    </message>
    <message>
        <source>sampled: %1</source>
        <translation>Stichproben: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>bei %1: %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Parent %1</source>
        <translation>Elternprozess %1</translation>
    </message>
    <message>
        <source>lives</source>
        <translation>lebt</translation>
    </message>
    <message>
        <source>unknown since %1: %2 does not answer</source>
        <translation>unbekannt seit %1: %2 antwortet nicht</translation>
    </message>
    <message>
        <source>unknown: %1 does not answer</source>
        <translation>unbekannt: %1 antwortet nicht</translation>
    </message>
    <message>
        <source>on %1: its times are right to ± %2</source>
        <translation>auf %1: seine Zeiten stimmen auf ± %2</translation>
    </message>
</context>
<context>
    <name>pangaea::TimelineWidget</name>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep now in view</source>
        <translation>Das Jetzt sichtbar halten</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Show who had which core</source>
        <translation>Zeigen, wer welchen Kern hatte</translation>
    </message>
    <message>
        <source>Fair share</source>
        <translation>Fairer Anteil</translation>
    </message>
    <message>
        <source>Show how each process spent its time</source>
        <translation>Zeigen, womit jeder Prozess seine Zeit verbrachte</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Show what the bars and marks mean</source>
        <translation>Zeigen, was Balken und Zeichen bedeuten</translation>
    </message>
    <message>
        <source>Colour by core</source>
        <translation>Farbe nach Kern</translation>
    </message>
    <message>
        <source>Give bars the colour of their core</source>
        <translation>Balken die Farbe ihres Kerns geben</translation>
    </message>
    <message>
        <source>Zoom in on time</source>
        <translation>Zeit vergrößern</translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation>Weniger Zeit zeigen (+)</translation>
    </message>
    <message>
        <source>Zoom out of time</source>
        <translation>Zeit verkleinern</translation>
    </message>
    <message>
        <source>Show more time (-)</source>
        <translation>Mehr Zeit zeigen (-)</translation>
    </message>
    <message>
        <source>Fit all time</source>
        <translation>Ganze Zeit</translation>
    </message>
    <message>
        <source>Show the whole session (F)</source>
        <translation>Die ganze Sitzung zeigen (F)</translation>
    </message>
    <message>
        <source>Shows %1 of %2</source>
        <translation>Zeigt %1 von %2</translation>
    </message>
    <message>
        <source>Sampled once a second: shorter runs are not seen</source>
        <translation>Stichproben einmal je Sekunde: Kürzere Läufe bleiben ungesehen</translation>
    </message>
    <message>
        <source>Sampled %1 times a second: shorter runs are not seen</source>
        <translation>Stichproben %1-mal je Sekunde: Kürzere Läufe bleiben ungesehen</translation>
    </message>
    <message>
        <source>1 process is sampled</source>
        <translation>1 Prozess in Stichproben</translation>
    </message>
    <message>
        <source>%1 processes are sampled</source>
        <translation>%1 Prozesse in Stichproben</translation>
    </message>
    <message>
        <source>1 record lost</source>
        <translation>1 Eintrag verloren</translation>
    </message>
    <message>
        <source>%1 records lost</source>
        <translation>%1 Einträge verloren</translation>
    </message>
    <message>
        <source>Older than %1: thinned out</source>
        <translation>Älter als %1: ausgedünnt</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 Prozess</translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation>%1 Prozesse</translation>
    </message>
    <message>
        <source>every switch of the kernel</source>
        <translation>jedem Wechsel des Kernels</translation>
    </message>
    <message>
        <source>samples of the kernel&apos;s state</source>
        <translation>Stichproben des Kernel-Zustands</translation>
    </message>
    <message>
        <source>The parent and %1, drawn from %2</source>
        <translation>Der Elternprozess und %1, gezeichnet aus %2</translation>
    </message>
    <message>
        <source>One lane for each process, and one for the parent’s waits, will be drawn here.</source>
        <translation>Eine Spur für jeden Prozess, und eine für das Warten des Elternprozesses, wird hier gezeichnet.</translation>
    </message>
</context>
<context>
    <name>pangaea::UndoRemove</name>
    <message>
        <source>Undo remove</source>
        <translation>Entfernen rückgängig</translation>
    </message>
    <message>
        <source>1 process was removed</source>
        <translation>1 Prozess wurde entfernt</translation>
    </message>
    <message>
        <source>%1 processes were removed</source>
        <translation>%1 Prozesse wurden entfernt</translation>
    </message>
</context>
<context>
    <name>pangaea::UsageGraph</name>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>not sampled</source>
        <translation>keine Stichprobe</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Gaps: not sampled</source>
        <translation>Lücken: keine Stichproben</translation>
    </message>
    <message>
        <source>CPU and memory</source>
        <translation>CPU und Speicher</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The last %1 s, in 1 attempt.</source>
        <translation>Die letzten %1 s, in 1 Versuch.</translation>
    </message>
    <message>
        <source>The last %1 s, in %2 attempts.</source>
        <translation>Die letzten %1 s, in %2 Versuchen.</translation>
    </message>
    <message>
        <source>In part it was not sampled.</source>
        <translation>Zum Teil gab es keine Stichproben.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>CPU, of one core</source>
        <translation>CPU, von einem Kern</translation>
    </message>
    <message>
        <source>Memory, resident</source>
        <translation>Speicher, resident</translation>
    </message>
</context>
<context>
    <name>pangaea::Waiting</name>
    <message>
        <source>a pipe</source>
        <translation>eine Pipe</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>einen Socket</translation>
    </message>
    <message>
        <source>a terminal</source>
        <translation>ein Terminal</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>waiting to read (%1)</source>
        <translation>wartet darauf, zu lesen (%1)</translation>
    </message>
    <message>
        <source>waiting to read %1</source>
        <translation>wartet darauf, zu lesen: %1</translation>
    </message>
    <message>
        <source>waiting to write (%1)</source>
        <translation>wartet darauf, zu schreiben (%1)</translation>
    </message>
    <message>
        <source>waiting to write to %1</source>
        <translation>wartet darauf, zu schreiben: auf %1</translation>
    </message>
    <message>
        <source>waiting for a connection to be made (%1)</source>
        <translation>wartet auf den Aufbau einer Verbindung (%1)</translation>
    </message>
    <message>
        <source>waiting for somebody to connect (%1)</source>
        <translation>wartet darauf, dass sich jemand verbindet (%1)</translation>
    </message>
    <message>
        <source>waiting to receive from a socket (%1)</source>
        <translation>wartet auf Daten von einem Socket (%1)</translation>
    </message>
    <message>
        <source>waiting to send to a socket (%1)</source>
        <translation>wartet darauf, an einen Socket zu senden (%1)</translation>
    </message>
    <message>
        <source>waiting for a lock on a file (%1)</source>
        <translation>wartet auf die Sperre einer Datei (%1)</translation>
    </message>
    <message>
        <source>waiting for a device (%1)</source>
        <translation>wartet auf ein Gerät (%1)</translation>
    </message>
    <message>
        <source>waiting for a disk (%1)</source>
        <translation>wartet auf eine Platte (%1)</translation>
    </message>
    <message>
        <source>sleeping in %1</source>
        <translation>schläft in %1</translation>
    </message>
    <message>
        <source>waiting for a child (%1)</source>
        <translation>wartet auf ein Kind (%1)</translation>
    </message>
    <message>
        <source>waiting for a lock, a condition or another thread (%1)</source>
        <translation>wartet auf eine Sperre, eine Bedingung oder einen anderen Thread (%1)</translation>
    </message>
    <message>
        <source>waiting for one of several files (%1)</source>
        <translation>wartet auf eine von mehreren Dateien (%1)</translation>
    </message>
    <message>
        <source>waiting for a signal (%1)</source>
        <translation>wartet auf ein Signal (%1)</translation>
    </message>
    <message>
        <source>waiting for its child to start a program (%1)</source>
        <translation>wartet darauf, dass sein Kind ein Programm startet (%1)</translation>
    </message>
    <message>
        <source>waiting to open a file (%1)</source>
        <translation>wartet auf das Öffnen einer Datei (%1)</translation>
    </message>
    <message>
        <source>waiting for a message (%1)</source>
        <translation>wartet auf eine Nachricht (%1)</translation>
    </message>
    <message>
        <source>waiting for a semaphore (%1)</source>
        <translation>wartet auf einen Semaphor (%1)</translation>
    </message>
    <message>
        <source>waiting for input or output (%1)</source>
        <translation>wartet auf Ein- oder Ausgabe (%1)</translation>
    </message>
    <message>
        <source>stopped by a signal</source>
        <translation>von einem Signal angehalten</translation>
    </message>
    <message>
        <source>stopped by a debugger</source>
        <translation>von einem Debugger angehalten</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>schläft</translation>
    </message>
    <message>
        <source>waiting to read a pipe</source>
        <translation>wartet auf das Lesen einer Pipe</translation>
    </message>
    <message>
        <source>waiting to write to a pipe</source>
        <translation>wartet auf das Schreiben in eine Pipe</translation>
    </message>
    <message>
        <source>waiting for a child</source>
        <translation>wartet auf ein Kind</translation>
    </message>
    <message>
        <source>waiting for a lock, a condition or another thread</source>
        <translation>wartet auf eine Sperre, eine Bedingung oder einen anderen Thread</translation>
    </message>
    <message>
        <source>waiting for one of several files</source>
        <translation>wartet auf eine von mehreren Dateien</translation>
    </message>
    <message>
        <source>waiting for a signal</source>
        <translation>wartet auf ein Signal</translation>
    </message>
    <message>
        <source>waiting for somebody to connect</source>
        <translation>wartet darauf, dass sich jemand verbindet</translation>
    </message>
    <message>
        <source>waiting to read a terminal</source>
        <translation>wartet auf das Lesen eines Terminals</translation>
    </message>
    <message>
        <source>waiting for a disk</source>
        <translation>wartet auf eine Platte</translation>
    </message>
    <message>
        <source>stopped by a tracer (%1)</source>
        <translation>von einem Tracer angehalten (%1)</translation>
    </message>
    <message>
        <source>stopped by a tracer, %1 (%2)</source>
        <translation>von einem Tracer angehalten, %1 (%2)</translation>
    </message>
    <message>
        <source>waiting in %1 of the kernel</source>
        <translation>wartet in %1 des Kernels</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waiting outside of any system call</source>
        <translation>wartet außerhalb jedes Systemaufrufs</translation>
    </message>
    <message>
        <source>waiting in system call %1</source>
        <translation>wartet im Systemaufruf %1</translation>
    </message>
</context>
<context>
    <name>pangaea::Words</name>
    <message>
        <source>The line ends with a backslash. Write what it stands before, or double it.</source>
        <translation>Die Zeile endet mit einem umgekehrten Schrägstrich. Schreiben Sie, wovor er steht, oder verdoppeln Sie ihn.</translation>
    </message>
    <message>
        <source>A quote (%1) is opened and not closed. Write another one where it ends.</source>
        <translation>Ein Anführungszeichen (%1) ist geöffnet und nicht geschlossen. Schreiben Sie ein weiteres, wo es endet.</translation>
    </message>
</context>
<context>
    <name>pangaea::Worker</name>
    <message>
        <source>The worker could not list its targets. Install Pangaea again.</source>
        <translation>Der Worker konnte seine Ziele nicht aufzählen. Installieren Sie Pangaea neu.</translation>
    </message>
    <message>
        <source>The program pangaea-worker is missing. Build or install Pangaea again.</source>
        <translation>Das Programm pangaea-worker fehlt. Bauen oder installieren Sie Pangaea neu.</translation>
    </message>
</context>
</TS>
