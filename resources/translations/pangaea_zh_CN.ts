<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>pangaea::Actions</name>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>Start a created process</source>
        <translation>启动一个已创建的进程</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Join</translation>
    </message>
    <message>
        <source>Let the parent wait for its end, after the joins that are queued before it</source>
        <translation>让父进程等待它结束，排在之前已排队的 join 之后</translation>
    </message>
    <message>
        <source>Join &amp;with timeout…</source>
        <translation>限时 join(&amp;W)…</translation>
    </message>
    <message>
        <source>Wait for its end, but not longer than a time</source>
        <translation>等待它结束，但不超过一段时间</translation>
    </message>
    <message>
        <source>&amp;Terminate</source>
        <translation>终止(&amp;T)</translation>
    </message>
    <message>
        <source>Ask it and all its descendants to end (SIGTERM), and kill them when the grace time is over</source>
        <translation>请求它及其所有后代结束 (SIGTERM)，宽限时间过后将其杀死</translation>
    </message>
    <message>
        <source>&amp;Terminate tree (%1 processes)</source>
        <translation>终止进程树(&amp;T)（%1 个进程）</translation>
    </message>
    <message>
        <source>&amp;Kill</source>
        <translation>杀死(&amp;K)</translation>
    </message>
    <message>
        <source>End it and all its descendants at once (SIGKILL)</source>
        <translation>立即结束它及其所有后代 (SIGKILL)</translation>
    </message>
    <message>
        <source>&amp;Kill tree (%1 processes)</source>
        <translation>杀死进程树(&amp;K)（%1 个进程）</translation>
    </message>
    <message>
        <source>S&amp;uspend</source>
        <translation>挂起(&amp;U)</translation>
    </message>
    <message>
        <source>Stop it and all its descendants for a while (SIGSTOP)</source>
        <translation>让它及其所有后代暂停一段时间 (SIGSTOP)</translation>
    </message>
    <message>
        <source>S&amp;uspend tree (%1 processes)</source>
        <translation>挂起进程树(&amp;U)（%1 个进程）</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Let it and all its descendants go on (SIGCONT)</source>
        <translation>让它及其所有后代继续运行 (SIGCONT)</translation>
    </message>
    <message>
        <source>&amp;Continue tree (%1 processes)</source>
        <translation>继续进程树(&amp;C)（%1 个进程）</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重新启动(&amp;R)</translation>
    </message>
    <message>
        <source>Run it again in the same row; what still lives is terminated first</source>
        <translation>在同一行中再次运行；仍存活的会先被终止</translation>
    </message>
    <message>
        <source>Kill processes</source>
        <translation>杀死进程</translation>
    </message>
    <message>
        <source>Kill %1 processes?</source>
        <translation>杀死 %1 个进程？</translation>
    </message>
    <message>
        <source>They and all their descendants end at once (SIGKILL), without a chance to save anything.</source>
        <translation>它们及其所有后代会立即结束 (SIGKILL)，没有机会保存任何内容。</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>杀死 %1 个</translation>
    </message>
    <message>
        <source>Join with timeout</source>
        <translation>限时 join</translation>
    </message>
    <message>
        <source>Seconds to wait at most, from when the parent begins to wait:</source>
        <translation>最多等待的秒数，从父进程开始等待时算起：</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Send S&amp;ignal</source>
        <translation>发送信号(&amp;I)</translation>
    </message>
</context>
<context>
    <name>pangaea::AskFirst</name>
    <message>
        <source>Do not ask again (Settings can turn it on)</source>
        <translation>不再询问（可在设置中重新打开）</translation>
    </message>
</context>
<context>
    <name>pangaea::Autosave</name>
    <message>
        <source>The session is not kept while it runs: the system gives no thread for it. End other programs, and start Pangaea again.</source>
        <translation>会话运行时没有被保留：系统无法为此提供线程。请结束其他程序，然后重新启动 Pangaea。</translation>
    </message>
    <message>
        <source>The session is no longer kept while it runs: it is too large. Save it: File &gt; Save session.</source>
        <translation>会话运行时不再被保留：它太大了。请保存它：文件 &gt; 保存会话。</translation>
    </message>
</context>
<context>
    <name>pangaea::AutosaveFile</name>
    <message>
        <source>The session is no longer kept while it runs, since %1 could not be written: %2. Make room there, or save the session yourself: File &gt; Save session.</source>
        <translation>会话运行时不再被保留，因为无法写入 %1：%2。请在那里腾出空间，或自行保存会话：文件 &gt; 保存会话。</translation>
    </message>
</context>
<context>
    <name>pangaea::BackgroundWork</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>pangaea::Child</name>
    <message>
        <source>Nothing was typed to %1: it does not run.</source>
        <translation>没有向 %1 输入任何内容：它没有在运行。</translation>
    </message>
    <message>
        <source>%1 was not sent to %2: it does not run.</source>
        <translation>没有把 %1 发送给 %2：它没有在运行。</translation>
    </message>
    <message>
        <source>%1 made more than %2 processes and was killed with them.</source>
        <translation>%1 创建了超过 %2 个进程，已连同它们一起被杀死。</translation>
    </message>
    <message>
        <source>There is no host %1 in this session. Start Pangaea with --on, and perhaps with --hosts.</source>
        <translation>此会话中没有主机 %1。请用 --on 启动 Pangaea，可能还需要 --hosts。</translation>
    </message>
</context>
<context>
    <name>pangaea::CodePanel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Code of</source>
        <translation>代码：</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>已执行的操作</translation>
    </message>
    <message>
        <source>Which steps are shown as a program</source>
        <translation>把哪些步骤显示为程序</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of the program</source>
        <translation>程序所用的语言</translation>
    </message>
    <message>
        <source>Copy the whole program; it can be run as it is</source>
        <translation>复制整个程序；它可以直接运行</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>No scenario is loaded</source>
        <translation>没有载入场景</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>还没有执行任何操作</translation>
    </message>
    <message>
        <source>At step %1 of %2</source>
        <translation>位于第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Before step %1 of %2</source>
        <translation>在第 %1 步之前，共 %2 步</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>&amp;Run to here</source>
        <translation>运行到这里(&amp;R)</translation>
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
        <translation>核心</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
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
        <translation>自愿切换</translation>
    </message>
    <message>
        <source>Involuntary switches</source>
        <translation>非自愿切换</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>Queue time</source>
        <translation>排队时间</translation>
    </message>
    <message>
        <source>%1 ms ago</source>
        <translation>%1 ms 前</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 s 前</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>Its name in Pangaea, from when it was asked for</source>
        <translation>它在 Pangaea 中的名称，从请求时起</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>From the kernel when it was started, %1</source>
        <translation>启动时来自内核，%1</translation>
    </message>
    <message>
        <source>Stop pending: not every thread has stopped yet. One that waits for its child to start a program (vfork) stops after that, and until then others may run.</source>
        <translation>停止待完成：还不是每个线程都已停止。等待子进程启动程序 (vfork) 的线程在那之后才停止，在此之前其他线程仍可能运行。</translation>
    </message>
    <message>
        <source>Cancelled before it was started</source>
        <translation>启动前已取消</translation>
    </message>
    <message>
        <source>Asked for, and not started yet</source>
        <translation>已请求，尚未启动</translation>
    </message>
    <message>
        <source>From waitid(2): it ended %1</source>
        <translation>来自 waitid(2)：结束于 %1</translation>
    </message>
    <message>
        <source>Pangaea starts it</source>
        <translation>Pangaea 正在启动它</translation>
    </message>
    <message>
        <source>From what Pangaea and the kernel told of it: started %1</source>
        <translation>来自 Pangaea 和内核的报告：启动于 %1</translation>
    </message>
    <message>
        <source>The main thread has ended (Z), other threads live: this is the one that does most.</source>
        <translation>主线程已结束 (Z)，其他线程仍存活：这是最活跃的线程。</translation>
    </message>
    <message>
        <source>A thread is on a core or queued for one; the main thread: %1</source>
        <translation>有一个线程在核心上或正在排队；主线程：%1</translation>
    </message>
    <message>
        <source>CLOCK_MONOTONIC, from its start to its end, %1</source>
        <translation>CLOCK_MONOTONIC，从启动到结束，%1</translation>
    </message>
    <message>
        <source>CLOCK_MONOTONIC, from its start to the newest fact, %1</source>
        <translation>CLOCK_MONOTONIC，从启动到最新事实，%1</translation>
    </message>
    <message>
        <source>From its terminal, last words, %1</source>
        <translation>来自它的终端，最后的内容，%1</translation>
    </message>
    <message>
        <source>From its pipe, last line, %1</source>
        <translation>来自它的管道，最后一行，%1</translation>
    </message>
    <message>
        <source>It restarts by itself in %1 s: restart %2 of at most %3 in %4 minutes.</source>
        <translation>它将在 %1 s 后自行重新启动：第 %2 次，%4 分钟内最多 %3 次。</translation>
    </message>
    <message>
        <source>Cancelled before it was started: there was no process, and there is no exit code.</source>
        <translation>启动前已取消：没有进程，也没有退出码。</translation>
    </message>
    <message>
        <source>From waitid(2), %1</source>
        <translation>来自 waitid(2)，%1</translation>
    </message>
    <message>
        <source>No join was asked for.</source>
        <translation>没有请求 join。</translation>
    </message>
    <message>
        <source>The parent joins one process after the other, in the order in which the joins were asked for. Qt reaps a child when it ends. Python keeps a zombie until the join where it forks; where a fork server makes its processes, as by default from Python 3.14 on, that one reaps them when they end.</source>
        <translation>父进程按请求的顺序逐个 join 进程。Qt 在子进程结束时就回收它。Python 用 fork 时会把它保留为僵尸，直到 join；由 fork 服务器创建进程时（从 Python 3.14 起为默认），由该服务器在它们结束时回收。</translation>
    </message>
    <message>
        <source>At first when it ran comes from every switch that the kernel made, then from samples of its state: shorter runs are not seen. %1</source>
        <translation>何时运行起初来自内核的每次切换，之后来自对其状态的采样：更短的运行看不到。%1</translation>
    </message>
    <message>
        <source>When it ran comes from every switch that the kernel made.</source>
        <translation>何时运行来自内核的每次切换。</translation>
    </message>
    <message>
        <source>When it ran comes from samples of its state: shorter runs are not seen.</source>
        <translation>何时运行来自对其状态的采样：更短的运行看不到。</translation>
    </message>
    <message>
        <source>, from ticks of 10 ms</source>
        <translation>，来自 10 ms 的时钟滴答</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>第 %1 个</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>第 %1 个</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>第 %1 个</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>第 %1 个</translation>
    </message>
    <message>
        <source>%1, stop pending</source>
        <translation>%1，停止待完成</translation>
    </message>
    <message>
        <source>restarts in %1 s (%2 of %3), last %4</source>
        <translation>%1 s 后重启（第 %2 次，最多 %3 次），上次 %4</translation>
    </message>
    <message>
        <source>%1, restart limit reached</source>
        <translation>%1，已达重启上限</translation>
    </message>
    <message>
        <source>kill in %1 s</source>
        <translation>%1 s 后杀死</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>在 %1 之后</translation>
    </message>
    <message>
        <source>joined %1, waited %2 s</source>
        <translation>%1 join，等待了 %2 s</translation>
    </message>
    <message>
        <source>timed out after %1 s</source>
        <translation>%1 s 后超时</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>等待中…</translation>
    </message>
    <message>
        <source>samples: %1</source>
        <translation>采样：%1</translation>
    </message>
    <message>
        <source>switches</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Exited</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>已杀死</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>已崩溃</translation>
    </message>
    <message>
        <source>Failed to start</source>
        <translation>启动失败</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>disk sleep</source>
        <translation>磁盘睡眠</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>tracing stop</source>
        <translation>跟踪停止</translation>
    </message>
    <message>
        <source>zombie</source>
        <translation>僵尸</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>%1 was last heard %2: the process may live or not</source>
        <translation>最后一次收到 %1 的消息：%2。该进程可能还活着，也可能没有</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>pangaea::CommandLine</name>
    <message>
        <source>Try &quot;pangaea --help&quot;.</source>
        <translation>请试试“pangaea --help”。</translation>
    </message>
    <message>
        <source>Make a process for each name, with commas between them; &quot;&quot; stands for the default, Asia.</source>
        <translation>为每个名称创建一个进程，名称之间用逗号分隔；&quot;&quot; 表示默认值 Asia。</translation>
    </message>
    <message>
        <source>What they run, with its parameters; print_func if left out.</source>
        <translation>它们运行什么，及其参数；省略时为 print_func。</translation>
    </message>
    <message>
        <source>Do not join them.</source>
        <translation>不 join 它们。</translation>
    </message>
    <message>
        <source>Run without a window and print the final table.</source>
        <translation>不显示窗口运行，并打印最终的表格。</translation>
    </message>
    <message>
        <source>End what still lives after S seconds; the exit status is 124.</source>
        <translation>S 秒后结束仍存活的进程；退出状态为 124。</translation>
    </message>
    <message>
        <source>Write a picture of the window (.png, .svg, .pdf) when all is joined.</source>
        <translation>全部 join 完成后写入窗口的图片（.png、.svg、.pdf）。</translation>
    </message>
    <message>
        <source>Of this panel alone, with all of its content: %1.</source>
        <translation>只写入这个面板及其全部内容：%1。</translation>
    </message>
    <message>
        <source>Write below the picture this title, what was run, when, on which kernel, exact or sampled.</source>
        <translation>在图片下方写入此标题，以及运行了什么、何时、在哪个内核上、精确还是采样。</translation>
    </message>
    <message>
        <source>Take the picture S seconds after the first spawn instead.</source>
        <translation>改为在首次生成后 S 秒时截图。</translation>
    </message>
    <message>
        <source>Pixels of the picture for each of the window&apos;s: 1, 2 or 3.</source>
        <translation>窗口每个像素对应图片的像素数：1、2 或 3。</translation>
    </message>
    <message>
        <source>system, light, dark, contrast-light or contrast-dark.</source>
        <translation>system、light、dark、contrast-light 或 contrast-dark。</translation>
    </message>
    <message>
        <source>At the end write the table (.csv), the session (.jsonl) or the timeline (.trace.json); once for each file.</source>
        <translation>结束时写入表格 (.csv)、会话 (.jsonl) 或时间线 (.trace.json)；每个文件写一次此选项。</translation>
    </message>
    <message>
        <source>At the end write the result of a lesson, to be handed in (.html, .pdf).</source>
        <translation>结束时写入课程的结果，用于提交（.html、.pdf）。</translation>
    </message>
    <message>
        <source>Do not record switches; sample only.</source>
        <translation>不记录切换；只采样。</translation>
    </message>
    <message>
        <source>Close the window when all is joined.</source>
        <translation>全部 join 完成后关闭窗口。</translation>
    </message>
    <message>
        <source>Show what a scenario runs, and ask first. Desktops open files so.</source>
        <translation>显示场景将运行什么，并先询问。桌面环境以此方式打开文件。</translation>
    </message>
    <message>
        <source>Play a lesson as for a reader who takes S seconds before each of its parts.</source>
        <translation>播放课程，如同读者在每个部分之前花 S 秒。</translation>
    </message>
    <message>
        <source>For debuggers: no second process that ends what the window leaves behind.</source>
        <translation>供调试器使用：没有第二个进程来结束窗口遗留的进程。</translation>
    </message>
    <message>
        <source>Print this and exit.</source>
        <translation>打印此内容并退出。</translation>
    </message>
    <message>
        <source>Print the version and exit.</source>
        <translation>打印版本并退出。</translation>
    </message>
    <message>
        <source>Each name becomes a real operating system process, which you can watch, stop and join. A FILE is
opened instead: a session that was saved as .jsonl is shown, a scenario (.pangaea) or a Procfile is
played, with all programs that it names, a lesson (.pangaea-lesson) is read; with --headless it is
played to its end. Qt&apos;s own options work as well: -style NAME, -platform NAME, or -reverse for a
window from right to left.

Exit status: 0 when every process exited 0, 1 when one did not, 2 for bad usage or no display,
124 when --timeout passed.</source>
        <translation>每个名称都成为操作系统的一个真实进程，你可以观察、停止和 join 它。
给出 FILE 时则打开该文件：显示保存为 .jsonl 的会话；播放场景 (.pangaea) 或 Procfile
及其中的所有程序；阅读课程 (.pangaea-lesson)，加上 --headless 则播放到结束。
也可使用 Qt 自己的选项：-style NAME、-platform NAME，或用 -reverse 得到从右到左的窗口。

退出状态：所有进程都以 0 退出时为 0，有一个不是时为 1，用法错误或没有显示器时为 2，
--timeout 到时为 124。</translation>
    </message>
    <message>
        <source>Processes:</source>
        <translation>进程：</translation>
    </message>
    <message>
        <source>Running:</source>
        <translation>运行：</translation>
    </message>
    <message>
        <source>Files:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>Pictures:</source>
        <translation>图片：</translation>
    </message>
    <message>
        <source>Other:</source>
        <translation>其他：</translation>
    </message>
    <message>
        <source>--target needs the name of a target, such as print_func:seconds=2.</source>
        <translation>--target 需要目标的名称，例如 print_func:seconds=2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no parameter of a target. Write key=value, with commas between them.</source>
        <translation>“%1”不是目标的参数。请写成 键=值，之间用逗号分隔。</translation>
    </message>
    <message>
        <source>A lesson is read in the window: leave out --%1, or add --headless to play it.</source>
        <translation>课程在窗口中阅读：请去掉 --%1，或加上 --headless 来播放它。</translation>
    </message>
    <message>
        <source>--ask leaves all to the window: leave it out, or --%1.</source>
        <translation>--ask 把一切交给窗口：请去掉它，或去掉 --%1。</translation>
    </message>
    <message>
        <source>A scenario or lesson says itself what it spawns and joins: leave out --%1, or the file.</source>
        <translation>场景或课程自己说明生成和 join 什么：请去掉 --%1，或去掉文件。</translation>
    </message>
    <message>
        <source>A file is opened as it was recorded: leave out --%1, or the file.</source>
        <translation>文件按记录时的样子打开：请去掉 --%1，或去掉文件。</translation>
    </message>
    <message>
        <source>A recorded session is shown in the window: leave out --%1, or add --headless.</source>
        <translation>记录的会话在窗口中显示：请去掉 --%1，或加上 --headless。</translation>
    </message>
    <message>
        <source>--%1 can be given once. Leave out one of the two.</source>
        <translation>--%1 只能给出一次。请去掉其中一个。</translation>
    </message>
    <message>
        <source>--after and --scale belong to --screenshot FILE. Add it.</source>
        <translation>--after 和 --scale 属于 --screenshot FILE。请加上它。</translation>
    </message>
    <message>
        <source>--reading belongs to a lesson that --headless plays. Add both, or leave it out.</source>
        <translation>--reading 属于由 --headless 播放的课程。请两者都加上，或去掉它。</translation>
    </message>
    <message>
        <source>--panel and --caption belong to --screenshot FILE. Add it.</source>
        <translation>--panel 和 --caption 属于 --screenshot FILE。请加上它。</translation>
    </message>
    <message>
        <source>--headless needs processes to run. Name them with --spawn, or open a file.</source>
        <translation>--headless 需要可运行的进程。请用 --spawn 指定，或打开一个文件。</translation>
    </message>
    <message>
        <source>--exit-when-joined needs processes to wait for. Name them with --spawn.</source>
        <translation>--exit-when-joined 需要可等待的进程。请用 --spawn 指定。</translation>
    </message>
    <message>
        <source>--screenshot needs processes to show. Name them with --spawn, or open a file.</source>
        <translation>--screenshot 需要可显示的进程。请用 --spawn 指定，或打开一个文件。</translation>
    </message>
    <message>
        <source>--timeout needs processes to wait for. Name them with --spawn.</source>
        <translation>--timeout 需要可等待的进程。请用 --spawn 指定。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one file too many: open one at a time.</source>
        <translation>“%1”是多余的文件：请一次打开一个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened. Pangaea opens scenarios, which end in .pangaea, Procfiles, lessons, which end in .pangaea-lesson, and saved sessions, which end in .jsonl.</source>
        <translation>无法打开“%1”。Pangaea 可打开以 .pangaea 结尾的场景、Procfile、以 .pangaea-lesson 结尾的课程，以及以 .jsonl 结尾的已保存会话。</translation>
    </message>
    <message>
        <source>--screenshot needs the name of a file.</source>
        <translation>--screenshot 需要文件名。</translation>
    </message>
    <message>
        <source>A comparison is made in the window: choose Process &gt; Compare there, and save its picture.</source>
        <translation>比较在窗口中进行：请在那里选择 进程 &gt; 比较，并保存其图片。</translation>
    </message>
    <message>
        <source>--report is of a lesson. Open one, whose name ends in .pangaea-lesson, or leave out --report.</source>
        <translation>--report 针对课程。请打开名称以 .pangaea-lesson 结尾的课程，或去掉 --report。</translation>
    </message>
    <message>
        <source>A lesson is read in the window, which saves its report: choose File &gt; Save report there, or add --headless to play it.</source>
        <translation>课程在窗口中阅读，窗口可保存其报告：请在那里选择 文件 &gt; 保存报告，或加上 --headless 来播放它。</translation>
    </message>
    <message>
        <source>--timeout, --after and --reading need a number of seconds, such as 2.5.</source>
        <translation>--timeout、--after 和 --reading 需要秒数，例如 2.5。</translation>
    </message>
    <message>
        <source>--scale needs 1, 2 or 3.</source>
        <translation>--scale 需要 1、2 或 3。</translation>
    </message>
    <message>
        <source>--theme needs system, light, dark, contrast-light or contrast-dark.</source>
        <translation>--theme 需要 system、light、dark、contrast-light 或 contrast-dark。</translation>
    </message>
    <message>
        <source>Run them on this host: ssh:HOST, a name from --hosts, or &quot;this computer&quot;. Several are dealt out in turn.</source>
        <translation>在此主机上运行：ssh:HOST、--hosts 中的名称，或 &quot;this computer&quot;。有多个时轮流分配。</translation>
    </message>
    <message>
        <source>Machines that can be run on, from a file (JSON).</source>
        <translation>可供运行的主机，来自文件（JSON）。</translation>
    </message>
    <message>
        <source>--hosts only names machines. Say with --on NAME which of them to run on, or leave it out.</source>
        <translation>--hosts 只给出机器的名称。请用 --on NAME 指明在哪些机器上运行，或者去掉它。</translation>
    </message>
</context>
<context>
    <name>pangaea::CompareDialog</name>
    <message>
        <source>Measures and timelines</source>
        <translation>测量值和时间线</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>One for each part of the work, between commas</source>
        <translation>工作的每个部分一个，用逗号分隔</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>I/O waits</source>
        <translation>I/O 等待</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>What each part does: a fixed number of steps, or a wait of a fixed time</source>
        <translation>每个部分做什么：固定数量的步骤，或固定时长的等待</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Of each part</source>
        <translation>每个部分的</translation>
    </message>
    <message>
        <source>Run the work in each form, one form after the other</source>
        <translation>以每种形式运行该工作，一种接一种</translation>
    </message>
    <message>
        <source>End what this comparison has started</source>
        <translation>结束此比较启动的进程</translation>
    </message>
    <message>
        <source>The figures as a table, or the picture</source>
        <translation>表格形式的数据，或图片</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>工作(&amp;W)</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>数量(&amp;M)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source> million steps</source>
        <translation> 百万步</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>It runs now, one form after the other.</source>
        <translation>正在运行，一种形式接一种。</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>数据 (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>There is nothing to export yet: run a comparison first.</source>
        <translation>还没有可导出的内容：请先运行一次比较。</translation>
    </message>
    <message>
        <source>The suffix of &quot;%1&quot; names no kind of file to export: use .csv, .png, .svg or .pdf.</source>
        <translation>“%1”的后缀不对应任何可导出的文件类型：请使用 .csv、.png、.svg 或 .pdf。</translation>
    </message>
    <message>
        <source>%1 jobs of %2 million steps</source>
        <translation>%1 个任务，各 %2 百万步</translation>
    </message>
    <message>
        <source>%1 waits of %2 s</source>
        <translation>%1 次等待，各 %2 s</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 个核心</translation>
    </message>
    <message>
        <source>Pangaea: %1</source>
        <translation>Pangaea：%1</translation>
    </message>
</context>
<context>
    <name>pangaea::Comparison</name>
    <message>
        <source>The worker has not listed its targets yet. Try again in a moment.</source>
        <translation>worker 还没有列出它的目标。请稍后再试。</translation>
    </message>
    <message>
        <source>Give %1 to %2 names: one for each part of the work.</source>
        <translation>请给出 %1 到 %2 个名称：工作的每个部分一个。</translation>
    </message>
    <message>
        <source>Each part needs some work: an amount of more than 0.</source>
        <translation>每个部分都需要一些工作：数量须大于 0。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>它已被取消。</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 已被移除。</translation>
    </message>
    <message>
        <source>%1 was restarted.</source>
        <translation>%1 已被重新启动。</translation>
    </message>
    <message>
        <source>%1 was suspended meanwhile.</source>
        <translation>%1 其间被挂起。</translation>
    </message>
    <message>
        <source>%1 failed to start. %2</source>
        <translation>%1 启动失败。%2</translation>
    </message>
    <message>
        <source>%1 was ended by %2.</source>
        <translation>%1 被 %2 结束。</translation>
    </message>
    <message>
        <source>%1 exited with code %2.</source>
        <translation>%1 以代码 %2 退出。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一个</translation>
    </message>
    <message>
        <source>two</source>
        <translation>两个</translation>
    </message>
    <message>
        <source>three</source>
        <translation>三个</translation>
    </message>
    <message>
        <source>four</source>
        <translation>四个</translation>
    </message>
    <message>
        <source>five</source>
        <translation>五个</translation>
    </message>
    <message>
        <source>six</source>
        <translation>六个</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>七个</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>八个</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>九个</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>十个</translation>
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
        <translation>平均 %1 个</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 of them</source>
        <translation>其中 %1</translation>
    </message>
    <message>
        <source>, while together they needed %1 of CPU time and one after the other %2</source>
        <translation>，尽管同时运行共用 CPU 时间 %1，逐个运行共用 %2</translation>
    </message>
    <message>
        <source>, since %1 computed at the same time</source>
        <translation>，因为%1同时计算</translation>
    </message>
    <message>
        <source>, since only one of them computed at a time</source>
        <translation>，因为每次只有一个在计算</translation>
    </message>
    <message>
        <source>, since on average %1 of them computed at a time together and %2 one after the other</source>
        <translation>，因为同时运行时平均有 %1 个同时计算，逐个运行时为 %2 个</translation>
    </message>
    <message>
        <source>, since waiting needs no core: all together were on one for %1</source>
        <translation>，因为等待不需要核心：全部合起来只占用了一个核心 %1</translation>
    </message>
    <message>
        <source>, while together they were on cores for %1</source>
        <translation>，而它们合起来占用核心 %1</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>快到 %1 倍</translation>
    </message>
    <message>
        <source>no gain</source>
        <translation>没有变快</translation>
    </message>
    <message>
        <source>%1 times as long</source>
        <translation>用时为 %1 倍</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1任务</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1等待</translation>
    </message>
    <message>
        <source> on one core</source>
        <translation>在一个核心上</translation>
    </message>
    <message>
        <source> on %1 cores</source>
        <translation>在 %1 个核心上</translation>
    </message>
    <message>
        <source>%1 took %2 together and %3 one after the other: %4%5.</source>
        <translation>%1：同时用时 %2，逐个用时 %3：%4%5。</translation>
    </message>
    <message>
        <source>As threads of one process they took %1, and asynchronously in one thread %2</source>
        <translation>作为一个进程的线程用时 %1，在一个线程中异步用时 %2</translation>
    </message>
    <message>
        <source>%1: one thread has one core at a time.</source>
        <translation>%1：一个线程同一时刻只有一个核心。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>逐个</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>同时</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>异步</translation>
    </message>
    <message>
        <source>%1: not measured. %2</source>
        <translation>%1：未测量。%2</translation>
    </message>
    <message>
        <source>Other programs had up to %1 % of the cores meanwhile, so these times cannot be compared. Run it again when they are quieter.</source>
        <translation>其间其他程序占用了最多 %1 % 的核心，因此这些时间无法比较。请在它们较空闲时再运行一次。</translation>
    </message>
</context>
<context>
    <name>pangaea::ComparisonPicture</name>
    <message>
        <source>Wall time</source>
        <translation>实际时间</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>CPU 时间</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>内存峰值</translation>
    </message>
    <message>
        <source>Context switches</source>
        <translation>上下文切换</translation>
    </message>
    <message>
        <source>runs now…</source>
        <translation>正在运行…</translation>
    </message>
    <message>
        <source>Not measured. %1</source>
        <translation>未测量。%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Bar: on a core · hollow: queued for a core · line: waits · memory: the sum of what ran at once</source>
        <translation>条：在核心上 · 空心：排队等核心 · 线：等待 · 内存：同时运行者之和</translation>
    </message>
    <message>
        <source>By samples: bar: on a core or queued for one · line: waits · memory: the sum of what ran at once</source>
        <translation>按采样：条：在核心上或排队 · 线：等待 · 内存：同时运行者之和</translation>
    </message>
    <message>
        <source>Since the first start of each</source>
        <translation>自各自首次启动起</translation>
    </message>
</context>
<context>
    <name>pangaea::ConditionWait</name>
    <message>
        <source>%1 did not print “%2” within %3 s.</source>
        <translation>%1 在 %3 s 内没有打印“%2”。</translation>
    </message>
    <message>
        <source>%1 was not %2 within %3 s.</source>
        <translation>%1 在 %3 s 内没有变为 %2。</translation>
    </message>
    <message>
        <source>%1 had not ended within %2 s.</source>
        <translation>%1 在 %2 s 内没有结束。</translation>
    </message>
    <message>
        <source>%1 was removed, so that nothing was left to wait for.</source>
        <translation>%1 已被移除，没有可等待的了。</translation>
    </message>
</context>
<context>
    <name>pangaea::CrashNotices</name>
    <message>
        <source>%1 crashed</source>
        <translation>%1 崩溃了</translation>
    </message>
    <message>
        <source>It was ended by %1, which nobody asked for.</source>
        <translation>它被 %1 结束，而没有人请求过。</translation>
    </message>
    <message>
        <source>%1 processes crashed</source>
        <translation>%1 个进程崩溃了</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
</context>
<context>
    <name>pangaea::DataFiles</name>
    <message>
        <source>There are too many files: of each folder the first %1 are listed. Move some away.</source>
        <translation>文件太多：每个文件夹只列出前 %1 个。请移走一些。</translation>
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
        <translation>没有进程符合筛选条件</translation>
    </message>
    <message>
        <source>Type continent names and click Spawn</source>
        <translation>输入大洲名称并点击“生成”</translation>
    </message>
    <message>
        <source>They are all still there, and go on.</source>
        <translation>它们都还在，并继续运行。</translation>
    </message>
    <message>
        <source>Each name becomes a real operating system process, which you can watch, stop and join.</source>
        <translation>每个名称都成为操作系统的一个真实进程，你可以观察、停止和 join 它。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Run the text’s example</source>
        <translation>运行课文的示例</translation>
    </message>
</context>
<context>
    <name>pangaea::Engine</name>
    <message>
        <source>Somebody is asked whether switches may be recorded.</source>
        <translation>正在询问是否可以记录切换。</translation>
    </message>
</context>
<context>
    <name>pangaea::EnvFile</name>
    <message>
        <source>There are more than %1 variables. Take some out.</source>
        <translation>变量超过 %1 个。请去掉一些。</translation>
    </message>
    <message>
        <source>A variable was expected, as in NAME=value. A name has letters, digits, _ and . alone.</source>
        <translation>此处应为变量，如 NAME=值。名称只能有字母、数字、_ 和 .。</translation>
    </message>
    <message>
        <source>The quote that begins here has no end. Close it with %1.</source>
        <translation>从这里开始的引号没有结束。请用 %1 结束它。</translation>
    </message>
    <message>
        <source>Something follows the quotes. Put all of the value between them.</source>
        <translation>引号后面还有内容。请把整个值放在引号之间。</translation>
    </message>
    <message>
        <source>There is a NUL character here, which no program can be given. Take it out.</source>
        <translation>这里有 NUL 字符，无法传给任何程序。请去掉它。</translation>
    </message>
    <message>
        <source>It is not UTF-8. Save it as UTF-8.</source>
        <translation>它不是 UTF-8。请保存为 UTF-8。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>pangaea::EventTable</name>
    <message>
        <source>Every interval</source>
        <translation>每个区间</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Timeline table</source>
        <translation>时间线表格</translation>
    </message>
    <message>
        <source>What happened, in order of time. Return shows the moment in the timeline.</source>
        <translation>按时间顺序列出发生的事情。回车键在时间线中显示该时刻。</translation>
    </message>
    <message>
        <source>Also when each task was on a core, queued or waiting</source>
        <translation>也列出每个任务何时在核心上、排队或等待</translation>
    </message>
    <message>
        <source>What happens to processes will be told here, in order of time.</source>
        <translation>进程发生的事情将按时间顺序在这里列出。</translation>
    </message>
</context>
<context>
    <name>pangaea::EventTableModel</name>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>pangaea::Evidence</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nothing was run</source>
        <translation>没有运行任何内容</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>sampled once a second: shorter runs are not seen</source>
        <translation>每秒采样一次：更短的运行看不到</translation>
    </message>
    <message>
        <source>sampled %1 times a second: shorter runs are not seen</source>
        <translation>每秒采样 %1 次：更短的运行看不到</translation>
    </message>
    <message>
        <source>exact: every switch was recorded</source>
        <translation>精确：每次切换都被记录</translation>
    </message>
    <message>
        <source>exact, but for 1 process that was sampled</source>
        <translation>精确，但有 1 个进程是采样的</translation>
    </message>
    <message>
        <source>exact, but for %1 processes that were sampled</source>
        <translation>精确，但有 %1 个进程是采样的</translation>
    </message>
    <message>
        <source>exact, but for 1 record that was lost</source>
        <translation>精确，但丢失了 1 条记录</translation>
    </message>
    <message>
        <source>exact, but for %1 records that were lost</source>
        <translation>精确，但丢失了 %1 条记录</translation>
    </message>
</context>
<context>
    <name>pangaea::ExitStatus</name>
    <message>
        <source>the terminal is gone</source>
        <translation>终端已消失</translation>
    </message>
    <message>
        <source>interrupt, as by Ctrl+C</source>
        <translation>中断，如按 Ctrl+C</translation>
    </message>
    <message>
        <source>quit, as by Ctrl+\</source>
        <translation>退出，如按 Ctrl+\</translation>
    </message>
    <message>
        <source>illegal instruction</source>
        <translation>非法指令</translation>
    </message>
    <message>
        <source>trace or breakpoint trap</source>
        <translation>跟踪或断点陷阱</translation>
    </message>
    <message>
        <source>aborted by the program itself</source>
        <translation>由程序自身中止</translation>
    </message>
    <message>
        <source>bad memory access</source>
        <translation>错误的内存访问</translation>
    </message>
    <message>
        <source>arithmetic error</source>
        <translation>算术错误</translation>
    </message>
    <message>
        <source>end at once, cannot be caught</source>
        <translation>立即结束，无法捕获</translation>
    </message>
    <message>
        <source>the program&apos;s own meaning, 1</source>
        <translation>由程序自定含义，1</translation>
    </message>
    <message>
        <source>invalid memory reference</source>
        <translation>无效的内存引用</translation>
    </message>
    <message>
        <source>the program&apos;s own meaning, 2</source>
        <translation>由程序自定含义，2</translation>
    </message>
    <message>
        <source>nobody reads the pipe</source>
        <translation>没有人读取管道</translation>
    </message>
    <message>
        <source>the alarm timer rang</source>
        <translation>闹钟定时器到时</translation>
    </message>
    <message>
        <source>please end</source>
        <translation>请结束</translation>
    </message>
    <message>
        <source>coprocessor stack fault</source>
        <translation>协处理器栈错误</translation>
    </message>
    <message>
        <source>a child ended or stopped</source>
        <translation>子进程结束或停止</translation>
    </message>
    <message>
        <source>continue after a stop</source>
        <translation>停止后继续</translation>
    </message>
    <message>
        <source>stop, cannot be caught</source>
        <translation>停止，无法捕获</translation>
    </message>
    <message>
        <source>stop, as by Ctrl+Z</source>
        <translation>停止，如按 Ctrl+Z</translation>
    </message>
    <message>
        <source>read from the terminal in background</source>
        <translation>后台读取终端</translation>
    </message>
    <message>
        <source>write to the terminal in background</source>
        <translation>后台写入终端</translation>
    </message>
    <message>
        <source>urgent data on a socket</source>
        <translation>套接字上有紧急数据</translation>
    </message>
    <message>
        <source>processor time limit exceeded</source>
        <translation>超出处理器时间限制</translation>
    </message>
    <message>
        <source>file size limit exceeded</source>
        <translation>超出文件大小限制</translation>
    </message>
    <message>
        <source>the processor time timer rang</source>
        <translation>处理器时间定时器到时</translation>
    </message>
    <message>
        <source>the profiling timer rang</source>
        <translation>性能分析定时器到时</translation>
    </message>
    <message>
        <source>the terminal&apos;s size changed</source>
        <translation>终端大小改变</translation>
    </message>
    <message>
        <source>input or output is possible</source>
        <translation>可以输入或输出</translation>
    </message>
    <message>
        <source>power failure</source>
        <translation>电源故障</translation>
    </message>
    <message>
        <source>bad system call</source>
        <translation>错误的系统调用</translation>
    </message>
    <message>
        <source>real-time signal</source>
        <translation>实时信号</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>killed by %1, core dumped</source>
        <translation>被 %1 杀死，已转储核心</translation>
    </message>
    <message>
        <source>killed by %1</source>
        <translation>被 %1 杀死</translation>
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
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>Session (JSON Lines)</source>
        <translation>会话 (JSON Lines)</translation>
    </message>
    <message>
        <source>Timeline (Chrome trace)</source>
        <translation>时间线 (Chrome trace)</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 用于%2</translation>
    </message>
    <message>
        <source>The suffix of &quot;%1&quot; names no kind of file to export: use %2.</source>
        <translation>“%1”的后缀不对应任何可导出的文件类型：请使用 %2。</translation>
    </message>
</context>
<context>
    <name>pangaea::FileDrop</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不在那里。</translation>
    </message>
    <message>
        <source>%1 is a folder. Drop a file.</source>
        <translation>%1 是文件夹。请拖放文件。</translation>
    </message>
    <message>
        <source>Open the session %1</source>
        <translation>打开会话 %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Drop a session (.jsonl), a scenario (.pangaea), a Procfile, a lesson (.pangaea-lesson), a program or a script.</source>
        <translation>无法打开 %1。请拖放会话 (.jsonl)、场景 (.pangaea)、Procfile、课程 (.pangaea-lesson)、程序或脚本。</translation>
    </message>
    <message>
        <source>This window shows what was recorded. Drop %1 on a window that runs processes.</source>
        <translation>此窗口显示的是记录。请把 %1 拖放到运行进程的窗口上。</translation>
    </message>
    <message>
        <source>Open the scenario %1</source>
        <translation>打开场景 %1</translation>
    </message>
    <message>
        <source>Open the lesson %1</source>
        <translation>打开课程 %1</translation>
    </message>
    <message>
        <source>Run with Program…: %1</source>
        <translation>用“程序…”运行：%1</translation>
    </message>
    <message>
        <source>Drop one file at a time; several at once only where all are sessions (.jsonl).</source>
        <translation>请一次拖放一个文件；只有全部是会话 (.jsonl) 时才能同时拖放多个。</translation>
    </message>
    <message>
        <source>Drop at most %1 sessions at once: each has a window of its own.</source>
        <translation>最多同时拖放 %1 个会话：每个会话有自己的窗口。</translation>
    </message>
    <message>
        <source>Open %1 sessions, each in a window of its own</source>
        <translation>打开 %1 个会话，每个使用自己的窗口</translation>
    </message>
    <message>
        <source>This is no file of this computer. Save it first, and drop the file.</source>
        <translation>这不是本机上的文件。请先保存它，再拖放该文件。</translation>
    </message>
    <message>
        <source>There is no file in this.</source>
        <translation>其中没有文件。</translation>
    </message>
</context>
<context>
    <name>pangaea::FileManager</name>
    <message>
        <source>There is no file manager to show the folder %1. Install one, or xdg-utils.</source>
        <translation>没有可显示文件夹 %1 的文件管理器。请安装一个，或安装 xdg-utils。</translation>
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
        <translation>在表格、时间线和输出中显示符合所有词的进程。词会在名称、PID、状态、目标和输出的最后一行中查找。

state:killed   一个字段；name:asia、pid:4711、exit:1、output:&quot;两个 词&quot;
cpu&gt;50   比较；memory&gt;100M、threads&gt;2、elapsed&gt;10s
-state:running   除这些以外的全部
&quot;两个 词&quot;   原样查找

字段：%1</translation>
    </message>
    <message>
        <source>Shows the processes that match all words, such as state:killed cpu&gt;50</source>
        <translation>显示符合所有词的进程，例如 state:killed cpu&gt;50</translation>
    </message>
    <message>
        <source>Filter processes</source>
        <translation>筛选进程</translation>
    </message>
    <message>
        <source>Processes that match the filter</source>
        <translation>符合筛选条件的进程</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>筛选条件有什么问题</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>pangaea::FindBar</name>
    <message>
        <source>Find in output</source>
        <translation>在输出中查找</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious</source>
        <translation>上一个(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>区分大小写(&amp;M)</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>区分大写和小写字母</translation>
    </message>
    <message>
        <source>Re&amp;gular expression</source>
        <translation>正则表达式(&amp;G)</translation>
    </message>
    <message>
        <source>What is typed is a pattern, as in Perl: \d+ finds numbers, ^Error lines that begin so</source>
        <translation>输入的是模式，如 Perl 中那样：\d+ 查找数字，^Error 查找以此开头的行</translation>
    </message>
    <message>
        <source>Onl&amp;y these lines</source>
        <translation>只显示这些行(&amp;Y)</translation>
    </message>
    <message>
        <source>Hide the lines in which it is not found</source>
        <translation>隐藏没有找到的行</translation>
    </message>
    <message>
        <source>&amp;By process</source>
        <translation>按进程(&amp;B)</translation>
    </message>
    <message>
        <source>List how often it is found in the output of each process</source>
        <translation>列出它在每个进程的输出中出现的次数</translation>
    </message>
    <message>
        <source>In &amp;all processes</source>
        <translation>在所有进程中(&amp;A)</translation>
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
        <translation>%1，第 %2 次运行</translation>
    </message>
    <message>
        <source>at %1, by a sample</source>
        <translation>在 %1，根据采样</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>not seen after</source>
        <translation>此后未见于</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>退出 %1</translation>
    </message>
    <message>
        <source>an unknown process</source>
        <translation>未知进程</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>Pangaea</source>
        <translation>Pangaea</translation>
    </message>
    <message>
        <source>thread %1 of %2</source>
        <translation>线程 %1，属于 %2</translation>
    </message>
    <message>
        <source>child of %1, first seen %2</source>
        <translation>%1 的子进程，首次看到 %2</translation>
    </message>
    <message>
        <source>made by %1 %2</source>
        <translation>由 %1 创建 %2</translation>
    </message>
    <message>
        <source>lives</source>
        <translation>存活</translation>
    </message>
    <message>
        <source>what became of it after %1 is not known</source>
        <translation>%1 之后的情况未知</translation>
    </message>
    <message>
        <source>ended %1, after %2</source>
        <translation>结束 %1，历时 %2</translation>
    </message>
    <message>
        <source>its exit code is not known: the kernel tells it only to its parent</source>
        <translation>其退出码未知：内核只告诉它的父进程</translation>
    </message>
    <message>
        <source>a zombie: its parent has not waited for it yet</source>
        <translation>僵尸：父进程还没有等待它</translation>
    </message>
    <message>
        <source>a zombie for %1, then reaped (by samples)</source>
        <translation>僵尸状态 %1，然后被回收（根据采样）</translation>
    </message>
    <message>
        <source>a zombie until its parent ended, for %1</source>
        <translation>僵尸，直到父进程结束，共 %1</translation>
    </message>
    <message>
        <source>exec %1</source>
        <translation>exec %1</translation>
    </message>
    <message>
        <source>orphan, parent %1</source>
        <translation>孤儿，父进程 %1</translation>
    </message>
    <message>
        <source>orphan, child of %1</source>
        <translation>孤儿，%1 的子进程</translation>
    </message>
    <message>
        <source>reaped</source>
        <translation>已回收</translation>
    </message>
    <message>
        <source>the warden</source>
        <translation>看守进程</translation>
    </message>
    <message>
        <source>init</source>
        <translation>init</translation>
    </message>
    <message>
        <source>runs %1 %2</source>
        <translation>运行 %1 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>threads beside the main one: %1</source>
        <translation>除主线程外的线程：%1</translation>
    </message>
    <message>
        <source>children: %1</source>
        <translation>子进程：%1</translation>
    </message>
    <message>
        <source>its parent ended %1: from then on the child of %2</source>
        <translation>其父进程结束 %1：此后成为 %2 的子进程</translation>
    </message>
    <message>
        <source>its creator had ended before it was first seen: the child of %1</source>
        <translation>首次看到它之前其创建者已结束：%1 的子进程</translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>已创建 %1 个</translation>
    </message>
    <message>
        <source>%1 alive</source>
        <translation>存活 %1 个</translation>
    </message>
    <message>
        <source>sampled: short-lived processes are not seen</source>
        <translation>采样：看不到短命的进程</translation>
    </message>
    <message>
        <source>%1 records lost: processes may be missing</source>
        <translation>丢失 %1 条记录：可能缺少进程</translation>
    </message>
</context>
<context>
    <name>pangaea::ForkTreeView</name>
    <message>
        <source>To scale</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>Time to scale, or one line for each event</source>
        <translation>时间按比例，或每个事件一行</translation>
    </message>
    <message>
        <source>Who made whom will be drawn here: a column for each process, time downwards.</source>
        <translation>谁创建了谁将画在这里：每个进程一列，时间向下。</translation>
    </message>
</context>
<context>
    <name>pangaea::Help</name>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What a process runs: a function of the worker program, or any program.</source>
        <translation>进程运行什么：worker 程序的一个函数，或任意程序。</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>运行次</translation>
    </message>
    <message>
        <source>One run of a row. Restart makes a new one in the same row; Properties lists them all.</source>
        <translation>一行的一次运行。“重新启动”在同一行中进行新的一次；“属性”列出全部。</translation>
    </message>
    <message>
        <source>Killed, Crashed</source>
        <translation>已杀死、已崩溃</translation>
    </message>
    <message>
        <source>Ended by a signal: one that you asked for, or one that nobody asked for.</source>
        <translation>被信号结束：由你请求的信号，或没有人请求的信号。</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Asked to end and still alive. The Exit column counts down to the kill.</source>
        <translation>已被请求结束但仍存活。“退出”列显示离杀死还有多久。</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>The kernel reports the state T: stopped, and able to continue.</source>
        <translation>内核报告状态 T：已停止，可以继续。</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>The letter that the kernel reports in /proc, with its name there.</source>
        <translation>内核在 /proc 中报告的字母，及其在那里的名称。</translation>
    </message>
    <message>
        <source>CPU %</source>
        <translation>CPU %</translation>
    </message>
    <message>
        <source>Share of one core over the last second.</source>
        <translation>过去一秒内占一个核心的份额。</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>The parent’s wait for the end of one process. The parent joins one after the other, in the order in which the joins were asked for, which need not be the order of the ends. One difference to Python: Qt reaps a child as soon as it ends; where Python forks, it keeps it as a zombie until it is joined. Where a fork server makes its processes, as by default from Python 3.14 on, that one reaps each when it ends. The target zombie shows a zombie.</source>
        <translation>父进程对一个进程结束的等待。父进程按请求的顺序逐个 join，这不一定是结束的顺序。与 Python 的一个区别：子进程一结束 Qt 就回收它；Python 用 fork 时会把它保留为僵尸，直到 join。由 fork 服务器创建进程时（从 Python 3.14 起为默认），由该服务器在每个进程结束时回收。目标 zombie 可以展示一个僵尸。</translation>
    </message>
    <message>
        <source>Kept session</source>
        <translation>保留的会话</translation>
    </message>
    <message>
        <source>While it runs, the session is kept in a file that only you can read, so that a crash loses no more than its last second; the next start offers it. It has what programs print, and passwords in their command lines. An orderly end removes it; the settings switch it off.</source>
        <translation>会话运行时会保留在只有你能读取的文件中，崩溃最多丢失最后一秒；下次启动时会提供它。其中有程序打印的内容，以及命令行中的密码。正常结束会删除它；可在设置中关闭。</translation>
    </message>
    <message>
        <source>— and empty</source>
        <translation>— 和空白</translation>
    </message>
    <message>
        <source>A dash: cannot be known any more, or does not apply. Empty: not yet.</source>
        <translation>短横：不再能知道，或不适用。空白：尚未有值。</translation>
    </message>
    <message>
        <source>Spawn, in the field of the names</source>
        <translation>在名称框中：生成</translation>
    </message>
    <message>
        <source>Create without starting</source>
        <translation>创建但不启动</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Join, with a timeout</source>
        <translation>Join，限时 join</translation>
    </message>
    <message>
        <source>Terminate, Kill</source>
        <translation>终止、杀死</translation>
    </message>
    <message>
        <source>Suspend, Continue</source>
        <translation>挂起、继续</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Copy the PIDs of the rows</source>
        <translation>复制各行的 PID</translation>
    </message>
    <message>
        <source>Run all of a scenario, pause it</source>
        <translation>运行整个场景，暂停场景</translation>
    </message>
    <message>
        <source>One step of a scenario, run to the marked step</source>
        <translation>场景的一步，运行到标记的步骤</translation>
    </message>
    <message>
        <source>Pause the view; recording goes on</source>
        <translation>暂停视图；记录继续</translation>
    </message>
    <message>
        <source>Presentation: full screen and larger; Escape ends it</source>
        <translation>演示：全屏并放大；Escape 结束</translation>
    </message>
    <message>
        <source>Find in the output</source>
        <translation>在输出中查找</translation>
    </message>
    <message>
        <source>Leave a terminal in the output, forwards or backwards</source>
        <translation>离开输出中的终端，向前或向后</translation>
    </message>
    <message>
        <source>Copy and paste, in a terminal</source>
        <translation>复制和粘贴，在终端中</translation>
    </message>
    <message>
        <source>Scroll back and forth, in a terminal</source>
        <translation>前后滚动，在终端中</translation>
    </message>
    <message>
        <source>Filter: show only the processes that match some words</source>
        <translation>筛选：只显示符合某些词的进程</translation>
    </message>
    <message>
        <source>Bring back the processes that were removed last</source>
        <translation>恢复最近移除的进程</translation>
    </message>
    <message>
        <source>Save or copy a screenshot</source>
        <translation>保存或复制截图</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Glossary and shortcuts</source>
        <translation>术语和快捷键</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>pangaea::HintBar</name>
    <message>
        <source>Run again in a terminal</source>
        <translation>在终端中再次运行</translation>
    </message>
    <message>
        <source>Spawns the same program once more, as a new row with a terminal: most programs write each line at once then, and both streams keep their order.</source>
        <translation>再次生成同一程序，作为带终端的新行：大多数程序这时会立即写出每一行，两个流保持顺序。</translation>
    </message>
    <message>
        <source>Run again unbuffered</source>
        <translation>不带缓冲再次运行</translation>
    </message>
    <message>
        <source>Spawns the same program once more, as a new row with PYTHONUNBUFFERED=1: Python writes each line at once then.</source>
        <translation>再次生成同一程序，作为设有 PYTHONUNBUFFERED=1 的新行：Python 这时会立即写出每一行。</translation>
    </message>
    <message>
        <source>Run again with one pipe</source>
        <translation>用一个管道再次运行</translation>
    </message>
    <message>
        <source>Spawns the same program once more, as a new row with both streams in one pipe: they keep their order, but which of them a line is from is not known.</source>
        <translation>再次生成同一程序，作为两个流共用一个管道的新行：它们保持顺序，但不知道一行来自哪个流。</translation>
    </message>
    <message>
        <source>Do not explain</source>
        <translation>不要说明</translation>
    </message>
    <message>
        <source>Hides this line for all processes. Settings bring it back.</source>
        <translation>对所有进程隐藏此行。可在设置中恢复。</translation>
    </message>
    <message>
        <source>%1 printed all its lines at its end: maybe they waited in its buffer.</source>
        <translation>%1 在结束时才打印所有行：它们可能在其缓冲区中等待。</translation>
    </message>
    <message>
        <source>%1 printed nothing before its end by a signal: maybe its lines were in its buffer.</source>
        <translation>%1 被信号结束前没有打印任何内容：其内容可能还在缓冲区中。</translation>
    </message>
    <message>
        <source>The order of %1 lines of both streams is not known: dots mark them.</source>
        <translation>两个流的 %1 行之间顺序未知：以点标记。</translation>
    </message>
    <message>
        <source>%1 wrote to both streams faster than Pangaea could read them. Each stream is in order; whether a marked line came before or after those of the other stream is not known.</source>
        <translation>%1 向两个流写入的速度超过 Pangaea 读取的速度。每个流各自有序；标记的行在另一个流的行之前还是之后未知。</translation>
    </message>
</context>
<context>
    <name>pangaea::HostMenu</name>
    <message>
        <source>Run on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>All in turn</source>
        <translation>全部轮流</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>pangaea::Hosts</name>
    <message>
        <source>“command” has at most %1 words.</source>
        <translation>“command”最多有 %1 个词。</translation>
    </message>
    <message>
        <source>“name” has at most %1 characters.</source>
        <translation>“name”最多有 %1 个字符。</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a host: choose one without “:” and “,”.</source>
        <translation>%1 不能用作主机名：请选择不含“:”和“,”的名称。</translation>
    </message>
    <message>
        <source>A host takes no %1; it takes name, command.</source>
        <translation>主机不接受 %1；它接受 name、command。</translation>
    </message>
    <message>
        <source>A host needs a “name” and a “command”, such as [&quot;ssh&quot;, &quot;n2&quot;].</source>
        <translation>主机需要“name”和“command”，例如 [&quot;ssh&quot;, &quot;n2&quot;]。</translation>
    </message>
    <message>
        <source>There are two hosts of the name %1. Give one of them another.</source>
        <translation>有两台主机名为 %1。请给其中一台换个名称。</translation>
    </message>
    <message>
        <source>There are at most %1 hosts.</source>
        <translation>主机最多 %1 台。</translation>
    </message>
    <message>
        <source>This is no file of hosts; {&quot;pangaea-hosts&quot;: %1, &quot;hosts&quot;: […]} was expected.</source>
        <translation>这不是主机文件；应为 {&quot;pangaea-hosts&quot;: %1, &quot;hosts&quot;: […]}。</translation>
    </message>
    <message>
        <source>The format of the file, “pangaea-hosts”, must be %1.</source>
        <translation>文件格式“pangaea-hosts”必须是 %1。</translation>
    </message>
    <message>
        <source>A file of hosts takes no %1; it takes pangaea-hosts, hosts.</source>
        <translation>主机文件不接受 %1；它接受 pangaea-hosts、hosts。</translation>
    </message>
    <message>
        <source>The file names no host.</source>
        <translation>该文件没有列出任何主机。</translation>
    </message>
    <message>
        <source>A file of hosts has at most %1 KiB.</source>
        <translation>主机文件最大 %1 KiB。</translation>
    </message>
    <message>
        <source>%1 is no ordinary file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>There is no host %1. Write ssh:HOST, “this computer”, or a name from a file of hosts.</source>
        <translation>没有主机 %1。请写 ssh:HOST、“this computer”，或主机文件中的名称。</translation>
    </message>
    <message>
        <source>It said: “%1”</source>
        <translation>它说：“%1”</translation>
    </message>
    <message>
        <source>Try it by hand: %1</source>
        <translation>请手动尝试：%1</translation>
    </message>
    <message>
        <source>The way to %1 cannot be started: %2.</source>
        <translation>无法启动到 %1 的通路：%2。</translation>
    </message>
    <message>
        <source>No agent answers on %1: the command ended with %2. Is pangaea-agent installed there?</source>
        <translation>%1 上没有代理应答：命令以%2结束。那里安装了 pangaea-agent 吗？</translation>
    </message>
    <message>
        <source>%1 was reached, but no agent answered for %2 s. Perhaps its ~/.bashrc waits for input.</source>
        <translation>已到达 %1，但 %2 秒内没有代理应答。也许那里的 ~/.bashrc 在等待输入。</translation>
    </message>
    <message>
        <source>%1 speaks without end, and no agent answers. Perhaps its ~/.bashrc prints too much.</source>
        <translation>%1 不停地输出，却没有代理应答。也许那里的 ~/.bashrc 输出太多。</translation>
    </message>
    <message>
        <source>%1 has pangaea-agent %2, and this is Pangaea %3: install Pangaea %3 there too, or that one here.</source>
        <translation>%1 上是 pangaea-agent %2，而这里是 Pangaea %3：请在那里也安装 Pangaea %3，或在这里安装那个版本。</translation>
    </message>
    <message>
        <source>What %1 says is wrong (%2); the way to it was closed, and what its processes do is not known.</source>
        <translation>%1 所说的有误（%2）；到它的通路已关闭，它的进程在做什么不得而知。</translation>
    </message>
    <message>
        <source>The agent on %1 has ended, and all that it started.</source>
        <translation>%1 上的代理已结束，它启动的一切也已结束。</translation>
    </message>
    <message>
        <source>The agent on %1 has ended, and all that it started: %2</source>
        <translation>%1 上的代理已结束，它启动的一切也已结束：%2</translation>
    </message>
    <message>
        <source>The way to %1 is gone (%2). If its agent still runs, it ends what it started within a second; nobody can see that from here.</source>
        <translation>到 %1 的通路已断开（%2）。如果那里的代理还在运行，它会在一秒内结束它启动的一切；从这里无法看到。</translation>
    </message>
    <message>
        <source>%1 has not answered for %2 s: what its processes do is not known.</source>
        <translation>%1 已有 %2 秒没有应答：它的进程在做什么不得而知。</translation>
    </message>
    <message>
        <source>%1 cannot be reached any more.</source>
        <translation>已无法到达 %1。</translation>
    </message>
    <message>
        <source>The clocks of %1 and of this computer have moved apart, as after a sleep; they were compared anew.</source>
        <translation>%1 与本机的时钟已经错开，就像休眠之后那样；已重新比较。</translation>
    </message>
    <message>
        <source>a signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态 %1 </translation>
    </message>
    <message>
        <source>%1 has not answered for %2 s; the way to it was closed, and what its processes do is not known.</source>
        <translation>%1 已有 %2 秒没有应答；到它的通路已关闭，它的进程在做什么不得而知。</translation>
    </message>
    <message>
        <source>%1 does not read what is sent to it; the way to it was closed, and what its processes do is not known.</source>
        <translation>%1 不读取发给它的内容；到它的通路已关闭，它的进程在做什么不得而知。</translation>
    </message>
</context>
<context>
    <name>pangaea::InputLine</name>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>What you type is written to the process&apos;s standard input, with the end of the line behind it (Return)</source>
        <translation>你输入的内容会写入进程的标准输入，末尾加上换行（回车）</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>End of input</source>
        <translation>输入结束</translation>
    </message>
    <message>
        <source>The process reads the end of its input behind what was sent (Ctrl+D)</source>
        <translation>进程在已发送的内容之后读到输入结束 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Input of %1</source>
        <translation>%1 的输入</translation>
    </message>
</context>
<context>
    <name>pangaea::InputSink</name>
    <message>
        <source>On this system nothing can be given to a process as its standard input. Run it with closed input.</source>
        <translation>在此系统上无法给进程提供标准输入。请以关闭的输入运行它。</translation>
    </message>
    <message>
        <source>It has no terminal.</source>
        <translation>它没有终端。</translation>
    </message>
    <message>
        <source>The system has no pipe left for its input: %1. End other processes and try again.</source>
        <translation>系统没有管道可用于其输入：%1。请结束其他进程后再试。</translation>
    </message>
    <message>
        <source>Its input cannot be looked after: %1. End other processes and try again.</source>
        <translation>无法监视其输入：%1。请结束其他进程后再试。</translation>
    </message>
    <message>
        <source>The size of its terminal could not be changed: %1.</source>
        <translation>无法更改其终端的大小：%1。</translation>
    </message>
</context>
<context>
    <name>pangaea::JournalFile</name>
    <message>
        <source>0 for a “%1”</source>
        <translation>“%1”的应为 0</translation>
    </message>
    <message>
        <source>that of a row for a “%1”, not 0</source>
        <translation>“%1”的应为某一行的编号，而不是 0</translation>
    </message>
    <message>
        <source>process %1 must be “created” once, not twice</source>
        <translation>进程 %1 只能“created”一次，不能两次</translation>
    </message>
    <message>
        <source>process %1 must be “created” before this “%2”</source>
        <translation>进程 %1 在此“%2”之前必须先“created”</translation>
    </message>
    <message>
        <source>process %1 must be “starting” before this “%2”</source>
        <translation>进程 %1 在此“%2”之前必须先“starting”</translation>
    </message>
    <message>
        <source>process %1 must be “starting” again before it has “ended” twice</source>
        <translation>进程 %1 两次“ended”之间必须再次“starting”</translation>
    </message>
    <message>
        <source>process %1 must be joined or cancelled before it is “joinQueued” again</source>
        <translation>进程 %1 再次“joinQueued”之前必须已 join 或已取消</translation>
    </message>
    <message>
        <source>a file of at most %1 MiB was expected</source>
        <translation>应为最多 %1 MiB 的文件</translation>
    </message>
    <message>
        <source>this is no session of Pangaea; {&quot;pangaea-journal&quot;: %1, …} was expected</source>
        <translation>这不是 Pangaea 的会话；应为 {&quot;pangaea-journal&quot;: %1, …}</translation>
    </message>
    <message>
        <source>this session has format %1; format %2 was expected</source>
        <translation>此会话的格式为 %1；应为格式 %2</translation>
    </message>
    <message>
        <source>there is no event “%1”; one such as “created” was expected</source>
        <translation>没有事件“%1”；应为如“created”的事件</translation>
    </message>
    <message>
        <source>the file is empty; a session of Pangaea was expected</source>
        <translation>文件是空的；应为 Pangaea 的会话</translation>
    </message>
    <message>
        <source>the file is cut off here; %1 events were expected</source>
        <translation>文件在此处被截断；应有 %1 个事件</translation>
    </message>
    <message>
        <source>the source, the clock and the machine that the events tell of were expected</source>
        <translation>应有事件所述的来源、时钟和机器</translation>
    </message>
    <message>
        <source>one event in braces was expected, as JSON</source>
        <translation>应为花括号中的一个 JSON 事件</translation>
    </message>
    <message>
        <source>a line of at most %1 MiB was expected</source>
        <translation>应为最多 %1 MiB 的一行</translation>
    </message>
    <message>
        <source>the file is cut off before its first event</source>
        <translation>文件在第一个事件之前被截断</translation>
    </message>
    <message>
        <source>there is more than the %1 events that line 1 tells of</source>
        <translation>内容多于第 1 行所说的 %1 个事件</translation>
    </message>
    <message>
        <source>the first event must be “sessionStarted”</source>
        <translation>第一个事件必须是“sessionStarted”</translation>
    </message>
    <message>
        <source>Stopped: nothing was opened.</source>
        <translation>已停止：没有打开任何内容。</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>第 %1 行：%2。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a session file, which ends in .jsonl.</source>
        <translation>%1 是文件夹。请选择以 .jsonl 结尾的会话文件。</translation>
    </message>
    <message>
        <source>%1 is no ordinary file. Choose a session file, which ends in .jsonl.</source>
        <translation>%1 不是普通文件。请选择以 .jsonl 结尾的会话文件。</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1，第 %2 行：%3。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>“%1” must be %2</source>
        <translation>“%1”必须是%2</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>花括号中的对象</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a mask of 16 hexadecimal digits</source>
        <translation>16 位十六进制掩码</translation>
    </message>
    <message>
        <source>lists of task, core, start, length and reason</source>
        <translation>由任务、核心、起始、长度和原因组成的列表</translation>
    </message>
    <message>
        <source>one letter</source>
        <translation>一个字母</translation>
    </message>
    <message>
        <source>bytes in base64</source>
        <translation>base64 编码的字节</translation>
    </message>
</context>
<context>
    <name>pangaea::Json</name>
    <message>
        <source>The file ends too early.</source>
        <translation>文件过早结束。</translation>
    </message>
    <message>
        <source>Nothing may follow the end of the outermost value.</source>
        <translation>最外层的值结束后不能再有内容。</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark. Save it as UTF-8 without one.</source>
        <translation>文件以字节顺序标记开头。请保存为不带它的 UTF-8。</translation>
    </message>
    <message>
        <source>This byte is not UTF-8. Save the file as UTF-8.</source>
        <translation>此字节不是 UTF-8。请把文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>A line ends here as in Windows (CR LF), where LF alone was expected. Save the file with line ends as in Unix.</source>
        <translation>此行以 Windows 方式 (CR LF) 结尾，而这里应只有 LF。请以 Unix 换行符保存文件。</translation>
    </message>
    <message>
        <source>There are more than %1 brackets within each other.</source>
        <translation>嵌套的括号超过 %1 层。</translation>
    </message>
    <message>
        <source>Nothing follows this comma. Leave it out.</source>
        <translation>此逗号后面没有内容。请去掉它。</translation>
    </message>
    <message>
        <source>A comma or ] was expected here.</source>
        <translation>此处应为逗号或 ]。</translation>
    </message>
    <message>
        <source>A key between quotes was expected here.</source>
        <translation>此处应为引号中的键。</translation>
    </message>
    <message>
        <source>%1 stands here twice. Leave one out.</source>
        <translation>%1 在这里出现两次。请去掉一个。</translation>
    </message>
    <message>
        <source>A colon was expected here.</source>
        <translation>此处应为冒号。</translation>
    </message>
    <message>
        <source>A comma or } was expected here.</source>
        <translation>此处应为逗号或 }。</translation>
    </message>
    <message>
        <source>A value was expected here.</source>
        <translation>此处应为值。</translation>
    </message>
    <message>
        <source>A digit was expected here.</source>
        <translation>此处应为数字。</translation>
    </message>
    <message>
        <source>A number does not begin with 0, unless a point follows.</source>
        <translation>数字不能以 0 开头，除非后面是小数点。</translation>
    </message>
    <message>
        <source>This number is too large or too small.</source>
        <translation>此数字太大或太小。</translation>
    </message>
    <message>
        <source>The quote that begins here has no end.</source>
        <translation>从这里开始的引号没有结束。</translation>
    </message>
    <message>
        <source>A line cannot end within quotes. Write \n for it.</source>
        <translation>行不能在引号内结束。请写 \n 代替。</translation>
    </message>
    <message>
        <source>A control character cannot stand within quotes. Write \u00%1 for it.</source>
        <translation>控制字符不能放在引号内。请写 \u00%1 代替。</translation>
    </message>
    <message>
        <source>There is no such escape. A backslash is written as \\.</source>
        <translation>没有这样的转义。反斜杠写作 \\。</translation>
    </message>
    <message>
        <source>This is half of a character. Write both halves, or the character itself.</source>
        <translation>这是半个字符。请写出两半，或字符本身。</translation>
    </message>
    <message>
        <source>Four hexadecimal digits were expected after \u.</source>
        <translation>\u 后面应有四位十六进制数字。</translation>
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
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>%1 voluntary, %2 involuntary</source>
        <translation>自愿 %1，非自愿 %2</translation>
    </message>
    <message>
        <source>no descendants</source>
        <translation>没有后代</translation>
    </message>
    <message>
        <source>%1 processes. Terminate, Kill, Suspend and Continue reach all of them.</source>
        <translation>%1 个进程。终止、杀死、挂起和继续都作用于它们全部。</translation>
    </message>
    <message>
        <source>%1 by you at %2 s</source>
        <translation>%1 由你在 %2 s 发送</translation>
    </message>
    <message>
        <source>%1 by Pangaea at %2 s</source>
        <translation>%1 由 Pangaea 在 %2 s 发送</translation>
    </message>
    <message>
        <source>%1, to %2 processes</source>
        <translation>%1，发给 %2 个进程</translation>
    </message>
    <message>
        <source>all %1 cores</source>
        <translation>全部 %1 个核心</translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>核心 %1</translation>
    </message>
    <message>
        <source>cores %1 and %2</source>
        <translation>核心 %1 和 %2</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>From /proc/PID/wchan and /proc/PID/syscall, where they can be read</source>
        <translation>来自 /proc/PID/wchan 和 /proc/PID/syscall（可读取时）</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>进程树</translation>
    </message>
    <message>
        <source>The process and its descendants</source>
        <translation>该进程及其后代</translation>
    </message>
    <message>
        <source>Output pipe</source>
        <translation>输出管道</translation>
    </message>
    <message>
        <source>Written to standard output and not yet read. A full pipe makes the process wait.</source>
        <translation>已写入标准输出但尚未被读取。管道满时进程会等待。</translation>
    </message>
    <message>
        <source>Error pipe</source>
        <translation>错误管道</translation>
    </message>
    <message>
        <source>Written to standard error and not yet read. A full pipe makes the process wait.</source>
        <translation>已写入标准错误但尚未被读取。管道满时进程会等待。</translation>
    </message>
    <message>
        <source>Memory (RSS)</source>
        <translation>内存 (RSS)</translation>
    </message>
    <message>
        <source>In RAM, shared pages counted in full; after the end the most that was seen</source>
        <translation>在内存中，共享页全额计算；结束后为所见最大值</translation>
    </message>
    <message>
        <source>Memory (PSS)</source>
        <translation>内存 (PSS)</translation>
    </message>
    <message>
        <source>In RAM, each shared page divided by the number of its users</source>
        <translation>在内存中，每个共享页除以其使用者数</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私有</translation>
    </message>
    <message>
        <source>In RAM, used by no other process</source>
        <translation>在内存中，不被其他进程使用</translation>
    </message>
    <message>
        <source>Niceness</source>
        <translation>Nice 值</translation>
    </message>
    <message>
        <source>From -20, most of the CPU, to 19, least</source>
        <translation>从 -20（CPU 最多）到 19（最少）</translation>
    </message>
    <message>
        <source>May run on</source>
        <translation>可运行于</translation>
    </message>
    <message>
        <source>The CPU affinity</source>
        <translation>CPU 亲和性</translation>
    </message>
    <message>
        <source>PPID</source>
        <translation>PPID</translation>
    </message>
    <message>
        <source>The process that started it, or took it over</source>
        <translation>启动它或接管它的进程</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Voluntary: it gave its core up to wait. Involuntary: the kernel took it away.</source>
        <translation>自愿：它为等待而让出核心。非自愿：内核将核心收回。</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>On a core, since it started; after the end with the descendants that it waited for</source>
        <translation>自启动起在核心上的时间；结束后包括它等待过的后代</translation>
    </message>
    <message>
        <source>Switching</source>
        <translation>切换开销</translation>
    </message>
    <message>
        <source>What of the run time lies in no bar of the timeline: the kernel’s own work to bring it to a core and away, and to end it. Bars and this together are the kernel’s figure. Unknown where switches are not all recorded, or where descendants are counted with it.</source>
        <translation>运行时间中不在时间线任何条内的部分：内核把它调入、调出核心以及结束它的工作。条与此相加为内核的数值。没有记录全部切换，或后代计入其中时，为未知。</translation>
    </message>
    <message>
        <source>Queue time</source>
        <translation>排队时间</translation>
    </message>
    <message>
        <source>Ready to run without a core, since it started</source>
        <translation>自启动起可运行但没有核心的时间</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>In this attempt, by whom, and to how many processes of its tree</source>
        <translation>在这次运行中，由谁发送，以及发给其进程树中的多少个进程</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>无效果</translation>
    </message>
    <message>
        <source>Why a signal that was sent changed nothing</source>
        <translation>为什么已发送的信号没有改变任何事</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Sent and not yet delivered</source>
        <translation>已发送但尚未递送</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>被阻塞</translation>
    </message>
    <message>
        <source>Kept pending until the process unblocks them</source>
        <translation>保持待处理，直到进程解除阻塞</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>被忽略</translation>
    </message>
    <message>
        <source>Thrown away when they come</source>
        <translation>到来时被丢弃</translation>
    </message>
    <message>
        <source>Caught</source>
        <translation>被捕获</translation>
    </message>
    <message>
        <source>Handled by a function of the process</source>
        <translation>由进程的函数处理</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>pangaea::LeftSessionBar</name>
    <message>
        <source>Session that was left</source>
        <translation>遗留的会话</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Show it in a window of its own, up to its last moment</source>
        <translation>在单独的窗口中显示它，直到最后一刻</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save it as a session, to be opened whenever you like</source>
        <translation>保存为会话，可随时打开</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>丢弃…</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>删除它</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Offer it again at the next start</source>
        <translation>下次启动时再提供</translation>
    </message>
    <message>
        <source>Session until %1</source>
        <translation>截至 %1 的会话</translation>
    </message>
    <message>
        <source>Pangaea did not end in order: its session until %1 (%2) was kept.</source>
        <translation>Pangaea 没有正常结束：截至 %1 的会话（%2）已被保留。</translation>
    </message>
    <message>
        <source>%1 %2 more are left.</source>
        <translation>%1 还有 %2 个。</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Session (*.jsonl)</source>
        <translation>会话 (*.jsonl)</translation>
    </message>
    <message>
        <source>The session is being saved already. Wait until it is done.</source>
        <translation>会话已在保存。请等待完成。</translation>
    </message>
    <message>
        <source>Saving the session</source>
        <translation>正在保存会话</translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <translation>会话未保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Discard session</source>
        <translation>丢弃会话</translation>
    </message>
    <message>
        <source>%1: discard it?</source>
        <translation>%1：丢弃它？</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>它无法恢复。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
</context>
<context>
    <name>pangaea::Lesson</name>
    <message>
        <source>This lesson needs the program %1, which is in no folder of PATH. Install it, and try again.</source>
        <translation>本课程需要程序 %1，但它不在 PATH 的任何文件夹中。请安装它后再试。</translation>
    </message>
    <message>
        <source>%1 must be an object between { and }.</source>
        <translation>%1必须是 { 和 } 之间的对象。</translation>
    </message>
    <message>
        <source>%1 takes no %2; it takes %3.</source>
        <translation>%1不接受 %2；它接受 %3。</translation>
    </message>
    <message>
        <source>%1 lacks “%2”.</source>
        <translation>%1缺少“%2”。</translation>
    </message>
    <message>
        <source>“%1” must be a text, or a list of its lines.</source>
        <translation>“%1”必须是文本，或由其各行组成的列表。</translation>
    </message>
    <message>
        <source>A lesson cannot come after itself.</source>
        <translation>课程不能排在自身之后。</translation>
    </message>
    <message>
        <source>This title stands here already.</source>
        <translation>此标题已在这里。</translation>
    </message>
    <message>
        <source>This fact lacks “fact”.</source>
        <translation>此事实缺少“fact”。</translation>
    </message>
    <message>
        <source>There is no fact %1. “fact” is one of %2.</source>
        <translation>没有事实 %1。“fact”是 %2 之一。</translation>
    </message>
    <message>
        <source>An exit code is a whole number from 0 to 255.</source>
        <translation>退出码是 0 到 255 的整数。</translation>
    </message>
    <message>
        <source>An exit is a code, such as 0, or the name of a signal, such as &quot;SIGKILL&quot;; %1 is neither.</source>
        <translation>退出是代码（如 0）或信号的名称（如 &quot;SIGKILL&quot;）；%1 都不是。</translation>
    </message>
    <message>
        <source>%1 cannot be; it is one of %2.</source>
        <translation>不能是 %1；它是 %2 之一。</translation>
    </message>
    <message>
        <source>“%1” of this fact must be a number.</source>
        <translation>此事实的“%1”必须是数字。</translation>
    </message>
    <message>
        <source>“%1” of this fact must be true or false.</source>
        <translation>此事实的“%1”必须是 true 或 false。</translation>
    </message>
    <message>
        <source>“%1” must be a list of as many names as “names” stands for.</source>
        <translation>“%1”必须是列表，名称数与“names”所代表的一样多。</translation>
    </message>
    <message>
        <source>A fact has one test: leave out “%1” or “%2”.</source>
        <translation>一个事实有一个检验：请去掉“%1”或“%2”。</translation>
    </message>
    <message>
        <source>This fact lacks its test, one of %1.</source>
        <translation>此事实缺少检验，即 %1 之一。</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>“%1”不能为空。</translation>
    </message>
    <message>
        <source>This is no lesson; {&quot;pangaea-lesson&quot;: %1, &quot;title&quot;: …, &quot;parts&quot;: […]} was expected.</source>
        <translation>这不是课程；应为 {&quot;pangaea-lesson&quot;: %1, &quot;title&quot;: …, &quot;parts&quot;: […]}。</translation>
    </message>
    <message>
        <source>A lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>The format of the lesson, “pangaea-lesson”, must be %1.</source>
        <translation>课程的格式“pangaea-lesson”必须是 %1。</translation>
    </message>
    <message>
        <source>“parts” must have at least one part.</source>
        <translation>“parts”必须至少有一个部分。</translation>
    </message>
    <message>
        <source>%1 words come before the first step: at most %2 may. Say the rest in “look”, or in another part.</source>
        <translation>第一步之前有 %1 个词：最多 %2 个。其余的请写在“look”或另一部分中。</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>“predict”</source>
        <translation>“predict”</translation>
    </message>
    <message>
        <source>A question has %1 to %2 answers; this one has %3.</source>
        <translation>一个问题有 %1 到 %2 个答案；此问题有 %3 个。</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>This answer stands here already.</source>
        <translation>此答案已在这里。</translation>
    </message>
    <message>
        <source>A fact must be an object such as {&quot;fact&quot;: &quot;exit&quot;, &quot;name&quot;: &quot;Asia&quot;, &quot;is&quot;: 0}.</source>
        <translation>事实必须是对象，例如 {&quot;fact&quot;: &quot;exit&quot;, &quot;name&quot;: &quot;Asia&quot;, &quot;is&quot;: 0}。</translation>
    </message>
    <message>
        <source>The fact “%1” takes no %2; it takes %3.</source>
        <translation>事实“%1”不接受 %2；它接受 %3。</translation>
    </message>
    <message>
        <source>The fact “%1” lacks “%2”.</source>
        <translation>事实“%1”缺少“%2”。</translation>
    </message>
    <message>
        <source>This name stands here already.</source>
        <translation>此名称已在这里。</translation>
    </message>
    <message>
        <source>“names” must have at least one name.</source>
        <translation>“names”必须至少有一个名称。</translation>
    </message>
    <message>
        <source>%1 processes have the name %2: say which by “row”, from 1.</source>
        <translation>%1 个进程的名称是 %2：请用“row”说明是哪个，从 1 开始。</translation>
    </message>
    <message>
        <source>“row” must be a whole number from 1 to %1.</source>
        <translation>“row”必须是 1 到 %1 的整数。</translation>
    </message>
    <message>
        <source>No step of this part or of those before it makes a process with the name %1.</source>
        <translation>此部分及之前的步骤都没有创建名称为 %1 的进程。</translation>
    </message>
    <message>
        <source>A lesson has at most %1 MiB.</source>
        <translation>课程最多 %1 MiB。</translation>
    </message>
    <message>
        <source>This is no ordinary file. Choose a lesson, which ends in .pangaea-lesson.</source>
        <translation>这不是普通文件。请选择以 .pangaea-lesson 结尾的课程。</translation>
    </message>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>无法打开文件：%1。</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonCheck</name>
    <message>
        <source>The question has no right answer in this run.</source>
        <translation>此问题在这次运行中没有正确答案。</translation>
    </message>
    <message>
        <source>The question has %1 right answers in this run: %2.</source>
        <translation>此问题在这次运行中有 %1 个正确答案：%2。</translation>
    </message>
    <message>
        <source>%1: expected %2, measured %3.</source>
        <translation>%1：预期 %2，测得 %3。</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonFact</name>
    <message>
        <source>Exit of %1</source>
        <translation>%1 的退出</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>%1 的状态</translation>
    </message>
    <message>
        <source>%1 printed</source>
        <translation>%1 打印了</translation>
    </message>
    <message>
        <source>Last line of %1</source>
        <translation>%1 的最后一行</translation>
    </message>
    <message>
        <source>Lines that %1 printed</source>
        <translation>%1 打印的行数</translation>
    </message>
    <message>
        <source>Output of %1 that was lost</source>
        <translation>%1 丢失的输出</translation>
    </message>
    <message>
        <source>Join of %1</source>
        <translation>%1 的 join</translation>
    </message>
    <message>
        <source>The parent waited for %1</source>
        <translation>父进程等待 %1 的时间</translation>
    </message>
    <message>
        <source>Life of %1</source>
        <translation>%1 的寿命</translation>
    </message>
    <message>
        <source>Attempts of %1</source>
        <translation>%1 的运行次数</translation>
    </message>
    <message>
        <source>Signals sent to %1</source>
        <translation>发送给 %1 的信号</translation>
    </message>
    <message>
        <source>Most threads of %1 at once</source>
        <translation>%1 同时最多的线程数</translation>
    </message>
    <message>
        <source>Most processes below %1 at once</source>
        <translation>%1 之下同时最多的进程数</translation>
    </message>
    <message>
        <source>Kernel states seen of %1</source>
        <translation>看到的 %1 的内核状态</translation>
    </message>
    <message>
        <source>Cost of switching of %1</source>
        <translation>%1 的切换开销</translation>
    </message>
    <message>
        <source>Switches of %1 to a core</source>
        <translation>%1 切换到核心的次数</translation>
    </message>
    <message>
        <source>A process below %1 got another parent</source>
        <translation>%1 之下的一个进程换了父进程</translation>
    </message>
    <message>
        <source>Processes that %1 left behind</source>
        <translation>%1 遗留的进程</translation>
    </message>
    <message>
        <source>CPU time (%1)</source>
        <translation>CPU 时间 (%1)</translation>
    </message>
    <message>
        <source>From first start to last end (%1)</source>
        <translation>从首次启动到最后结束 (%1)</translation>
    </message>
    <message>
        <source>Cores kept busy on average (%1)</source>
        <translation>平均占用的核心数 (%1)</translation>
    </message>
    <message>
        <source>Share of the first in the CPU time (%1)</source>
        <translation>第一个占 CPU 时间的份额 (%1)</translation>
    </message>
    <message>
        <source>Lived at the same time (%1)</source>
        <translation>同时存活 (%1)</translation>
    </message>
    <message>
        <source>Different PIDs (%1)</source>
        <translation>不同的 PID (%1)</translation>
    </message>
    <message>
        <source>The first to end</source>
        <translation>最先结束者</translation>
    </message>
    <message>
        <source>Order of ends</source>
        <translation>结束的顺序</translation>
    </message>
    <message>
        <source>From first end to last end (%1)</source>
        <translation>从首个结束到最后结束 (%1)</translation>
    </message>
    <message>
        <source>Order of joins</source>
        <translation>join 的顺序</translation>
    </message>
    <message>
        <source>Cores of this machine</source>
        <translation>本机的核心数</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>不是 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>包含“%1”</translation>
    </message>
    <message>
        <source>lacks “%1”</source>
        <translation>不含“%1”</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonFiles</name>
    <message>
        <source>&amp;All lessons…</source>
        <translation>所有课程(&amp;A)…</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1（无法读取）</translation>
    </message>
    <message>
        <source>The lesson was not opened</source>
        <translation>课程未打开</translation>
    </message>
    <message>
        <source>A scenario is being played. Stop it first, in the Lessons menu, or wait for its end.</source>
        <translation>正在播放一个场景。请先在“课程”菜单中停止它，或等待它结束。</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonList</name>
    <message>
        <source>All lessons</source>
        <translation>所有课程</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Read before</source>
        <translation>先读</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Other lessons</source>
        <translation>其他课程</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1（无法读取）</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonMark</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>不成立</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonOutcome</name>
    <message>
        <source>Other programs had %1 % of the cores meanwhile: run it again when they are quieter.</source>
        <translation>其间其他程序占用了 %1 % 的核心：请在它们较空闲时再运行一次。</translation>
    </message>
    <message>
        <source>Something is not known yet, so nothing is concluded.</source>
        <translation>有些情况还不知道，因此不作结论。</translation>
    </message>
    <message>
        <source>Other programs had %1 % of the cores meanwhile.</source>
        <translation>其间其他程序占用了 %1 % 的核心。</translation>
    </message>
    <message>
        <source>This run came out otherwise than it usually does: see above.</source>
        <translation>这次运行的结果与通常不同：见上文。</translation>
    </message>
    <message>
        <source>Begin again to see whether it does so once more.</source>
        <translation>请重新开始，看是否再次如此。</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonPage</name>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonPanel</name>
    <message>
        <source>&amp;Read on</source>
        <translation>继续阅读(&amp;R)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation>重新开始(&amp;B)</translation>
    </message>
    <message>
        <source>Save p&amp;icture…</source>
        <translation>保存图片(&amp;I)…</translation>
    </message>
    <message>
        <source>Load the lesson anew. Rows that are there stay.</source>
        <translation>重新载入课程。已有的行会保留。</translation>
    </message>
    <message>
        <source>Choose a lesson in the Lessons menu.</source>
        <translation>请在“课程”菜单中选择一个课程。</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>第 %1 部分，共 %2 部分</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>我还不知道</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonReport</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>so it was measured</source>
        <translation>测得如此</translation>
    </message>
    <message>
        <source>Measured: none of the answers.</source>
        <translation>测得：不是任何一个答案。</translation>
    </message>
    <message>
        <source>Measured: —</source>
        <translation>测得：—</translation>
    </message>
    <message>
        <source>Nothing was predicted.</source>
        <translation>没有作出预测。</translation>
    </message>
    <message>
        <source>Prediction: I do not know yet.</source>
        <translation>预测：我还不知道。</translation>
    </message>
    <message>
        <source>Prediction: %1</source>
        <translation>预测：%1</translation>
    </message>
    <message>
        <source>%1. It was right.</source>
        <translation>%1。正确。</translation>
    </message>
    <message>
        <source>%1. It was not right.</source>
        <translation>%1。不正确。</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>第 %1 部分</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation>第 %1 部分：%2</translation>
    </message>
    <message>
        <source>None of its steps was taken.</source>
        <translation>其中没有执行任何步骤。</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测得</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>None was made.</source>
        <translation>没有创建任何进程。</translation>
    </message>
    <message>
        <source>%1 more are left out.</source>
        <translation>另外 %1 个未列出。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>The same as a program in %1</source>
        <translation>用 %1 写的同样内容</translation>
    </message>
    <message>
        <source>Measured by Pangaea %1; nothing is simulated. “—”: not known.</source>
        <translation>由 Pangaea %1 测量；没有任何模拟。“—”：未知。</translation>
    </message>
</context>
<context>
    <name>pangaea::LessonWalk</name>
    <message>
        <source>The lesson is done.</source>
        <translation>课程已结束。</translation>
    </message>
    <message>
        <source>Something else is being played now. Begin the lesson again to go on.</source>
        <translation>现在正在播放别的内容。请重新开始课程以继续。</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>正在运行…</translation>
    </message>
    <message>
        <source>The lesson was stopped. Begin it again to go on.</source>
        <translation>课程已停止。请重新开始以继续。</translation>
    </message>
    <message>
        <source>Choose an answer first, then take the step.</source>
        <translation>请先选择答案，再执行步骤。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2; expected: %3</source>
        <translation>%1：%2；预期：%3</translation>
    </message>
    <message>
        <source>You predicted: %1</source>
        <translation>你的预测：%1</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>测得：%1</translation>
    </message>
    <message>
        <source>Measured: none of the answers</source>
        <translation>测得：不是任何一个答案</translation>
    </message>
    <message>
        <source>Measured: —</source>
        <translation>测得：—</translation>
    </message>
</context>
<context>
    <name>pangaea::LinePattern</name>
    <message>
        <source>This is too long: look for at most %1 characters.</source>
        <translation>太长了：最多查找 %1 个字符。</translation>
    </message>
    <message>
        <source>Not a regular expression: %1, at character %2. Write \ before a sign that is meant as itself.</source>
        <translation>不是正则表达式：%1，在第 %2 个字符处。请在表示自身的符号前写 \。</translation>
    </message>
</context>
<context>
    <name>pangaea::LiveWindow</name>
    <message>
        <source>Record exactly</source>
        <translation>精确记录</translation>
    </message>
    <message>
        <source>Pangaea</source>
        <translation>Pangaea</translation>
    </message>
    <message>
        <source>Step of the scenario</source>
        <translation>场景的步骤</translation>
    </message>
    <message>
        <source>Spawn many processes</source>
        <translation>生成许多进程</translation>
    </message>
    <message>
        <source>Spawn %1 processes?</source>
        <translation>生成 %1 个进程？</translation>
    </message>
    <message>
        <source>Each name becomes a real process on this machine.</source>
        <translation>每个名称都成为本机上的一个真实进程。</translation>
    </message>
    <message>
        <source>Spawn %1</source>
        <translation>生成 %1 个</translation>
    </message>
    <message>
        <source>The program was not remembered</source>
        <translation>程序未被记住</translation>
    </message>
    <message>
        <source>Remove processes</source>
        <translation>移除进程</translation>
    </message>
    <message>
        <source>Remove %1 processes from the window?</source>
        <translation>从窗口中移除 %1 个进程？</translation>
    </message>
    <message>
        <source>Their rows, lanes and output go. Undo remove brings them back.</source>
        <translation>它们的行、轨道和输出会消失。“撤销移除”可恢复它们。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1 个</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>One process is alive: %1</source>
        <translation>一个进程存活：%1</translation>
    </message>
    <message>
        <source>%1 processes are alive: %2</source>
        <translation>%1 个进程存活：%2</translation>
    </message>
    <message>
        <source>one is left behind: %1</source>
        <translation>遗留一个：%1</translation>
    </message>
    <message>
        <source>%1 are left behind: %2</source>
        <translation>遗留 %1 个：%2</translation>
    </message>
    <message>
        <source>No row is alive, but %1</source>
        <translation>没有行存活，但%1</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1，并且%2</translation>
    </message>
    <message>
        <source>Quit Pangaea</source>
        <translation>退出 Pangaea</translation>
    </message>
    <message>
        <source>All will be asked to end, and killed if still alive after %1 s.</source>
        <translation>将请求所有进程结束，%1 s 后仍存活的将被杀死。</translation>
    </message>
    <message>
        <source>End and quit</source>
        <translation>结束并退出</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Ending what is alive. Close again to kill it now.</source>
        <translation>正在结束存活的进程。再次关闭将立即杀死它们。</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>The scenario was not run</source>
        <translation>场景未运行</translation>
    </message>
    <message>
        <source>There is no lesson to report on. Choose one in the Lessons menu first.</source>
        <translation>还没有可报告的课程。请先在“课程”菜单中选择一个。</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>报告未保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>The settings were not saved</source>
        <translation>设置未保存</translation>
    </message>
    <message>
        <source>One process may be alive, on a machine that does not answer: %1</source>
        <translation>一个进程可能仍存活，它所在的机器没有应答：%1</translation>
    </message>
    <message>
        <source>%1 processes may be alive, on machines that do not answer: %2</source>
        <translation>%1 个进程可能仍存活，它们所在的机器没有应答：%2</translation>
    </message>
</context>
<context>
    <name>pangaea::Main</name>
    <message>
        <source>pangaea: there is no display for the window. Start it in a desktop session, or use --headless.</source>
        <translation>pangaea：没有可显示窗口的显示器。请在桌面会话中启动，或使用 --headless。</translation>
    </message>
    <message>
        <source>The table could not be printed: %1. Give standard output a file or a pipe that takes it.</source>
        <translation>无法打印表格：%1。请让标准输出指向可接受它的文件或管道。</translation>
    </message>
    <message>
        <source>Pangaea crashed when it ran last. What is known of it is in %1</source>
        <translation>Pangaea 上次运行时崩溃了。已知的情况在 %1</translation>
    </message>
    <message>
        <source>The last run</source>
        <translation>上次运行</translation>
    </message>
</context>
<context>
    <name>pangaea::MainWindow</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Fork tree</source>
        <translation>Fork 树</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Processes by state</source>
        <translation>各状态的进程</translation>
    </message>
    <message>
        <source>Load of the machine</source>
        <translation>机器负载</translation>
    </message>
    <message>
        <source>Paused, recording goes on (F6)</source>
        <translation>已暂停，记录继续 (F6)</translation>
    </message>
    <message>
        <source>Spawn</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Screens&amp;hot…</source>
        <translation>截图(&amp;H)…</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>Save a picture of the window (%1)</source>
        <translation>保存窗口的图片 (%1)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy screenshot</source>
        <translation>复制截图(&amp;C)</translation>
    </message>
    <message>
        <source>Save outp&amp;ut…</source>
        <translation>保存输出(&amp;U)…</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>保存报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save the result of the lesson, to be handed in</source>
        <translation>保存课程的结果，用于提交</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save session…</source>
        <translation>保存会话(&amp;S)…</translation>
    </message>
    <message>
        <source>Save sce&amp;nario…</source>
        <translation>保存场景(&amp;N)…</translation>
    </message>
    <message>
        <source>Save what was done, to be played again</source>
        <translation>保存已执行的操作，以便再次播放</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo remo&amp;ve</source>
        <translation>撤销移除(&amp;V)</translation>
    </message>
    <message>
        <source>Bring back the processes that were removed last</source>
        <translation>恢复最近移除的进程</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>把选中的行复制为文本</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>筛选(&amp;L)</translation>
    </message>
    <message>
        <source>Show only the processes that match some words</source>
        <translation>只显示符合某些词的进程</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Process</source>
        <translation>进程(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;pawn</source>
        <translation>生成(&amp;P)</translation>
    </message>
    <message>
        <source>Cr&amp;eate without starting</source>
        <translation>创建但不启动(&amp;E)</translation>
    </message>
    <message>
        <source>Make the rows, to be started later</source>
        <translation>创建行，以后再启动</translation>
    </message>
    <message>
        <source>Pro&amp;gram…</source>
        <translation>程序(&amp;G)…</translation>
    </message>
    <message>
        <source>Choose any program or script as target</source>
        <translation>选择任意程序或脚本作为目标</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>比较(&amp;M)…</translation>
    </message>
    <message>
        <source>The same work one after the other, together, as threads and asynchronously</source>
        <translation>同样的工作：逐个、同时、作为线程以及异步</translation>
    </message>
    <message>
        <source>Remove &amp;finished</source>
        <translation>移除已结束的(&amp;F)</translation>
    </message>
    <message>
        <source>Remove the processes that have ended, of those that are shown</source>
        <translation>从显示的进程中移除已结束的</translation>
    </message>
    <message>
        <source>Pr&amp;operties</source>
        <translation>属性(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>时间线(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>放大(&amp;Z)</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>缩小(&amp;U)</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>正常大小</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>高对比度，浅色(&amp;H)</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>高对比度，深色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>Run the &amp;text’s example</source>
        <translation>运行课文的示例(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Glossary and shortcuts</source>
        <translation>术语和快捷键(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;About Pangaea</source>
        <translation>关于 Pangaea(&amp;A)</translation>
    </message>
    <message>
        <source>About Pangaea</source>
        <translation>关于 Pangaea</translation>
    </message>
    <message>
        <source>Pangaea %1

See what the operating system does with your processes. Nothing is simulated.

MIT licence</source>
        <translation>Pangaea %1

看看操作系统如何处理你的进程。没有任何模拟。

MIT 许可证</translation>
    </message>
    <message>
        <source>Output of</source>
        <translation>输出：</translation>
    </message>
    <message>
        <source>All processes</source>
        <translation>所有进程</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>选中的</translation>
    </message>
    <message>
        <source>Whose output is shown</source>
        <translation>显示谁的输出</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>跟随(&amp;O)</translation>
    </message>
    <message>
        <source>Keep the newest line in view</source>
        <translation>保持最新的行可见</translation>
    </message>
    <message>
        <source>Save as s&amp;hown…</source>
        <translation>按显示保存(&amp;H)…</translation>
    </message>
    <message>
        <source>The lines that are shown, with or without times and names</source>
        <translation>显示的各行，带或不带时间和名称</translation>
    </message>
    <message>
        <source>All that the processes wrote, byte for byte</source>
        <translation>进程写出的全部内容，逐字节</translation>
    </message>
    <message>
        <source>Opt&amp;ions</source>
        <translation>选项(&amp;I)</translation>
    </message>
    <message>
        <source>Which lines are shown and how, and how to save them</source>
        <translation>显示哪些行、如何显示以及如何保存</translation>
    </message>
    <message>
        <source>Output options</source>
        <translation>输出选项</translation>
    </message>
    <message>
        <source>Timeline as ta&amp;ble</source>
        <translation>以表格显示时间线(&amp;B)</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>符合的</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>图片已在剪贴板中。</translation>
    </message>
</context>
<context>
    <name>pangaea::MatchList</name>
    <message>
        <source>Matches by process</source>
        <translation>各进程的匹配数</translation>
    </message>
    <message>
        <source>Not found in any process</source>
        <translation>在任何进程中都没有找到</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>pangaea::Names</name>
    <message>
        <source>A name cannot have a NUL character in it. Take it out.</source>
        <translation>名称中不能有 NUL 字符。请去掉它。</translation>
    </message>
    <message>
        <source>At most %1 processes can be spawned at once, and these are %2 names. Spawn them in parts.</source>
        <translation>一次最多可以生成 %1 个进程，而这里有 %2 个名称。请分批生成。</translation>
    </message>
</context>
<context>
    <name>pangaea::News</name>
    <message>
        <source>%1 exited with %2</source>
        <translation>%1 退出，%2</translation>
    </message>
    <message>
        <source>%1 was killed, %2</source>
        <translation>%1 被杀死，%2</translation>
    </message>
    <message>
        <source>%1 crashed, %2</source>
        <translation>%1 崩溃，%2</translation>
    </message>
    <message>
        <source>%1 process started</source>
        <translation>%1 个进程已启动</translation>
    </message>
    <message>
        <source>%1 ended</source>
        <translation>%1 已结束</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>%1 已被杀死</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 已崩溃</translation>
    </message>
    <message>
        <source>%1 failed to start</source>
        <translation>%1 启动失败</translation>
    </message>
    <message>
        <source>%1 suspended</source>
        <translation>%1 已挂起</translation>
    </message>
    <message>
        <source>%1 continued</source>
        <translation>%1 已继续</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 已 join</translation>
    </message>
    <message>
        <source>%1 join timed out</source>
        <translation>%1 个 join 超时</translation>
    </message>
    <message>
        <source>%1 processes started</source>
        <translation>%1 个进程已启动</translation>
    </message>
    <message>
        <source>%1 joins timed out</source>
        <translation>%1 个 join 超时</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 已启动</translation>
    </message>
    <message>
        <source>%1 failed to start: %2</source>
        <translation>%1 启动失败：%2</translation>
    </message>
    <message>
        <source>The join of %1 timed out</source>
        <translation>%1 的 join 超时</translation>
    </message>
</context>
<context>
    <name>pangaea::Notification</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>pangaea::OutputFinder</name>
    <message>
        <source>This expression takes too long: it was given up after %1 lines. Look for something simpler.</source>
        <translation>此表达式耗时太长：查找 %1 行后放弃。请查找更简单的内容。</translation>
    </message>
</context>
<context>
    <name>pangaea::OutputHint</name>
    <message>
        <source>%1 printed nothing for %2 s, and all its %3 lines at its end. Maybe they waited in its buffer: to a pipe, most programs write only when that is full or when they end.</source>
        <translation>%1 在 %2 s 内没有打印任何内容，%3 行全部在结束时打印。它们可能在其缓冲区中等待：向管道写入时，大多数程序只在缓冲区满或结束时写出。</translation>
    </message>
    <message>
        <source>%1 was ended by a signal and had printed nothing. Maybe it had lines in its buffer, which were never written: to a pipe, most programs write only when that is full or when they end.</source>
        <translation>%1 被信号结束，且没有打印过任何内容。其缓冲区中可能有从未写出的行：向管道写入时，大多数程序只在缓冲区满或结束时写出。</translation>
    </message>
</context>
<context>
    <name>pangaea::OutputLog</name>
    <message>
        <source>%1 bytes dropped</source>
        <translation>丢弃了 %1 字节</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第 %1 次运行</translation>
    </message>
    <message>
        <source>ended, but something that it started may write more</source>
        <translation>已结束，但它启动的进程可能还会写出内容</translation>
    </message>
    <message>
        <source>end of input</source>
        <translation>输入结束</translation>
    </message>
    <message>
        <source>standard output and error share one pipe: which of them a line is from is not known</source>
        <translation>标准输出和标准错误共用一个管道：不知道一行来自哪个</translation>
    </message>
</context>
<context>
    <name>pangaea::OutputSource</name>
    <message>
        <source>The system has no pipe left for its output: %1. End other processes and try again.</source>
        <translation>系统没有管道可用于其输出：%1。请结束其他进程后再试。</translation>
    </message>
    <message>
        <source>Its terminal cannot be looked after: %1. End other processes and try again.</source>
        <translation>无法监视其终端：%1。请结束其他进程后再试。</translation>
    </message>
</context>
<context>
    <name>pangaea::OutputView</name>
    <message>
        <source>Whether this line was written before or after those of the other stream beside it is not known. Spawn the program with both streams in one pipe, or with a terminal, to see their order.</source>
        <translation>不知道此行写在旁边另一个流的行之前还是之后。请让两个流共用一个管道，或使用终端来生成该程序，以看到顺序。</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>What the processes print will appear here.</source>
        <translation>进程打印的内容将显示在这里。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&amp;Copy Output</source>
        <translation>复制输出(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the selected text, or all lines if none is selected.</source>
        <translation>复制选中的文本；没有选中时复制所有行。</translation>
    </message>
    <message>
        <source>Output &amp;lines</source>
        <translation>输出行(&amp;L)</translation>
    </message>
    <message>
        <source>Only &amp;stderr</source>
        <translation>只显示 &amp;stderr</translation>
    </message>
    <message>
        <source>Hide what was written to standard output</source>
        <translation>隐藏写入标准输出的内容</translation>
    </message>
    <message>
        <source>&amp;Clear view</source>
        <translation>清空视图(&amp;C)</translation>
    </message>
    <message>
        <source>Hide the lines that came until now; nothing is lost, and Find still counts them</source>
        <translation>隐藏到目前为止的行；什么都不会丢失，查找仍会计入它们</translation>
    </message>
    <message>
        <source>Show &amp;all lines</source>
        <translation>显示所有行(&amp;A)</translation>
    </message>
    <message>
        <source>Show again what is hidden</source>
        <translation>重新显示被隐藏的内容</translation>
    </message>
    <message>
        <source>&amp;Time since the first start</source>
        <translation>自首次启动起的时间(&amp;T)</translation>
    </message>
    <message>
        <source>Time of &amp;day</source>
        <translation>一天中的时间(&amp;D)</translation>
    </message>
    <message>
        <source>N&amp;o time</source>
        <translation>不显示时间(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>自动换行(&amp;W)</translation>
    </message>
    <message>
        <source>Continue long lines below, instead of beyond the edge</source>
        <translation>长行在下方继续，而不超出边缘</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>the view was cleared</source>
        <translation>视图已清空</translation>
    </message>
    <message>
        <source>only stderr is shown</source>
        <translation>只显示 stderr</translation>
    </message>
    <message>
        <source>only lines that match are shown</source>
        <translation>只显示匹配的行</translation>
    </message>
    <message>
        <source>1 line is hidden: %1.</source>
        <translation>隐藏了 1 行：%1。</translation>
    </message>
    <message>
        <source>%1 lines are hidden: %2.</source>
        <translation>隐藏了 %1 行：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>in all %1 processes</source>
        <translation>在全部 %1 个进程中</translation>
    </message>
    <message>
        <source>in %1 of %2 processes</source>
        <translation>在 %1 个进程中，共 %2 个</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 处</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>What you type goes to the process. Ctrl+Tab and Ctrl+Shift+Tab leave the terminal; Ctrl+Shift+C and Ctrl+Shift+V copy and paste.</source>
        <translation>你输入的内容会传给进程。Ctrl+Tab 和 Ctrl+Shift+Tab 离开终端；Ctrl+Shift+C 和 Ctrl+Shift+V 复制和粘贴。</translation>
    </message>
</context>
<context>
    <name>pangaea::PictureFile</name>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF 页面</translation>
    </message>
    <message>
        <source>%1 for a %2</source>
        <translation>%1 用于%2</translation>
    </message>
    <message>
        <source>The suffix of &quot;%1&quot; names no kind of picture: use %2.</source>
        <translation>“%1”的后缀不对应任何图片类型：请使用 %2。</translation>
    </message>
</context>
<context>
    <name>pangaea::PicturePanels</name>
    <message>
        <source>The table is empty. Spawn processes first.</source>
        <translation>表格是空的。请先生成进程。</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows. An export as .csv has all of them.</source>
        <translation>前 %1 行，共 %2 行。导出为 .csv 可包含全部。</translation>
    </message>
    <message>
        <source>The timeline is empty: no process was started. Spawn processes first.</source>
        <translation>时间线是空的：没有启动过进程。请先生成进程。</translation>
    </message>
    <message>
        <source>The first %1 of %2 lanes.</source>
        <translation>前 %1 条轨道，共 %2 条。</translation>
    </message>
    <message>
        <source>There is no comparison yet. Run one first: Process &gt; Compare.</source>
        <translation>还没有比较。请先运行一次：进程 &gt; 比较。</translation>
    </message>
    <message>
        <source>There is no program to show: nothing was done yet. Spawn processes first.</source>
        <translation>没有可显示的程序：还没有执行任何操作。请先生成进程。</translation>
    </message>
    <message>
        <source>The first %1 of %2 lines.</source>
        <translation>前 %1 行，共 %2 行。</translation>
    </message>
    <message>
        <source>The fork tree is empty: no process was started. Spawn processes first.</source>
        <translation>Fork 树是空的：没有启动过进程。请先生成进程。</translation>
    </message>
    <message>
        <source>There is no CPU and no memory to show: no process was started. Spawn processes first.</source>
        <translation>没有 CPU 和内存可显示：没有启动过进程。请先生成进程。</translation>
    </message>
    <message>
        <source>The first %1 of %2 processes. Select those that you want to see.</source>
        <translation>前 %1 个进程，共 %2 个。请选中想看的进程。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Fair share</source>
        <translation>公平份额</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>CPU and memory</source>
        <translation>CPU 和内存</translation>
    </message>
    <message>
        <source>Fork tree</source>
        <translation>Fork 树</translation>
    </message>
    <message>
        <source>There is no panel &quot;%1&quot;. A picture can show one of: %2.</source>
        <translation>没有面板“%1”。图片可以显示以下之一：%2。</translation>
    </message>
</context>
<context>
    <name>pangaea::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>A click sets a numbered callout, up to nine; a click on one removes it. By keyboard: the arrow keys, then Space.</source>
        <translation>点击可放置带编号的标注，最多九个；点击标注可移除它。用键盘：方向键，然后按空格键。</translation>
    </message>
    <message>
        <source>Click to set numbered callouts, up to nine. Click on one to remove it.</source>
        <translation>点击可放置带编号的标注，最多九个。点击标注可移除它。</translation>
    </message>
</context>
<context>
    <name>pangaea::PipeGauge</name>
    <message>
        <source>%1 of %2 waiting</source>
        <translation>%1 / %2 在等待</translation>
    </message>
</context>
<context>
    <name>pangaea::Platform</name>
    <message>
        <source>On this system no process can have a terminal of its own. Run it with typed input.</source>
        <translation>在此系统上进程不能有自己的终端。请以键入的输入运行它。</translation>
    </message>
    <message>
        <source>This system does not tell when it switches between processes.</source>
        <translation>此系统不报告何时在进程之间切换。</translation>
    </message>
    <message>
        <source>The niceness of a process cannot be set on this system.</source>
        <translation>在此系统上无法设置进程的 nice 值。</translation>
    </message>
    <message>
        <source>The cores of a process cannot be chosen on this system.</source>
        <translation>在此系统上无法选择进程的核心。</translation>
    </message>
    <message>
        <source>Signals are not available on this system, so %1 was not sent.</source>
        <translation>此系统没有信号，因此未发送 %1。</translation>
    </message>
    <message>
        <source>The limit of a control group did not hold when it was tried.</source>
        <translation>试用时控制组的限制没有生效。</translation>
    </message>
    <message>
        <source>Pangaea’s control group cannot limit the number of processes.</source>
        <translation>Pangaea 的控制组无法限制进程数。</translation>
    </message>
    <message>
        <source>Pangaea’s control group does not let it limit the number of processes (%1).</source>
        <translation>Pangaea 的控制组不允许它限制进程数 (%1)。</translation>
    </message>
    <message>
        <source>Pangaea’s control group takes no groups below it (it is “%1”).</source>
        <translation>Pangaea 的控制组不接受下级组（它是“%1”）。</translation>
    </message>
    <message>
        <source>Other programs are in Pangaea’s control group (%1), so that it cannot have groups below it.</source>
        <translation>Pangaea 的控制组 (%1) 中有其他程序，因此它不能有下级组。</translation>
    </message>
    <message>
        <source>A control group could not be made: %1.</source>
        <translation>无法创建控制组：%1。</translation>
    </message>
    <message>
        <source>Pangaea could not move into a control group of its own: %1.</source>
        <translation>Pangaea 无法移入自己的控制组：%1。</translation>
    </message>
    <message>
        <source>The system has no file descriptors left for another process. Close other programs, then start it again.</source>
        <translation>系统没有文件描述符可用于另一个进程。请关闭其他程序，然后再启动它。</translation>
    </message>
    <message>
        <source>Pangaea has no file descriptors left for another process. End some processes, then start it again.</source>
        <translation>Pangaea 没有文件描述符可用于另一个进程。请结束一些进程，然后再启动它。</translation>
    </message>
    <message>
        <source>Recording of switches is turned off.</source>
        <translation>切换记录已关闭。</translation>
    </message>
    <message>
        <source>This user’s programs together had so many processes and threads that processes may have been refused to make more. The limit is higher now.</source>
        <translation>此用户的程序总共有太多进程和线程，可能有进程被拒绝创建更多。现在上限提高了。</translation>
    </message>
    <message>
        <source>The warden has ended, which sees to it that no process outlives Pangaea. From now on Pangaea does that itself; only if it is killed, processes may be left.</source>
        <translation>负责不让任何进程比 Pangaea 活得更久的看守进程已结束。从现在起由 Pangaea 自己负责；只有它被杀死时才可能遗留进程。</translation>
    </message>
    <message>
        <source>No control group was given to Pangaea.</source>
        <translation>没有给 Pangaea 控制组。</translation>
    </message>
    <message>
        <source>The kernel holds this user to no limit of his own.</source>
        <translation>内核没有对此用户设置单独的限制。</translation>
    </message>
    <message>
        <source>The process has ended already, so %1 was not sent.</source>
        <translation>进程已经结束，因此未发送 %1。</translation>
    </message>
    <message>
        <source>Not permitted to send %1: the process runs as another user.</source>
        <translation>不允许发送 %1：该进程以另一个用户运行。</translation>
    </message>
    <message>
        <source>%1 was not sent: %2.</source>
        <translation>未发送 %1：%2。</translation>
    </message>
    <message>
        <source>It was ended at once: the system gave no handle to stop it with later (pidfd_open: %1). Close other programs and try again.</source>
        <translation>它立即被结束：系统没有提供以后停止它的句柄 (pidfd_open: %1)。请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>There is no safe way to reach the process (%2), so %1 was not sent.</source>
        <translation>没有安全的方法触及该进程 (%2)，因此未发送 %1。</translation>
    </message>
    <message>
        <source>The process has ended already, so its niceness was not changed.</source>
        <translation>进程已经结束，因此未更改其 nice 值。</translation>
    </message>
    <message>
        <source>Not permitted to lower the niceness to %1: that takes the capability CAP_SYS_NICE. An ordinary user can only raise it.</source>
        <translation>不允许把 nice 值降到 %1：这需要 CAP_SYS_NICE 权能。普通用户只能提高它。</translation>
    </message>
    <message>
        <source>Not permitted to change the niceness: the process runs as another user.</source>
        <translation>不允许更改 nice 值：该进程以另一个用户运行。</translation>
    </message>
    <message>
        <source>There is no niceness of %1: it goes from -20 to 19.</source>
        <translation>没有 nice 值 %1：范围是 -20 到 19。</translation>
    </message>
    <message>
        <source>The niceness was not changed: %1.</source>
        <translation>未更改 nice 值：%1。</translation>
    </message>
    <message>
        <source>The process has ended already, so its cores were not chosen.</source>
        <translation>进程已经结束，因此未选择其核心。</translation>
    </message>
    <message>
        <source>Not permitted to choose its cores: the process runs as another user.</source>
        <translation>不允许选择其核心：该进程以另一个用户运行。</translation>
    </message>
    <message>
        <source>One of the chosen cores does not exist on this computer.</source>
        <translation>所选核心之一在本机上不存在。</translation>
    </message>
    <message>
        <source>Choose at least one core: a process without any could not run.</source>
        <translation>请至少选择一个核心：没有核心的进程无法运行。</translation>
    </message>
    <message>
        <source>The process may not run on any of the chosen cores.</source>
        <translation>该进程不能在任何所选核心上运行。</translation>
    </message>
    <message>
        <source>The cores were not chosen: %1.</source>
        <translation>未选择核心：%1。</translation>
    </message>
</context>
<context>
    <name>pangaea::Presentation</name>
    <message>
        <source>Prese&amp;ntation</source>
        <translation>演示(&amp;N)</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Full screen and larger: the table, the timeline, and the lesson or the output. Escape ends it.</source>
        <translation>全屏并放大：表格、时间线以及课程或输出。Escape 结束。</translation>
    </message>
</context>
<context>
    <name>pangaea::Procfile</name>
    <message>
        <source>This byte is not UTF-8. Save the file as UTF-8.</source>
        <translation>此字节不是 UTF-8。请把文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>A command was expected behind the colon.</source>
        <translation>冒号后面应为命令。</translation>
    </message>
    <message>
        <source>There is a NUL character here, which no program can be given. Take it out.</source>
        <translation>这里有 NUL 字符，无法传给任何程序。请去掉它。</translation>
    </message>
    <message>
        <source>Pangaea would fill in %1 here. Write $name for ${name}, or make a scenario of this file.</source>
        <translation>Pangaea 会在此填入 %1。请写 $name 代替 ${name}，或把此文件做成场景。</translation>
    </message>
    <message>
        <source>A name was expected here, as in “web: ./server”: letters, digits, _, - and .</source>
        <translation>此处应为名称，如“web: ./server”中那样：字母、数字、_、- 和 .</translation>
    </message>
    <message>
        <source>A colon was expected behind the name, as in “web: ./server”. A name has letters, digits, _, - and . alone.</source>
        <translation>名称后面应为冒号，如“web: ./server”中那样。名称只能有字母、数字、_、- 和 .。</translation>
    </message>
    <message>
        <source>%1 stands here twice. Take another name.</source>
        <translation>%1 在这里出现两次。请换一个名称。</translation>
    </message>
    <message>
        <source>This is one process too many: a Procfile makes at most %1.</source>
        <translation>这是多余的一个进程：Procfile 最多创建 %1 个。</translation>
    </message>
    <message>
        <source>There is no line such as “web: ./server” in this Procfile.</source>
        <translation>此 Procfile 中没有如“web: ./server”的行。</translation>
    </message>
    <message>
        <source>PORT would be %1 here; ports go from 1 to %2. Write another PORT into .env.</source>
        <translation>这里 PORT 会是 %1；端口范围是 1 到 %2。请在 .env 中写另一个 PORT。</translation>
    </message>
    <message>
        <source>A Procfile has at most %1 MiB.</source>
        <translation>Procfile 最多 %1 MiB。</translation>
    </message>
</context>
<context>
    <name>pangaea::ProgramChoice</name>
    <message>
        <source>“%1” is no environment variable. Write it as NAME=value, one on each line.</source>
        <translation>“%1”不是环境变量。请写成 NAME=值，每行一个。</translation>
    </message>
    <message>
        <source>Or write %1 as the program, and the script as its first argument.</source>
        <translation>或者把 %1 写作程序，把脚本写作它的第一个参数。</translation>
    </message>
    <message>
        <source>Choose a program or a script.</source>
        <translation>请选择程序或脚本。</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
    <message>
        <source>The input is longer than the %1 MiB that Pangaea gives to a process. Let it read a file.</source>
        <translation>输入超过 Pangaea 给进程的 %1 MiB。请让它读取文件。</translation>
    </message>
</context>
<context>
    <name>pangaea::ProgramDialog</name>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>A path, or a name such as python3</source>
        <translation>路径，或名称如 python3</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>hello.py {name} --number={index}</source>
        <translation>hello.py {name} --number={index}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Input text</source>
        <translation>输入文本</translation>
    </message>
    <message>
        <source>&amp;Both streams in one pipe</source>
        <translation>两个流共用一个管道(&amp;B)</translation>
    </message>
    <message>
        <source>Runs exactly</source>
        <translation>实际运行</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>运行程序</translation>
    </message>
    <message>
        <source>Recent programs</source>
        <translation>最近的程序</translation>
    </message>
    <message>
        <source>&amp;Remember this program</source>
        <translation>记住此程序(&amp;R)</translation>
    </message>
    <message>
        <source>It is kept in your settings, which you alone can read, with its arguments, folder, environment and input, and offered here again. It is never run by itself.</source>
        <translation>它连同参数、文件夹、环境和输入保存在只有你能读取的设置中，并再次在这里提供。它绝不会自行运行。</translation>
    </message>
    <message>
        <source>Words with spaces between them; quotes keep words together. {name} and {index} stand for the name and the number of each process. No shell reads them.</source>
        <translation>以空格分隔的词；引号使词连在一起。{name} 和 {index} 代表每个进程的名称和编号。不经过 shell。</translation>
    </message>
    <message>
        <source>KEY=value, one on each line</source>
        <translation>键=值，每行一个</translation>
    </message>
    <message>
        <source>Added to the small default environment</source>
        <translation>添加到较小的默认环境</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The process reads the end of its input at once</source>
        <translation>进程立即读到输入结束</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The process reads this text, and then the end of its input</source>
        <translation>进程读取此文本，然后读到输入结束</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>You type to it as in a terminal: with prompts, colours and Ctrl+C, and it prints at once</source>
        <translation>你像在终端中一样向它输入：有提示符、颜色和 Ctrl+C，它会立即打印</translation>
    </message>
    <message>
        <source>Typed in the output panel</source>
        <translation>在输出面板中键入</translation>
    </message>
    <message>
        <source>You type lines, which it reads from a pipe; many programs print late into a pipe</source>
        <translation>你键入各行，它从管道读取；许多程序向管道打印较晚</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>What the process reads: nothing, this text, or what you type to it</source>
        <translation>进程读取什么：无、此文本，或你键入的内容</translation>
    </message>
    <message>
        <source>The process reads these lines, and then the end of its input</source>
        <translation>进程读取这些行，然后读到输入结束</translation>
    </message>
    <message>
        <source>Standard output and error keep their order then, but which of them a line is from is not known. As 2&gt;&amp;1 in a shell.</source>
        <translation>标准输出和标准错误此时保持顺序，但不知道一行来自哪个。如 shell 中的 2&gt;&amp;1。</translation>
    </message>
    <message>
        <source>The program and each of its arguments, for the first process</source>
        <translation>第一个进程的程序及其每个参数</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>程序(&amp;P)</translation>
    </message>
    <message>
        <source>Choose a program or script</source>
        <translation>选择程序或脚本</translation>
    </message>
    <message>
        <source>&amp;Arguments</source>
        <translation>参数(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Choose the folder in which it runs</source>
        <translation>选择运行它的文件夹</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>环境(&amp;E)</translation>
    </message>
    <message>
        <source>Standard &amp;input</source>
        <translation>标准输入(&amp;I)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse for the folder</source>
        <translation>浏览文件夹</translation>
    </message>
    <message>
        <source>Browse for the program</source>
        <translation>浏览程序</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>忘记(&amp;G)</translation>
    </message>
    <message>
        <source>Take the chosen program out of your settings</source>
        <translation>从设置中去掉所选程序</translation>
    </message>
    <message>
        <source>No recent programs</source>
        <translation>没有最近的程序</translation>
    </message>
    <message>
        <source>Choose one that you had remembered</source>
        <translation>选择一个你记住过的</translation>
    </message>
</context>
<context>
    <name>pangaea::ProgramText</name>
    <message>
        <source>Pangaea waits here until %1 has printed “%2”.</source>
        <translation>Pangaea 在此等待，直到 %1 打印“%2”。</translation>
    </message>
    <message>
        <source>Pangaea waits here until the state of %1 is %2.</source>
        <translation>Pangaea 在此等待，直到 %1 的状态为 %2。</translation>
    </message>
    <message>
        <source>All that was started has been joined.</source>
        <translation>启动的全部都已 join。</translation>
    </message>
    <message>
        <source>%1 is not started yet.</source>
        <translation>%1 还没有启动。</translation>
    </message>
    <message>
        <source>%1 has ended by now.</source>
        <translation>%1 此时已结束。</translation>
    </message>
    <message>
        <source>Pangaea&apos;s processes are sessions of their own, where %1 does nothing.</source>
        <translation>Pangaea 的进程各自是独立的会话，%1 在其中不起作用。</translation>
    </message>
    <message>
        <source>In Pangaea, %1 goes on from here.</source>
        <translation>在 Pangaea 中，%1 从这里继续。</translation>
    </message>
    <message>
        <source>This step has no counterpart here.</source>
        <translation>此步骤在这里没有对应的做法。</translation>
    </message>
    <message>
        <source>What was terminated is killed after %1 s: counted from its join here, from its terminate in Pangaea.</source>
        <translation>被终止的进程在 %1 s 后被杀死：这里从其 join 算起，在 Pangaea 中从终止算起。</translation>
    </message>
    <message>
        <source>What processes are given to read is left out: they find an empty standard input.</source>
        <translation>进程要读取的内容被省略：它们得到的是空的标准输入。</translation>
    </message>
    <message>
        <source>Terminals of their own are left out: processes write to where this program writes, and may print later and without colours.</source>
        <translation>自己的终端被省略：进程写到此程序写到的地方，可能打印较晚且没有颜色。</translation>
    </message>
    <message>
        <source>Restarts by itself are left out: here, each process that fails stays ended.</source>
        <translation>自动重启被省略：这里，失败的进程保持结束状态。</translation>
    </message>
    <message>
        <source>Signals reach the process alone, in Pangaea also what it started.</source>
        <translation>信号只到达该进程，在 Pangaea 中也到达它启动的进程。</translation>
    </message>
</context>
<context>
    <name>pangaea::PropertiesPanel</name>
    <message>
        <source>always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>when it fails</source>
        <translation>失败时</translation>
    </message>
    <message>
        <source>%1, at most %2 times in %3 minutes</source>
        <translation>%1，%3 分钟内最多 %2 次</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>运行次</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Started (s)</source>
        <translation>启动 (s)</translation>
    </message>
    <message>
        <source>Ended (s)</source>
        <translation>结束 (s)</translation>
    </message>
    <message>
        <source>Run time (s)</source>
        <translation>运行时间 (s)</translation>
    </message>
    <message>
        <source>%1 processes are selected. Select one to see its properties.</source>
        <translation>选中了 %1 个进程。请选中一个以查看其属性。</translation>
    </message>
    <message>
        <source>Select one process to see its properties.</source>
        <translation>请选中一个进程以查看其属性。</translation>
    </message>
    <message>
        <source>Environment (%1)</source>
        <translation>环境 (%1)</translation>
    </message>
</context>
<context>
    <name>pangaea::Pty</name>
    <message>
        <source>The system has no terminal left for it: %1. End other processes and try again, or run it with typed input.</source>
        <translation>系统没有终端可供它使用：%1。请结束其他进程后再试，或以键入的输入运行它。</translation>
    </message>
</context>
<context>
    <name>pangaea::RawOutput</name>
    <message>
        <source>%1 bytes are missing: they came faster than they could be kept.</source>
        <translation>缺少 %1 字节：它们来得太快，来不及保留。</translation>
    </message>
    <message>
        <source>Older output may be missing: the journal&apos;s room was used up. The settings can give it more.</source>
        <translation>可能缺少较早的输出：日志的空间已用完。可在设置中给它更多。</translation>
    </message>
</context>
<context>
    <name>pangaea::RecentMenu</name>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（缺失）</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>打开最近的文件(&amp;T)</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>还没有打开过文件</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>The list of files was not saved</source>
        <translation>文件列表未保存</translation>
    </message>
</context>
<context>
    <name>pangaea::RecorderHelper</name>
    <message>
        <source>The program pangaea-recorder did not answer.</source>
        <translation>程序 pangaea-recorder 没有应答。</translation>
    </message>
    <message>
        <source>Nobody answered whether switches may be recorded (Record exactly asks again).</source>
        <translation>没有人回答是否可以记录切换（“精确记录”会再次询问）。</translation>
    </message>
    <message>
        <source>The program that would record switches cannot be started (installing Pangaea again would do).</source>
        <translation>无法启动用于记录切换的程序（重新安装 Pangaea 即可）。</translation>
    </message>
    <message>
        <source>There is nobody here to ask whether switches may be recorded (the program pkexec of polkit would do).</source>
        <translation>这里没有人可询问是否可以记录切换（有 polkit 的 pkexec 程序即可）。</translation>
    </message>
    <message>
        <source>The program pangaea-recorder is of another version (installing Pangaea again would do).</source>
        <translation>程序 pangaea-recorder 是另一个版本（重新安装 Pangaea 即可）。</translation>
    </message>
    <message>
        <source>The program pangaea-recorder ended before it answered.</source>
        <translation>程序 pangaea-recorder 在应答前结束了。</translation>
    </message>
    <message>
        <source>The permission to record switches was not given (Record exactly asks again).</source>
        <translation>没有给予记录切换的许可（“精确记录”会再次询问）。</translation>
    </message>
    <message>
        <source>The permission to record switches was refused, or nobody can be asked for it here (a session at this computer, with a polkit agent, would do).</source>
        <translation>记录切换的许可被拒绝，或这里无法询问任何人（在本机上有带 polkit 代理的会话即可）。</translation>
    </message>
    <message>
        <source>The program pangaea-recorder has no right to record switches either (setcap cap_sys_admin+ep would give it one).</source>
        <translation>程序 pangaea-recorder 也没有权利记录切换（setcap cap_sys_admin+ep 可给予它）。</translation>
    </message>
    <message>
        <source>The program pangaea-recorder does not take this one for its user’s own, and records nothing for it.</source>
        <translation>程序 pangaea-recorder 不认为本程序属于其用户，因此不为它记录。</translation>
    </message>
</context>
<context>
    <name>pangaea::ReplayBar</name>
    <message>
        <source>Pla&amp;y</source>
        <translation>播放(&amp;Y)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>The moment that is shown. Arrow keys go from event to event, Page Up and Page Down by 5 %.</source>
        <translation>显示的时刻。方向键在事件之间移动，Page Up 和 Page Down 移动 5 %。</translation>
    </message>
    <message>
        <source>%1 x</source>
        <translation>%1 x</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%1 / %2 s</translation>
    </message>
    <message>
        <source>Replay of %1 · exact switches, in part samples</source>
        <translation>%1 的回放 · 精确切换，部分为采样</translation>
    </message>
    <message>
        <source>Replay of %1 · exact switches</source>
        <translation>%1 的回放 · 精确切换</translation>
    </message>
    <message>
        <source>Replay of %1 · samples</source>
        <translation>%1 的回放 · 采样</translation>
    </message>
    <message>
        <source>%1 (event %2 of %3)</source>
        <translation>%1（事件 %2 / %3）</translation>
    </message>
    <message>
        <source>No event follows: this is the end of the recording.</source>
        <translation>后面没有事件：这是记录的结尾。</translation>
    </message>
    <message>
        <source>No event comes before: this is the beginning of the recording.</source>
        <translation>前面没有事件：这是记录的开头。</translation>
    </message>
    <message>
        <source>Paus&amp;e</source>
        <translation>暂停(&amp;E)</translation>
    </message>
</context>
<context>
    <name>pangaea::ReplayStops</name>
    <message>
        <source>exit %1</source>
        <translation>退出 %1</translation>
    </message>
    <message>
        <source>killed, %1</source>
        <translation>被杀死，%1</translation>
    </message>
    <message>
        <source>crashed, %1</source>
        <translation>崩溃，%1</translation>
    </message>
    <message>
        <source>%1 by you</source>
        <translation>%1，由你发送</translation>
    </message>
    <message>
        <source>%1 by Pangaea</source>
        <translation>%1，由 Pangaea 发送</translation>
    </message>
    <message>
        <source>created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>attempt %1 begins</source>
        <translation>第 %1 次运行开始</translation>
    </message>
    <message>
        <source>started, PID %1</source>
        <translation>已启动，PID %1</translation>
    </message>
    <message>
        <source>failed to start</source>
        <translation>启动失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>已继续</translation>
    </message>
    <message>
        <source>the parent waits for it</source>
        <translation>父进程等待它</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>已 join</translation>
    </message>
    <message>
        <source>the join timed out</source>
        <translation>join 超时</translation>
    </message>
    <message>
        <source>waits for restart %1 of %2</source>
        <translation>等待第 %1 次重启，共 %2 次</translation>
    </message>
    <message>
        <source>its restart is cancelled</source>
        <translation>其重启已取消</translation>
    </message>
    <message>
        <source>not restarted any more</source>
        <translation>不再重启</translation>
    </message>
    <message>
        <source>cancelled before its start</source>
        <translation>启动前已取消</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>及更多</translation>
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
        <translation>此窗口显示的是记录。请在运行进程的窗口中打开该文件。</translation>
    </message>
</context>
<context>
    <name>pangaea::ReportFile</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>The suffix of &quot;%1&quot; names no kind of report: use .html or .pdf.</source>
        <translation>“%1”的后缀不对应任何报告类型：请使用 .html 或 .pdf。</translation>
    </message>
</context>
<context>
    <name>pangaea::RestartMenu</name>
    <message>
        <source>Restart by itse&amp;lf</source>
        <translation>自动重启(&amp;L)</translation>
    </message>
    <message>
        <source>Whether Pangaea starts it again after its end, and how often</source>
        <translation>Pangaea 是否在其结束后再次启动它，以及多少次</translation>
    </message>
    <message>
        <source>At most %1 times in %2 minutes</source>
        <translation>%2 分钟内最多 %1 次</translation>
    </message>
    <message>
        <source>When it &amp;fails</source>
        <translation>失败时(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>总是(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>从不(&amp;N)</translation>
    </message>
    <message>
        <source>after %1 s, then %2 s, and so on up to %3 s</source>
        <translation>%1 s 后，然后 %2 s 后，依此类推直到 %3 s</translation>
    </message>
    <message>
        <source>Start it again after a crash or an exit code other than 0: %1. Not after you end it.</source>
        <translation>在崩溃或退出码不为 0 后再次启动：%1。由你结束时不会。</translation>
    </message>
    <message>
        <source>Start it again after each end: %1. Not after you end it.</source>
        <translation>每次结束后再次启动：%1。由你结束时不会。</translation>
    </message>
    <message>
        <source>Start it again only when you ask for it</source>
        <translation>只在你要求时再次启动</translation>
    </message>
</context>
<context>
    <name>pangaea::Restarts</name>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>%1 was restarted %2 in %3 minutes and is not restarted any more. See in its output why it ends, then restart it.</source>
        <translation>%1 在 %3 分钟内重启了 %2，不再重启。请在其输出中查看结束的原因，然后重新启动它。</translation>
    </message>
</context>
<context>
    <name>pangaea::RowActions</name>
    <message>
        <source>%1 has no folder of its own: it runs a function of Pangaea’s worker.</source>
        <translation>%1 没有自己的文件夹：它运行 Pangaea 的 worker 的一个函数。</translation>
    </message>
    <message>
        <source>The folder of %1 is not there: %2.</source>
        <translation>%1 的文件夹不在那里：%2。</translation>
    </message>
    <message>
        <source>Copy PID</source>
        <translation>复制 PID</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>打开文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the PIDs of the selected rows, one on each line</source>
        <translation>复制选中行的 PID，每行一个</translation>
    </message>
    <message>
        <source>Show the folder in which its program works</source>
        <translation>显示其程序工作的文件夹</translation>
    </message>
    <message>
        <source>PID %1 is copied.</source>
        <translation>已复制 PID %1。</translation>
    </message>
    <message>
        <source>%1 PIDs are copied.</source>
        <translation>已复制 %1 个 PID。</translation>
    </message>
    <message>
        <source>These rows work in %1 folders. Select fewer of them.</source>
        <translation>这些行在 %1 个文件夹中工作。请少选一些。</translation>
    </message>
</context>
<context>
    <name>pangaea::RowFilter</name>
    <message>
        <source>“%1” cannot be compared with “%2”. Write %3, for example.</source>
        <translation>“%1”不能用“%2”比较。例如写 %3。</translation>
    </message>
    <message>
        <source>“%1” is no amount of memory. Write %2, for example, with B, K, M or G behind the number.</source>
        <translation>“%1”不是内存量。例如写 %2，数字后加 B、K、M 或 G。</translation>
    </message>
    <message>
        <source>“%1” is no time. Write %2, for example, with ms, s, min or h behind the number.</source>
        <translation>“%1”不是时间。例如写 %2，数字后加 ms、s、min 或 h。</translation>
    </message>
    <message>
        <source>“%1” is no number. Write %2, for example.</source>
        <translation>“%1”不是数字。例如写 %2。</translation>
    </message>
    <message>
        <source>There is no state “%1”. The states are %2.</source>
        <translation>没有状态“%1”。状态有 %2。</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are %2. To look for the text itself, put it in quotes.</source>
        <translation>没有字段“%1”。字段有 %2。要查找该文本本身，请加上引号。</translation>
    </message>
    <message>
        <source>Behind “%1%2” comes what to look for, without a space between them: %3, for example.</source>
        <translation>“%1%2”后面是要查找的内容，之间没有空格：例如 %3。</translation>
    </message>
    <message>
        <source>A filter may have %1 characters. Shorten it.</source>
        <translation>筛选条件最多 %1 个字符。请缩短。</translation>
    </message>
</context>
<context>
    <name>pangaea::RowInput</name>
    <message>
        <source>Its input is longer than the %1 MiB that Pangaea gives to a process. Let it read a file.</source>
        <translation>其输入超过 Pangaea 给进程的 %1 MiB。请让它读取文件。</translation>
    </message>
    <message>
        <source>%1 does not read its input any more: %2 bytes were not given.</source>
        <translation>%1 不再读取输入：有 %2 字节没有给出。</translation>
    </message>
    <message>
        <source>This was not typed to %1: its terminal takes at most 4095 bytes in one line, and would drop the rest. Type shorter lines, or run it with typed input instead of a terminal.</source>
        <translation>没有把这些输入 %1：其终端一行最多接受 4095 字节，会丢弃其余部分。请输入较短的行，或以键入的输入代替终端运行它。</translation>
    </message>
    <message>
        <source>%1 does not read its input: so much waits already that this was not given.</source>
        <translation>%1 不读取输入：已有太多内容在等待，因此没有给出这些。</translation>
    </message>
    <message>
        <source>Nothing can be typed to %1: its input is not typed. Spawn it with typed input or a terminal.</source>
        <translation>无法向 %1 输入：它的输入不是键入的。请以键入的输入或终端生成它。</translation>
    </message>
    <message>
        <source>Nothing can be typed to %1 any more: its input has ended. Restart it.</source>
        <translation>无法再向 %1 输入：它的输入已结束。请重新启动它。</translation>
    </message>
</context>
<context>
    <name>pangaea::RowOutput</name>
    <message>
        <source>Something that %1 started still had its output open. It is closed now, and what is written to it from now on is lost.</source>
        <translation>%1 启动的进程仍打开着它的输出。现在已关闭，此后写入的内容会丢失。</translation>
    </message>
</context>
<context>
    <name>pangaea::RunCheck</name>
    <message>
        <source>The kernel charged it with %1 ms on cores that it did not record.</source>
        <translation>内核对它计入了 %1 ms 没有记录的核心时间。</translation>
    </message>
    <message>
        <source>The kernel records it no more since it runs a program that has rights of its own (set-user-ID) or that its user may not read.</source>
        <translation>自从它运行一个有自身权限 (set-user-ID) 或其用户不可读的程序起，内核不再记录它。</translation>
    </message>
    <message>
        <source>The kernel does not record it.</source>
        <translation>内核没有记录它。</translation>
    </message>
</context>
<context>
    <name>pangaea::SavedFile</name>
    <message>
        <source>%1 could not be saved: %2. Choose a folder with free space, in which you may write.</source>
        <translation>无法保存 %1：%2。请选择有空闲空间且可写的文件夹。</translation>
    </message>
    <message>
        <source>%1 is a pipe that nobody reads. Start its reader first.</source>
        <translation>%1 是没有人读取的管道。请先启动它的读取者。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it first, or choose another folder.</source>
        <translation>文件夹 %1 不存在。请先创建它，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose another name.</source>
        <translation>%1 是文件夹。请选择另一个名称。</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>已停止：没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>pangaea::Scenario</name>
    <message>
        <source>“%1” must be a text between quotes: write &quot;%2&quot;, not %2.</source>
        <translation>“%1”必须是引号中的文本：请写 &quot;%2&quot;，而不是 %2。</translation>
    </message>
    <message>
        <source>“%1” must be a text between quotes.</source>
        <translation>“%1”必须是引号中的文本。</translation>
    </message>
    <message>
        <source>“%1” has a NUL character, which no program can be given. Take it out.</source>
        <translation>“%1”含有 NUL 字符，无法传给任何程序。请去掉它。</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>“%1”不能为空。</translation>
    </message>
    <message>
        <source>“%1” must be an object between { and }.</source>
        <translation>“%1”必须是 { 和 } 之间的对象。</translation>
    </message>
    <message>
        <source>“%1” must be a list between [ and ].</source>
        <translation>“%1”必须是 [ 和 ] 之间的列表。</translation>
    </message>
    <message>
        <source>The .env beside the Procfile could not be opened: %1.</source>
        <translation>无法打开 Procfile 旁边的 .env：%1。</translation>
    </message>
    <message>
        <source>The .env beside the Procfile is larger than %1 MiB.</source>
        <translation>Procfile 旁边的 .env 大于 %1 MiB。</translation>
    </message>
    <message>
        <source>The .env beside the Procfile is refused. %1</source>
        <translation>Procfile 旁边的 .env 被拒绝。%1</translation>
    </message>
    <message>
        <source>This is a folder. Choose a scenario file, which ends in .pangaea.</source>
        <translation>这是文件夹。请选择以 .pangaea 结尾的场景文件。</translation>
    </message>
    <message>
        <source>This is no ordinary file. Choose a scenario file, which ends in .pangaea.</source>
        <translation>这不是普通文件。请选择以 .pangaea 结尾的场景文件。</translation>
    </message>
    <message>
        <source>The file could not be opened: %1.</source>
        <translation>无法打开文件：%1。</translation>
    </message>
    <message>
        <source>The file could not be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The target %1 reads no input. Leave “input” out.</source>
        <translation>目标 %1 不读取输入。请去掉“input”。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>This is no scenario; {&quot;pangaea&quot;: %1, &quot;steps&quot;: […]} was expected.</source>
        <translation>这不是场景；应为 {&quot;pangaea&quot;: %1, &quot;steps&quot;: […]}。</translation>
    </message>
    <message>
        <source>The format of the scenario, “pangaea”, must be %1.</source>
        <translation>场景的格式“pangaea”必须是 %1。</translation>
    </message>
    <message>
        <source>A scenario takes no %1; it takes pangaea, title, steps.</source>
        <translation>场景不接受 %1；它接受 pangaea、title、steps。</translation>
    </message>
    <message>
        <source>The scenario lacks “steps”.</source>
        <translation>场景缺少“steps”。</translation>
    </message>
    <message>
        <source>A scenario has at most %1 MiB.</source>
        <translation>场景最多 %1 MiB。</translation>
    </message>
    <message>
        <source>“%1” must be a number of seconds from 0 to %2.</source>
        <translation>“%1”必须是 0 到 %2 的秒数。</translation>
    </message>
    <message>
        <source>“row” must be a whole number from 1 to %1.</source>
        <translation>“row”必须是 1 到 %1 的整数。</translation>
    </message>
    <message>
        <source>There is no signal %1. Write a name of signal(7), such as SIGUSR1.</source>
        <translation>没有信号 %1。请写 signal(7) 中的名称，如 SIGUSR1。</translation>
    </message>
    <message>
        <source>There is no state %1; it is one of %2.</source>
        <translation>没有状态 %1；它是 %2 之一。</translation>
    </message>
    <message>
        <source>“streams” is “together”: standard output and error share one pipe. Leave it out for a pipe each.</source>
        <translation>“streams”为“together”：标准输出和标准错误共用一个管道。要各用一个管道请去掉它。</translation>
    </message>
    <message>
        <source>“ended” can only be true.</source>
        <translation>“ended”只能是 true。</translation>
    </message>
    <message>
        <source>“terminal” must be true or false.</source>
        <translation>“terminal”必须是 true 或 false。</translation>
    </message>
    <message>
        <source>“program” must not lead out of its folder by “..”. Write its whole path, or its name alone.</source>
        <translation>“program”不能通过“..”离开其文件夹。请写完整路径，或只写名称。</translation>
    </message>
    <message>
        <source>“program” must be a file, not a folder.</source>
        <translation>“program”必须是文件，不能是文件夹。</translation>
    </message>
    <message>
        <source>“folder” must be one below that of the scenario: no “/” in front and no “..”.</source>
        <translation>“folder”必须在场景的文件夹之下：前面没有“/”，也没有“..”。</translation>
    </message>
    <message>
        <source>A variable&apos;s name must not be empty, and has no = in it.</source>
        <translation>变量名不能为空，也不能含有 =。</translation>
    </message>
    <message>
        <source>“when” is “on-failure” or “always”. Leave “restart” out for never.</source>
        <translation>“when”是“on-failure”或“always”。要表示从不，请去掉“restart”。</translation>
    </message>
    <message>
        <source>“limit” of “restart” must be a whole number from 1 to %1.</source>
        <translation>“restart”的“limit”必须是 1 到 %1 的整数。</translation>
    </message>
    <message>
        <source>“backOff” must be a number of seconds from %1 to %2.</source>
        <translation>“backOff”必须是 %1 到 %2 的秒数。</translation>
    </message>
    <message>
        <source>“restart” takes no %1; it takes when, limit, backOff.</source>
        <translation>“restart”不接受 %1；它接受 when、limit、backOff。</translation>
    </message>
    <message>
        <source>%1 must be a number without quotes, or a word between quotes.</source>
        <translation>%1 必须是不带引号的数字，或引号中的词。</translation>
    </message>
    <message>
        <source>A step must be an object such as {&quot;do&quot;: &quot;join-all&quot;}.</source>
        <translation>步骤必须是对象，例如 {&quot;do&quot;: &quot;join-all&quot;}。</translation>
    </message>
    <message>
        <source>This step lacks “do”.</source>
        <translation>此步骤缺少“do”。</translation>
    </message>
    <message>
        <source>There is no step %1. “do” is one of %2.</source>
        <translation>没有步骤 %1。“do”是 %2 之一。</translation>
    </message>
    <message>
        <source>“%1” takes no %2, nor anything else.</source>
        <translation>“%1”不接受 %2，也不接受其他任何内容。</translation>
    </message>
    <message>
        <source>“%1” takes no %2; it takes %3.</source>
        <translation>“%1”不接受 %2；它接受 %3。</translation>
    </message>
    <message>
        <source>“%1” lacks “%2”.</source>
        <translation>“%1”缺少“%2”。</translation>
    </message>
    <message>
        <source>A process needs either a “target” or a “program”, and not both.</source>
        <translation>进程需要“target”或“program”之一，不能两者都有。</translation>
    </message>
    <message>
        <source>“%1” belongs to a target. A program takes “arguments”.</source>
        <translation>“%1”属于目标。程序用“arguments”。</translation>
    </message>
    <message>
        <source>“%1” belongs to a program. A target takes “with”.</source>
        <translation>“%1”属于程序。目标用“with”。</translation>
    </message>
    <message>
        <source>A process with a “terminal” has no “input” of its own. Give it that by “type”.</source>
        <translation>带“terminal”的进程没有自己的“input”。请用“type”给它。</translation>
    </message>
    <message>
        <source>“wait-for” waits for one thing: “output”, “state” or “ended”. Name exactly one.</source>
        <translation>“wait-for”只等待一件事：“output”、“state”或“ended”。请只写一个。</translation>
    </message>
    <message>
        <source>“steps” must have at least one step.</source>
        <translation>“steps”必须至少有一步。</translation>
    </message>
    <message>
        <source>No step before this one makes a process with the name %1.</source>
        <translation>此步骤之前没有步骤创建名称为 %1 的进程。</translation>
    </message>
    <message>
        <source>The steps before this one make fewer processes with the name %1.</source>
        <translation>此步骤之前的步骤创建的名称为 %1 的进程较少。</translation>
    </message>
    <message>
        <source>Nothing can be typed to %1, which has its whole “input” from the step that makes it. Take that out.</source>
        <translation>无法向 %1 输入，它的全部“input”来自创建它的步骤。请去掉那个。</translation>
    </message>
    <message>
        <source>This is one process too many: a scenario makes at most %1.</source>
        <translation>这是多余的一个进程：场景最多创建 %1 个。</translation>
    </message>
</context>
<context>
    <name>pangaea::ScenarioActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
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
        <translation>全部运行(&amp;L)</translation>
    </message>
    <message>
        <source>Take all steps of the scenario that are left</source>
        <translation>执行场景余下的所有步骤</translation>
    </message>
    <message>
        <source>St&amp;ep</source>
        <translation>单步(&amp;E)</translation>
    </message>
    <message>
        <source>Take the next step of the scenario</source>
        <translation>执行场景的下一步</translation>
    </message>
    <message>
        <source>Run to &amp;marked step</source>
        <translation>运行到标记的步骤(&amp;M)</translation>
    </message>
    <message>
        <source>Take the steps before the one that is marked</source>
        <translation>执行标记步骤之前的各步</translation>
    </message>
    <message>
        <source>&amp;Pause scenario</source>
        <translation>暂停场景(&amp;P)</translation>
    </message>
    <message>
        <source>Take no further step until you run or step it</source>
        <translation>在你运行或单步之前不再执行步骤</translation>
    </message>
    <message>
        <source>St&amp;op scenario</source>
        <translation>停止场景(&amp;O)</translation>
    </message>
    <message>
        <source>Take no further step; what was started goes on</source>
        <translation>不再执行步骤；已启动的继续运行</translation>
    </message>
    <message>
        <source>The scenario was stopped. What it started goes on.</source>
        <translation>场景已停止。它启动的进程继续运行。</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2：%3</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Paused before step %1</source>
        <translation>暂停在第 %1 步之前</translation>
    </message>
</context>
<context>
    <name>pangaea::ScenarioDialog</name>
    <message>
        <source>%1 steps make %2 processes.</source>
        <translation>%1 个步骤创建 %2 个进程。</translation>
    </message>
    <message>
        <source>Targets of Pangaea&apos;s own worker: %1</source>
        <translation>Pangaea 自己的 worker 的目标：%1</translation>
    </message>
    <message>
        <source>Program:</source>
        <translation>程序：</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>环境：</translation>
    </message>
    <message>
        <source>Input:</source>
        <translation>输入：</translation>
    </message>
    <message>
        <source>Processes:</source>
        <translation>进程：</translation>
    </message>
    <message>
        <source>Run scenario</source>
        <translation>运行场景</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>单步(&amp;S)</translation>
    </message>
    <message>
        <source>Have it ready, and take one step at a time (F10)</source>
        <translation>准备好它，一次执行一步 (F10)</translation>
    </message>
    <message>
        <source>It runs no other program.</source>
        <translation>它不运行其他程序。</translation>
    </message>
    <message>
        <source>These programs run with your permissions. {name} and {index} stand for the name and the number of each process.</source>
        <translation>这些程序以你的权限运行。{name} 和 {index} 代表每个进程的名称和编号。</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
</context>
<context>
    <name>pangaea::ScenarioDraft</name>
    <message>
        <source>It ran in another folder. Save the scenario in that one, or above it.</source>
        <translation>它在另一个文件夹中运行。请把场景保存在那个文件夹或其上级。</translation>
    </message>
    <message>
        <source>A scenario has no words for some of its bytes.</source>
        <translation>场景无法表示它的某些字节。</translation>
    </message>
    <message>
        <source>What was typed while its terminal showed nothing, as a password, is not recorded.</source>
        <translation>终端不显示内容时输入的内容（如密码）没有记录。</translation>
    </message>
    <message>
        <source>A scenario has no words for its parameters.</source>
        <translation>场景无法表示它的参数。</translation>
    </message>
    <message>
        <source>A scenario makes at most %1 processes.</source>
        <translation>场景最多创建 %1 个进程。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>%1: left out. %2</source>
        <translation>%1：已省略。%2</translation>
    </message>
    <message>
        <source>One row that was removed from the table: left out.</source>
        <translation>从表格中移除的一行：已省略。</translation>
    </message>
    <message>
        <source>%1 rows that were removed from the table: left out.</source>
        <translation>从表格中移除的 %1 行：已省略。</translation>
    </message>
    <message>
        <source>There is nothing to save: nothing that is in the table can be said in a scenario.</source>
        <translation>没有可保存的内容：表格中的内容都无法用场景表示。</translation>
    </message>
    <message>
        <source>A scenario has no words for all that was done: %1</source>
        <translation>场景无法表示执行过的全部操作：%1</translation>
    </message>
</context>
<context>
    <name>pangaea::ScenarioFiles</name>
    <message>
        <source>Opening the scenario</source>
        <translation>正在打开场景</translation>
    </message>
    <message>
        <source>The scenario was not opened</source>
        <translation>场景未打开</translation>
    </message>
    <message>
        <source>The scenario is ready. F10 takes one step, F9 all that are left.</source>
        <translation>场景已就绪。F10 执行一步，F9 执行余下的所有步骤。</translation>
    </message>
    <message>
        <source>Another file is being read. Wait until it is done.</source>
        <translation>正在读取另一个文件。请等待完成。</translation>
    </message>
    <message>
        <source>A scenario is being played. Stop it first, in the Lessons menu, or wait for its end.</source>
        <translation>正在播放一个场景。请先在“课程”菜单中停止它，或等待它结束。</translation>
    </message>
</context>
<context>
    <name>pangaea::ScenarioMenu</name>
    <message>
        <source>&amp;Scenarios</source>
        <translation>场景(&amp;S)</translation>
    </message>
    <message>
        <source>Looking for scenarios</source>
        <translation>正在查找场景</translation>
    </message>
    <message>
        <source>Your own scenarios are listed here: %1</source>
        <translation>你自己的场景列在这里：%1</translation>
    </message>
    <message>
        <source>%1 (cannot be run)</source>
        <translation>%1（无法运行）</translation>
    </message>
    <message>
        <source>The scenario cannot be run</source>
        <translation>该场景无法运行</translation>
    </message>
</context>
<context>
    <name>pangaea::ScenarioRunner</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1，第 %2 行，第 %3 列：%4</translation>
    </message>
</context>
<context>
    <name>pangaea::ScheduleMenus</name>
    <message>
        <source>&amp;Niceness</source>
        <translation>&amp;Nice 值</translation>
    </message>
    <message>
        <source>CPU &amp;affinity</source>
        <translation>CPU 亲和性(&amp;A)</translation>
    </message>
    <message>
        <source>How readily it and all its descendants leave a core to others</source>
        <translation>它及其所有后代多愿意把核心让给别人</translation>
    </message>
    <message>
        <source>The cores on which it and all its descendants may run</source>
        <translation>它及其所有后代可以运行的核心</translation>
    </message>
    <message>
        <source>&amp;Set niceness…</source>
        <translation>设置 nice 值(&amp;S)…</translation>
    </message>
    <message>
        <source>Core %1</source>
        <translation>核心 %1</translation>
    </message>
    <message>
        <source>&amp;All cores</source>
        <translation>所有核心(&amp;A)</translation>
    </message>
    <message>
        <source>Set niceness</source>
        <translation>设置 nice 值</translation>
    </message>
    <message>
        <source>Niceness of it and all its descendants, from -20 (most of the CPU) to 19 (least).
The kernel lets an ordinary user only raise it:</source>
        <translation>它及其所有后代的 nice 值，从 -20（CPU 最多）到 19（最少）。
内核只允许普通用户提高它：</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>pangaea::ScreenshotDialog</name>
    <message>
        <source>Capt&amp;ion</source>
        <translation>标题(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Remove callouts</source>
        <translation>移除标注(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save screenshot</source>
        <translation>保存截图</translation>
    </message>
    <message>
        <source>As on the display</source>
        <translation>与显示器相同</translation>
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
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Title of the caption</source>
        <translation>标题文字</translation>
    </message>
    <message>
        <source>Title; what was run, when and how it is known follow by themselves</source>
        <translation>标题；运行了什么、何时以及如何得知会自动附上</translation>
    </message>
    <message>
        <source>Below the picture: what was run, when, on which kernel, exact or sampled</source>
        <translation>在图片下方：运行了什么、何时、在哪个内核上、精确还是采样</translation>
    </message>
    <message>
        <source>Why it was not saved</source>
        <translation>为什么没有保存</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>显示(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Sca&amp;le:</source>
        <translation>比例(&amp;L)：</translation>
    </message>
</context>
<context>
    <name>pangaea::SessionFiles</name>
    <message>
        <source>Save session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Session (*.jsonl)</source>
        <translation>会话 (*.jsonl)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Sessions, scenarios, lessons and Procfiles (*.jsonl *.pangaea *.pangaea-lesson Procfile Procfile.* *.procfile)</source>
        <translation>会话、场景、课程和 Procfile (*.jsonl *.pangaea *.pangaea-lesson Procfile Procfile.* *.procfile)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>保存场景</translation>
    </message>
    <message>
        <source>Scenario (*.pangaea)</source>
        <translation>场景 (*.pangaea)</translation>
    </message>
    <message>
        <source>Saving the scenario</source>
        <translation>正在保存场景</translation>
    </message>
    <message>
        <source>The scenario was not saved</source>
        <translation>场景未保存</translation>
    </message>
    <message>
        <source>The scenario was saved without some rows</source>
        <translation>场景已保存，但缺少一些行</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Saving the session</source>
        <translation>正在保存会话</translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <translation>会话未保存</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>The export was not written</source>
        <translation>导出未写入</translation>
    </message>
    <message>
        <source>Both streams, as they were written (*)</source>
        <translation>两个流，按写入原样 (*)</translation>
    </message>
    <message>
        <source>Standard output alone (*)</source>
        <translation>只有标准输出 (*)</translation>
    </message>
    <message>
        <source>Standard error alone (*)</source>
        <translation>只有标准错误 (*)</translation>
    </message>
    <message>
        <source>Save output</source>
        <translation>保存输出</translation>
    </message>
    <message>
        <source>Saving the output</source>
        <translation>正在保存输出</translation>
    </message>
    <message>
        <source>Saved %1. %2</source>
        <translation>已保存 %1。%2</translation>
    </message>
    <message>
        <source>The output was not saved</source>
        <translation>输出未保存</translation>
    </message>
    <message>
        <source>With times and names, as shown (*)</source>
        <translation>带时间和名称，与显示相同 (*)</translation>
    </message>
    <message>
        <source>Only what was printed (*)</source>
        <translation>只有打印的内容 (*)</translation>
    </message>
    <message>
        <source>Save as shown</source>
        <translation>按显示保存</translation>
    </message>
    <message>
        <source>Opening the session</source>
        <translation>正在打开会话</translation>
    </message>
    <message>
        <source>The session was not opened</source>
        <translation>会话未打开</translation>
    </message>
    <message>
        <source>%1 ends in the middle of an event: its last %2 bytes were left out.</source>
        <translation>%1 在一个事件中间结束：省略了最后 %2 字节。</translation>
    </message>
    <message>
        <source>Another file is being read or written. Wait until it is done.</source>
        <translation>正在读取或写入另一个文件。请等待完成。</translation>
    </message>
</context>
<context>
    <name>pangaea::SessionKeeper</name>
    <message>
        <source>The session is not kept</source>
        <translation>会话没有被保留</translation>
    </message>
</context>
<context>
    <name>pangaea::SettingsDialog</name>
    <message>
        <source>Grace time</source>
        <translation>宽限时间</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>How long Terminate waits for a process to end by itself before it is killed</source>
        <translation>终止后等待进程自行结束多久才杀死它</translation>
    </message>
    <message>
        <source>Ask before Kill or Remove of more than 10 processes</source>
        <translation>杀死或移除超过 10 个进程之前询问</translation>
    </message>
    <message>
        <source>Processes per tree</source>
        <translation>每个进程树的进程数</translation>
    </message>
    <message>
        <source>How many processes, with their threads, one of yours may have together with all that it makes. The status bar tells what sees to it.</source>
        <translation>你的一个进程连同它创建的全部，包括线程，可以有多少个进程。状态栏说明由什么来保证。</translation>
    </message>
    <message>
        <source>Output kept</source>
        <translation>保留的输出</translation>
    </message>
    <message>
        <source>lines a process</source>
        <translation>行/进程</translation>
    </message>
    <message>
        <source>Older lines are dropped, and the output says how many bytes they had</source>
        <translation>较旧的行会被丢弃，输出会说明它们有多少字节</translation>
    </message>
    <message>
        <source>Samples per second</source>
        <translation>每秒采样次数</translation>
    </message>
    <message>
        <source>How often the kernel is asked for the state, load and memory of each process</source>
        <translation>多久向内核询问一次每个进程的状态、负载和内存</translation>
    </message>
    <message>
        <source>Keep samples and intervals up to (MiB)</source>
        <translation>采样和区间最多保留 (MiB)</translation>
    </message>
    <message>
        <source>The oldest are let go first, and the timeline shows it. Starts, signals, exits and joins are always kept.</source>
        <translation>最旧的先被丢弃，时间线会显示这一点。启动、信号、退出和 join 始终保留。</translation>
    </message>
    <message>
        <source>&amp;Keep the session while it runs</source>
        <translation>运行时保留会话(&amp;K)</translation>
    </message>
    <message>
        <source>In a file that only you can read, so that it can be opened after a crash. It may have what programs print, and passwords of their command lines; it is removed when you quit.</source>
        <translation>保存在只有你能读取的文件中，以便崩溃后打开。其中可能有程序打印的内容和命令行中的密码；退出时删除。</translation>
    </message>
    <message>
        <source>&amp;Tell of crashes while the window is hidden</source>
        <translation>窗口隐藏时通知崩溃(&amp;T)</translation>
    </message>
    <message>
        <source>By a notification of the desktop; a click on it shows the row</source>
        <translation>通过桌面通知；点击它会显示该行</translation>
    </message>
    <message>
        <source>&amp;Explain late output</source>
        <translation>说明延迟的输出(&amp;E)</translation>
    </message>
    <message>
        <source>A line above the output of a process says why it may have come late, and where its order is not known</source>
        <translation>在进程的输出上方用一行说明它为什么可能来得晚，以及哪里的顺序未知</translation>
    </message>
    <message>
        <source>Announce events to screen readers</source>
        <translation>向屏幕阅读器播报事件</translation>
    </message>
    <message>
        <source>Starts, ends and joins are spoken as they happen</source>
        <translation>启动、结束和 join 发生时会读出</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Of the window, from the next start on. Without a window all is English.</source>
        <translation>窗口的语言，从下次启动起生效。没有窗口时全部为英文。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>pangaea::SignalSet</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>all but %1</source>
        <translation>除 %1 外全部</translation>
    </message>
    <message>
        <source>The program ignores %1.</source>
        <translation>程序忽略 %1。</translation>
    </message>
    <message>
        <source>The program blocks %1: it stays pending until the program lets it in.</source>
        <translation>程序阻塞 %1：它保持待处理，直到程序放行。</translation>
    </message>
    <message>
        <source>The program blocks %1: one that is sent now stays pending.</source>
        <translation>程序阻塞 %1：现在发送的会保持待处理。</translation>
    </message>
    <message>
        <source>The process is stopped: %1 stays pending until it is continued.</source>
        <translation>进程已停止：%1 保持待处理，直到它继续。</translation>
    </message>
    <message>
        <source>The program catches %1 itself, and decides what to do about it.</source>
        <translation>程序自己捕获 %1，并决定如何处理。</translation>
    </message>
    <message>
        <source>%1 does nothing to a program that does not ask for it.</source>
        <translation>%1 对没有请求它的程序不起作用。</translation>
    </message>
</context>
<context>
    <name>pangaea::SpawnBar</name>
    <message>
        <source>Continent names</source>
        <translation>大洲名称</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Spawn</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Let the parent join the new processes one after the other, in the order of their making</source>
        <translation>让父进程按创建顺序逐个 join 新进程</translation>
    </message>
    <message>
        <source>Make a process for each name and start it (Return)</source>
        <translation>为每个名称创建一个进程并启动它（回车）</translation>
    </message>
    <message>
        <source>One name or many, with commas between them. Nothing stands for the default, %1.</source>
        <translation>一个或多个名称，之间用逗号分隔。留空表示默认值 %1。</translation>
    </message>
    <message>
        <source>What each process runs</source>
        <translation>每个进程运行什么</translation>
    </message>
    <message>
        <source>Program…</source>
        <translation>程序…</translation>
    </message>
    <message>
        <source>Choose any program or script</source>
        <translation>选择任意程序或脚本</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation>在终端中</translation>
    </message>
    <message>
        <source>New processes have a terminal of their own, unless they read a given text.</source>
        <translation>新进程有自己的终端，除非它们读取给定的文本。</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>What new processes do after their end, and whether they have a terminal</source>
        <translation>新进程结束后做什么，以及是否有终端</translation>
    </message>
    <message>
        <source>Join automatically</source>
        <translation>自动 join</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>%1 (the default)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>New processes run on: %1.</source>
        <translation>新进程运行于：%1。</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>运行于</translation>
    </message>
</context>
<context>
    <name>pangaea::SpawnProgress</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel spawning</source>
        <translation>取消生成</translation>
    </message>
    <message>
        <source>Do not start those that are not started yet</source>
        <translation>不启动尚未启动的进程</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>%1 of %2 started</source>
        <translation>已启动 %1 / %2</translation>
    </message>
</context>
<context>
    <name>pangaea::Stage</name>
    <message>
        <source>Show or hide the processes from before the lesson</source>
        <translation>显示或隐藏课程之前的进程</translation>
    </message>
    <message>
        <source>1 earlier process</source>
        <translation>1 个之前的进程</translation>
    </message>
    <message>
        <source>%1 earlier processes</source>
        <translation>%1 个之前的进程</translation>
    </message>
</context>
<context>
    <name>pangaea::StartCheck</name>
    <message>
        <source>The program %1 does not exist. Check its path, or install it.</source>
        <translation>程序 %1 不存在。请检查其路径，或安装它。</translation>
    </message>
    <message>
        <source>The folder %1, in which the program is to run, does not exist. Make it or choose another.</source>
        <translation>要在其中运行程序的文件夹 %1 不存在。请创建它或选择另一个。</translation>
    </message>
    <message>
        <source>No program can be given an argument with a NUL character. Take it out of the name or the argument.</source>
        <translation>不能给程序带 NUL 字符的参数。请从名称或参数中去掉它。</translation>
    </message>
    <message>
        <source>No path can have a NUL character. Take it out of the program or the folder.</source>
        <translation>路径中不能有 NUL 字符。请从程序或文件夹中去掉它。</translation>
    </message>
    <message>
        <source>No environment variable can have a NUL character. Take it out.</source>
        <translation>环境变量中不能有 NUL 字符。请去掉它。</translation>
    </message>
    <message>
        <source>“%1” is no environment variable. Write it as NAME=value.</source>
        <translation>“%1”不是环境变量。请写成 NAME=值。</translation>
    </message>
    <message>
        <source>An argument is longer than the %1 bytes that the system takes. Use a shorter name or argument.</source>
        <translation>有一个参数超过系统接受的 %1 字节。请使用较短的名称或参数。</translation>
    </message>
    <message>
        <source>An environment variable is longer than the %1 bytes that the system takes. Shorten it.</source>
        <translation>有一个环境变量超过系统接受的 %1 字节。请缩短它。</translation>
    </message>
    <message>
        <source>The arguments and the environment are longer than the %1 bytes that the system takes together. Use fewer or shorter ones.</source>
        <translation>参数和环境合起来超过系统接受的 %1 字节。请减少或缩短它们。</translation>
    </message>
    <message>
        <source>The name of the program is empty. Write which program is to run.</source>
        <translation>程序的名称为空。请写出要运行的程序。</translation>
    </message>
    <message>
        <source>There is no program with the name “%1”. If you mean the program %2, give what follows as its arguments.</source>
        <translation>没有名称为“%1”的程序。如果你指的是程序 %2，请把后面的内容作为它的参数给出。</translation>
    </message>
    <message>
        <source>There is no program %1 in the folders of PATH. Install it, or write its whole path.</source>
        <translation>PATH 的文件夹中没有程序 %1。请安装它，或写出完整路径。</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Try again when that is done.</source>
        <translation>%1 正被另一个程序写入。请在完成后再试。</translation>
    </message>
    <message>
        <source>The system cannot run %1: it was built for another kind of processor, or is no program. Build or install it for this one.</source>
        <translation>系统无法运行 %1：它是为另一种处理器构建的，或不是程序。请为本机构建或安装它。</translation>
    </message>
    <message>
        <source>The arguments of %1 are longer than the system takes. Use fewer or shorter ones.</source>
        <translation>%1 的参数超过系统所接受的长度。请减少或缩短它们。</translation>
    </message>
    <message>
        <source>The system lets you have no more processes, so that %1 was not started. End some and try again.</source>
        <translation>系统不允许你有更多进程，因此未启动 %1。请结束一些后再试。</translation>
    </message>
    <message>
        <source>There is not enough memory to start %1. Close other programs and try again.</source>
        <translation>内存不足，无法启动 %1。请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>Pangaea has no file descriptors left to start %1. Remove or end other rows and try again.</source>
        <translation>Pangaea 没有文件描述符可用于启动 %1。请移除或结束其他行后再试。</translation>
    </message>
    <message>
        <source>The system has no file descriptors left to start %1. Close other programs and try again.</source>
        <translation>系统没有文件描述符可用于启动 %1。请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>The system&apos;s rules do not let you run %1. Ask its administrator.</source>
        <translation>系统的规则不允许你运行 %1。请询问管理员。</translation>
    </message>
    <message>
        <source>You have no permission to run %1. Ask its owner, or choose another program.</source>
        <translation>你没有运行 %1 的权限。请询问其所有者，或选择另一个程序。</translation>
    </message>
    <message>
        <source>The system did not start %1 (%2). Close other programs and try again.</source>
        <translation>系统没有启动 %1 (%2)。请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>%1 is a link to a program that does not exist. Install that program again.</source>
        <translation>%1 是指向不存在的程序的链接。请重新安装该程序。</translation>
    </message>
    <message>
        <source>The program %1 does not exist: a part of its path is a file, not a folder. Correct the path.</source>
        <translation>程序 %1 不存在：其路径的一部分是文件，不是文件夹。请改正路径。</translation>
    </message>
    <message>
        <source>%1 is a link that leads back to itself. Make the link again.</source>
        <translation>%1 是指回自身的链接。请重新创建该链接。</translation>
    </message>
    <message>
        <source>You have no permission to enter the folder of %1. Ask its owner, or choose another program.</source>
        <translation>你没有进入 %1 所在文件夹的权限。请询问其所有者，或选择另一个程序。</translation>
    </message>
    <message>
        <source>The path of the program is longer than the system takes. Move it to a shorter one.</source>
        <translation>程序的路径超过系统所接受的长度。请把它移到较短的路径。</translation>
    </message>
    <message>
        <source>%1 cannot be looked at: %2.</source>
        <translation>无法查看 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is on a file system from which no program may run (noexec). Copy it to another folder.</source>
        <translation>%1 位于不允许运行程序的文件系统 (noexec)。请把它复制到另一个文件夹。</translation>
    </message>
    <message>
        <source>%1 is not an executable file. Mark it with chmod +x, or choose another program.</source>
        <translation>%1 不是可执行文件。请用 chmod +x 标记它，或选择另一个程序。</translation>
    </message>
    <message>
        <source>The first line of the script %1 names no interpreter. Write one, as in #!/bin/sh.</source>
        <translation>脚本 %1 的第一行没有写明解释器。请写一个，如 #!/bin/sh。</translation>
    </message>
    <message>
        <source>The first line of the script %1 ends as in Windows (CR LF), so that its interpreter is not found. Save it with Unix line ends.</source>
        <translation>脚本 %1 的第一行以 Windows 方式 (CR LF) 结尾，因此找不到其解释器。请以 Unix 换行符保存它。</translation>
    </message>
    <message>
        <source>The interpreter of the script %1 is a script whose interpreter is a script, and so on. Name a program in its first line.</source>
        <translation>脚本 %1 的解释器是脚本，而后者的解释器又是脚本，如此等等。请在第一行写明一个程序。</translation>
    </message>
    <message>
        <source>The first line of the script %1 names an interpreter that cannot be run.</source>
        <translation>脚本 %1 的第一行写明的解释器无法运行。</translation>
    </message>
    <message>
        <source>%1 is damaged: it ends within its header. Build or install it again.</source>
        <translation>%1 已损坏：它在文件头内就结束了。请重新构建或安装它。</translation>
    </message>
    <message>
        <source>%1 is a part of a program (an object or core file), not a program. Link it first, or choose another.</source>
        <translation>%1 是程序的一部分（目标文件或核心转储文件），不是程序。请先链接它，或选择另一个。</translation>
    </message>
    <message>
        <source>%1 was built for another kind of processor. Build or install it for this one (%2).</source>
        <translation>%1 是为另一种处理器构建的。请为本机 (%2) 构建或安装它。</translation>
    </message>
    <message>
        <source>%1 needs the dynamic loader %2, which cannot be run here. Install the libraries that it was built for, or build it on this system.</source>
        <translation>%1 需要动态加载器 %2，而它无法在这里运行。请安装构建时所用的库，或在本系统上构建它。</translation>
    </message>
    <message>
        <source>%1 is an empty file. Build or install it again.</source>
        <translation>%1 是空文件。请重新构建或安装它。</translation>
    </message>
    <message>
        <source>%1 is no program that this system can run: its format is unknown. Choose another.</source>
        <translation>%1 不是本系统可运行的程序：其格式未知。请选择另一个。</translation>
    </message>
    <message>
        <source>%1 is a text without a first line that names its interpreter. Write one, as in #!/bin/sh.</source>
        <translation>%1 是文本，没有写明解释器的第一行。请写一行，如 #!/bin/sh。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a program. Choose a program in it.</source>
        <translation>%1 是文件夹，不是程序。请选择其中的程序。</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a socket, not a program. Choose a program.</source>
        <translation>%1 是设备、管道或套接字，不是程序。请选择程序。</translation>
    </message>
    <message>
        <source>The folder %1, in which the program is to run, is below one that you may not enter. Choose another.</source>
        <translation>要在其中运行程序的文件夹 %1 位于你不能进入的文件夹之下。请选择另一个。</translation>
    </message>
    <message>
        <source>The folder %1, in which the program is to run, cannot be used: %2. Choose another.</source>
        <translation>要在其中运行程序的文件夹 %1 无法使用：%2。请选择另一个。</translation>
    </message>
    <message>
        <source>The folder %1, in which the program is to run, is a file. Choose a folder.</source>
        <translation>要在其中运行程序的文件夹 %1 是文件。请选择文件夹。</translation>
    </message>
    <message>
        <source>You have no permission to enter the folder %1, in which the program is to run. Choose another.</source>
        <translation>你没有进入文件夹 %1（要在其中运行程序）的权限。请选择另一个。</translation>
    </message>
</context>
<context>
    <name>pangaea::StatusSummary</name>
    <message>
        <source>%1 created</source>
        <translation>已创建 %1</translation>
    </message>
    <message>
        <source>%1 starting</source>
        <translation>正在启动 %1</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>运行中 %1</translation>
    </message>
    <message>
        <source>%1 suspended</source>
        <translation>已挂起 %1</translation>
    </message>
    <message>
        <source>%1 stopping</source>
        <translation>正在停止 %1</translation>
    </message>
    <message>
        <source>%1 exited</source>
        <translation>已退出 %1</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>已杀死 %1</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>已崩溃 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1</translation>
    </message>
    <message>
        <source>%1 is sampled from some time on: %2</source>
        <translation>%1 从某时起为采样：%2</translation>
    </message>
    <message>
        <source>No processes</source>
        <translation>没有进程</translation>
    </message>
    <message>
        <source>CPU %1 % of 1 core</source>
        <translation>CPU %1 %，共 1 个核心</translation>
    </message>
    <message>
        <source>CPU %1 % of %2 cores</source>
        <translation>CPU %1 %，共 %2 个核心</translation>
    </message>
    <message>
        <source>other programs use %1 % of the cores</source>
        <translation>其他程序占用 %1 % 的核心</translation>
    </message>
    <message>
        <source>exact switches</source>
        <translation>精确切换</translation>
    </message>
    <message>
        <source>sampled %1 Hz</source>
        <translation>采样 %1 Hz</translation>
    </message>
    <message>
        <source>, 1 process sampled</source>
        <translation>，1 个进程为采样</translation>
    </message>
    <message>
        <source>, %1 processes sampled</source>
        <translation>，%1 个进程为采样</translation>
    </message>
    <message>
        <source>1 record lost</source>
        <translation>丢失 1 条记录</translation>
    </message>
    <message>
        <source>%1 records lost</source>
        <translation>丢失 %1 条记录</translation>
    </message>
    <message>
        <source>Other programs use %1 % of the cores’ time: what takes how long cannot be compared now. End them first. Pangaea’s own window counts among them.</source>
        <translation>其他程序占用核心时间的 %1 %：现在无法比较各自用时。请先结束它们。Pangaea 自己的窗口也计入其中。</translation>
    </message>
    <message>
        <source>States, load and memory are sampled once a second.</source>
        <translation>状态、负载和内存每秒采样一次。</translation>
    </message>
    <message>
        <source>States, load and memory are sampled %1 times a second.</source>
        <translation>状态、负载和内存每秒采样 %1 次。</translation>
    </message>
    <message>
        <source>The timeline’s intervals are exact: the kernel records every switch.</source>
        <translation>时间线的区间是精确的：内核记录每次切换。</translation>
    </message>
    <message>
        <source>The timeline’s intervals come from the samples: shorter runs are not seen.</source>
        <translation>时间线的区间来自采样：更短的运行看不到。</translation>
    </message>
    <message>
        <source>There was no room for %1 records of switches.</source>
        <translation>没有空间容纳 %1 条切换记录。</translation>
    </message>
    <message>
        <source>Nothing limits how many processes a target makes.</source>
        <translation>没有什么限制目标创建多少进程。</translation>
    </message>
    <message>
        <source>If a process makes more than %1 descendants, Pangaea kills the whole tree; the kernel sets no limit.</source>
        <translation>如果进程创建超过 %1 个后代，Pangaea 会杀死整个进程树；内核没有设置限制。</translation>
    </message>
    <message>
        <source>If a process makes more than %1 descendants, Pangaea kills the whole tree. The kernel’s own limit, far above, is on all of this user’s programs together.</source>
        <translation>如果进程创建超过 %1 个后代，Pangaea 会杀死整个进程树。内核自己的限制远高于此，针对此用户的所有程序之和。</translation>
    </message>
    <message>
        <source>The kernel lets each process have %1 processes and threads below it, and no more.</source>
        <translation>内核允许每个进程之下有 %1 个进程和线程，不能更多。</translation>
    </message>
    <message>
        <source>Asks for an administrator’s permission to let Pangaea see when its own processes get a core. A small program of Pangaea’s opens the kernel’s record of them, and nothing else, and ends.
What runs already stays sampled; what is started then is recorded exactly.</source>
        <translation>请求管理员许可，让 Pangaea 看到自己的进程何时得到核心。Pangaea 的一个小程序打开内核对此的记录，不做其他事，然后结束。
已在运行的保持采样；此后启动的会被精确记录。</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 个未知</translation>
    </message>
    <message>
        <source>this computer %1</source>
        <translation>本机 %1</translation>
    </message>
    <message>
        <source>%1 %2 (does not answer)</source>
        <translation>%1 %2（没有应答）</translation>
    </message>
</context>
<context>
    <name>pangaea::StoredSettings</name>
    <message>
        <source>The settings file could not be read. It was kept as %1, and the defaults are used.</source>
        <translation>无法读取设置文件。它已保留为 %1，并使用默认值。</translation>
    </message>
    <message>
        <source>The settings file %1 could not be read, nor renamed. The defaults are used.</source>
        <translation>无法读取设置文件 %1，也无法将其改名。将使用默认值。</translation>
    </message>
    <message>
        <source>The settings could not be saved: there is no room for a copy in %1.</source>
        <translation>无法保存设置：%1 中没有空间存放副本。</translation>
    </message>
</context>
<context>
    <name>pangaea::SwitchRecorder</name>
    <message>
        <source>The kernel does not let an ordinary user record switches (kernel.perf_event_paranoid is %1; 2 or less would do).</source>
        <translation>内核不允许普通用户记录切换（kernel.perf_event_paranoid 为 %1；2 或更小即可）。</translation>
    </message>
    <message>
        <source>Something around Pangaea, such as a container, does not let it record switches (perf_event_open would have to be allowed there).</source>
        <translation>Pangaea 周围的环境（如容器）不允许它记录切换（需在那里允许 perf_event_open）。</translation>
    </message>
    <message>
        <source>This kernel cannot record switches (CONFIG_PERF_EVENTS would have to be set).</source>
        <translation>此内核无法记录切换（需设置 CONFIG_PERF_EVENTS）。</translation>
    </message>
    <message>
        <source>This kernel is too old to record switches (Linux 4.3 or newer would do).</source>
        <translation>此内核太旧，无法记录切换（Linux 4.3 或更新即可）。</translation>
    </message>
    <message>
        <source>Pangaea has too many files open to record switches (a higher limit by ulimit -n would do).</source>
        <translation>Pangaea 打开的文件太多，无法记录切换（用 ulimit -n 提高上限即可）。</translation>
    </message>
    <message>
        <source>The system has too many files open to record switches (a higher fs.file-max would do).</source>
        <translation>系统打开的文件太多，无法记录切换（提高 fs.file-max 即可）。</translation>
    </message>
    <message>
        <source>There are too many threads to record switches (a higher limit by ulimit -u would do).</source>
        <translation>线程太多，无法记录切换（用 ulimit -u 提高上限即可）。</translation>
    </message>
    <message>
        <source>There is no memory left to record switches (closing other programs would do).</source>
        <translation>没有内存可用于记录切换（关闭其他程序即可）。</translation>
    </message>
    <message>
        <source>Switches cannot be recorded: %1.</source>
        <translation>无法记录切换：%1。</translation>
    </message>
    <message>
        <source>Other programs use up the memory that a user may have to record switches (kernel.perf_event_mlock_kb is %1; more would do).</source>
        <translation>其他程序用完了用户可用于记录切换的内存（kernel.perf_event_mlock_kb 为 %1；更大即可）。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>pangaea::TargetCatalog</name>
    <message>
        <source>The list of targets lacks “%1” in %2.</source>
        <translation>目标列表在%2中缺少“%1”。</translation>
    </message>
    <message>
        <source>The list of targets has a wrong type for “%1” in %2.</source>
        <translation>目标列表在%2中“%1”的类型错误。</translation>
    </message>
    <message>
        <source>The list of targets has the name “%1”; names are made of letters a to z, digits and _.</source>
        <translation>目标列表有名称“%1”；名称由字母 a 到 z、数字和 _ 组成。</translation>
    </message>
    <message>
        <source>The list of targets has a minimum above the maximum in %1.</source>
        <translation>目标列表在%1中的最小值大于最大值。</translation>
    </message>
    <message>
        <source>The list of targets has a default out of range in %1.</source>
        <translation>目标列表在%1中的默认值超出范围。</translation>
    </message>
    <message>
        <source>The list of targets has a number that is not whole in %1.</source>
        <translation>目标列表在%1中有不是整数的数字。</translation>
    </message>
    <message>
        <source>The list of targets has a word in %1 that is not made of letters.</source>
        <translation>目标列表在%1中有不由字母组成的词。</translation>
    </message>
    <message>
        <source>The list of targets has “%1” twice in %2.</source>
        <translation>目标列表在%2中有两个“%1”。</translation>
    </message>
    <message>
        <source>The list of targets has nothing to choose in %1.</source>
        <translation>目标列表在%1中没有可选项。</translation>
    </message>
    <message>
        <source>a parameter of %1</source>
        <translation>%1 的一个参数</translation>
    </message>
    <message>
        <source>the parameter %1 of %2</source>
        <translation>%2 的参数 %1</translation>
    </message>
    <message>
        <source>The list of targets has the unknown type “%1” in %2.</source>
        <translation>目标列表在%2中有未知类型“%1”。</translation>
    </message>
    <message>
        <source>The list of targets has a wrong type in “%1” of %2.</source>
        <translation>目标列表在%2的“%1”中类型错误。</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>一个目标</translation>
    </message>
    <message>
        <source>The list of targets is not JSON: %1 at byte %2.</source>
        <translation>目标列表不是 JSON：%1，在第 %2 字节。</translation>
    </message>
    <message>
        <source>The list of targets is not a JSON object.</source>
        <translation>目标列表不是 JSON 对象。</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>The list of targets is empty.</source>
        <translation>目标列表是空的。</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not “%3”.</source>
        <translation>%1 必须是 %2 之一，而不是“%3”。</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not “%2”.</source>
        <translation>%1 必须是整数，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1 must be a number, not “%2”.</source>
        <translation>%1 必须是数字，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3, not %4.</source>
        <translation>%1 必须在 %2 和 %3 之间，而不是 %4。</translation>
    </message>
    <message>
        <source>“%1” is not a parameter; write it as key=value.</source>
        <translation>“%1”不是参数；请写成 键=值。</translation>
    </message>
    <message>
        <source>%1 has no parameter “%2”; it takes none.</source>
        <translation>%1 没有参数“%2”；它不接受参数。</translation>
    </message>
    <message>
        <source>%1 has no parameter “%2”; it takes %3.</source>
        <translation>%1 没有参数“%2”；它接受 %3。</translation>
    </message>
    <message>
        <source>%1 is given twice; give it once.</source>
        <translation>%1 给出了两次；请只给一次。</translation>
    </message>
    <message>
        <source>There is no target “%1”; the targets are %2.</source>
        <translation>没有目标“%1”；目标有 %2。</translation>
    </message>
</context>
<context>
    <name>pangaea::Targets</name>
    <message>
        <source>Prints the name of its continent, then sleeps</source>
        <translation>打印其大洲的名称，然后睡眠</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>How long it sleeps after its line</source>
        <translation>打印后睡眠多久</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>等待输入</translation>
    </message>
    <message>
        <source>Whether it first waits for a line, or the end, of its standard input</source>
        <translation>是否先等待标准输入的一行或结束</translation>
    </message>
    <message>
        <source>Keeps a core busy, and tells each second how far it is</source>
        <translation>让一个核心忙碌，并每秒报告进度</translation>
    </message>
    <message>
        <source>How long it computes</source>
        <translation>计算多久</translation>
    </message>
    <message>
        <source>Niceness</source>
        <translation>Nice 值</translation>
    </message>
    <message>
        <source>How far it lets others go first</source>
        <translation>让别人优先的程度</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Which of its cores it stays on, from 1; 0: on any</source>
        <translation>停留在其哪个核心上，从 1 开始；0：任意</translation>
    </message>
    <message>
        <source>Prints one line a second</source>
        <translation>每秒打印一行</translation>
    </message>
    <message>
        <source>How long it counts</source>
        <translation>计数多久</translation>
    </message>
    <message>
        <source>Ignores SIGTERM, so that only a kill ends it early</source>
        <translation>忽略 SIGTERM，只有杀死才能提前结束它</translation>
    </message>
    <message>
        <source>How long it sleeps before it ends by itself</source>
        <translation>自行结束前睡眠多久</translation>
    </message>
    <message>
        <source>Exits with the code that it is given</source>
        <translation>以给定的代码退出</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>The exit code</source>
        <translation>退出码</translation>
    </message>
    <message>
        <source>How long it sleeps before it exits</source>
        <translation>退出前睡眠多久</translation>
    </message>
    <message>
        <source>Crashes: ends by SIGSEGV</source>
        <translation>崩溃：因 SIGSEGV 结束</translation>
    </message>
    <message>
        <source>How long it sleeps before it crashes</source>
        <translation>崩溃前睡眠多久</translation>
    </message>
    <message>
        <source>Writes numbered lines as fast as it can</source>
        <translation>尽快写出带编号的行</translation>
    </message>
    <message>
        <source>How long it writes</source>
        <translation>写多久</translation>
    </message>
    <message>
        <source>Writes to standard output and to standard error in turn</source>
        <translation>轮流写入标准输出和标准错误</translation>
    </message>
    <message>
        <source>How long it sleeps after its lines</source>
        <translation>写完各行后睡眠多久</translation>
    </message>
    <message>
        <source>Computes a fixed number of steps, however long that takes</source>
        <translation>计算固定数量的步骤，不论需要多久</translation>
    </message>
    <message>
        <source>Million steps</source>
        <translation>百万步</translation>
    </message>
    <message>
        <source>How much it computes, in millions of steps</source>
        <translation>计算多少，以百万步计</translation>
    </message>
    <message>
        <source>Blocks in a read until there is something to read</source>
        <translation>阻塞在读取中，直到有内容可读</translation>
    </message>
    <message>
        <source>How long it waits</source>
        <translation>等待多久</translation>
    </message>
    <message>
        <source>Makes threads that compute or wait</source>
        <translation>创建计算或等待的线程</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>How many threads it makes</source>
        <translation>创建多少线程</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>What each thread does</source>
        <translation>每个线程做什么</translation>
    </message>
    <message>
        <source>How long each thread computes or waits</source>
        <translation>每个线程计算或等待多久</translation>
    </message>
    <message>
        <source>How much each computes instead of so long, unless 0</source>
        <translation>每个线程改为计算多少；0 表示按时间</translation>
    </message>
    <message>
        <source>Waits for many things at once, in one thread</source>
        <translation>在一个线程中同时等待许多事情</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待次数</translation>
    </message>
    <message>
        <source>How many waits there are</source>
        <translation>有多少次等待</translation>
    </message>
    <message>
        <source>How long each wait is</source>
        <translation>每次等待多久</translation>
    </message>
    <message>
        <source>How much it computes after each wait</source>
        <translation>每次等待后计算多少</translation>
    </message>
    <message>
        <source>Waits for many things, one after the other</source>
        <translation>逐个等待许多事情</translation>
    </message>
    <message>
        <source>Takes memory step by step, and writes to every page of it</source>
        <translation>逐步占用内存，并写入其中每一页</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>How much memory it takes</source>
        <translation>占用多少内存</translation>
    </message>
    <message>
        <source>How long it takes to grow</source>
        <translation>增长需要多久</translation>
    </message>
    <message>
        <source>Counts up one variable in processes, which each have it, or in threads, which share it</source>
        <translation>对一个变量计数：在各有一份的进程中，或在共享它的线程中</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>由谁计数</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>How many of them there are</source>
        <translation>有多少个</translation>
    </message>
    <message>
        <source>How long they count</source>
        <translation>计数多久</translation>
    </message>
    <message>
        <source>Has a child that ended and does not wait for it</source>
        <translation>有一个已结束的子进程而不等待它</translation>
    </message>
    <message>
        <source>How long the child is a zombie</source>
        <translation>子进程处于僵尸状态多久</translation>
    </message>
    <message>
        <source>Ends before its child, which gets another parent</source>
        <translation>先于子进程结束，子进程得到另一个父进程</translation>
    </message>
    <message>
        <source>How long the child lives on</source>
        <translation>子进程继续存活多久</translation>
    </message>
    <message>
        <source>Makes children, which make children</source>
        <translation>创建子进程，子进程再创建子进程</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>How many levels the tree has</source>
        <translation>树有多少层</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>How many children each process has</source>
        <translation>每个进程有多少子进程</translation>
    </message>
    <message>
        <source>How long the tree lives</source>
        <translation>树存活多久</translation>
    </message>
    <message>
        <source>Cleans up when SIGTERM comes, then ends</source>
        <translation>收到 SIGTERM 时进行清理，然后结束</translation>
    </message>
    <message>
        <source>How long it waits for SIGTERM before it ends by itself</source>
        <translation>自行结束前等待 SIGTERM 多久</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>How many seconds it cleans up</source>
        <translation>清理多少秒</translation>
    </message>
    <message>
        <source>Repeats each line that it reads from standard input</source>
        <translation>重复从标准输入读到的每一行</translation>
    </message>
    <message>
        <source>Waits for its child, which waits for it</source>
        <translation>等待其子进程，而子进程也在等待它</translation>
    </message>
    <message>
        <source>How long they wait before the child gives up</source>
        <translation>子进程放弃前它们等待多久</translation>
    </message>
    <message>
        <source>Prints lines into a buffer, which is written when the program ends</source>
        <translation>把行打印到缓冲区，程序结束时才写出</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>How many lines it prints</source>
        <translation>打印多少行</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Whether it flushes its buffer after each line</source>
        <translation>是否在每行之后刷新缓冲区</translation>
    </message>
    <message>
        <source>How long it sleeps before it ends</source>
        <translation>结束前睡眠多久</translation>
    </message>
    <message>
        <source>Makes a writer that fills a pipe, and reads it later</source>
        <translation>创建一个填满管道的写入者，稍后再读取</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>How much the writer writes</source>
        <translation>写入者写多少</translation>
    </message>
    <message>
        <source>How long nobody reads</source>
        <translation>多久没有人读取</translation>
    </message>
    <message>
        <source>Catches all signals that can be caught, and tells which come</source>
        <translation>捕获所有可捕获的信号，并报告收到哪些</translation>
    </message>
    <message>
        <source>How long it waits for signals</source>
        <translation>等待信号多久</translation>
    </message>
    <message>
        <source>Makes a terminal with a shell, a program and a daemon, and closes it</source>
        <translation>创建带 shell、程序和守护进程的终端，然后关闭它</translation>
    </message>
    <message>
        <source>How long the terminal is open; the daemon lives 5 s longer</source>
        <translation>终端打开多久；守护进程再多活 5 s</translation>
    </message>
    <message>
        <source>Forks, and tells how much memory the two share before and after a write</source>
        <translation>进行 fork，并报告写入前后两者共享多少内存</translation>
    </message>
    <message>
        <source>How much memory it has written to before it forks</source>
        <translation>fork 之前已写入多少内存</translation>
    </message>
    <message>
        <source>Appends lines to one file at once, with or without a lock</source>
        <translation>同时向一个文件追加行，加锁或不加锁</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>由谁写入</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Whether one waits while another writes</source>
        <translation>一个写入时另一个是否等待</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>写入者</translation>
    </message>
    <message>
        <source>How many lines each writes</source>
        <translation>每个写入多少行</translation>
    </message>
</context>
<context>
    <name>pangaea::TaskTree</name>
    <message>
        <source>%1 · fork server</source>
        <translation>%1 · fork 服务器</translation>
    </message>
    <message>
        <source>%1 · resource tracker</source>
        <translation>%1 · 资源跟踪器</translation>
    </message>
    <message>
        <source>Child process %1</source>
        <translation>子进程 %1</translation>
    </message>
    <message>
        <source>Thread %1 of process %2</source>
        <translation>线程 %1，属于进程 %2</translation>
    </message>
</context>
<context>
    <name>pangaea::Timeline</name>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1，%2 %3</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>父进程</translation>
    </message>
    <message>
        <source>from %1, for %2</source>
        <translation>从 %1 起，持续 %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>至今 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>what it did is not known</source>
        <translation>它做了什么未知</translation>
    </message>
    <message>
        <source>on core %1</source>
        <translation>在核心 %1 上</translation>
    </message>
    <message>
        <source>queued for its first core</source>
        <translation>排队等第一个核心</translation>
    </message>
    <message>
        <source>not known: there are no records of it</source>
        <translation>未知：没有记录</translation>
    </message>
    <message>
        <source>queued for a core: the kernel took it away</source>
        <translation>排队等核心：内核将其收回</translation>
    </message>
    <message>
        <source>not on a core after it gave it up (waiting, then perhaps queued)</source>
        <translation>让出核心后不在核心上（等待，之后可能排队）</translation>
    </message>
    <message>
        <source>sampled since %1</source>
        <translation>自 %1 起为采样</translation>
    </message>
    <message>
        <source>not sampled yet</source>
        <translation>尚无采样</translation>
    </message>
    <message>
        <source>not sampled</source>
        <translation>没有采样</translation>
    </message>
    <message>
        <source>sample at %1: %2</source>
        <translation>%1 的采样：%2</translation>
    </message>
    <message>
        <source>%1 of %2 tasks on a core</source>
        <translation>%1 / %2 个任务在核心上</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 个任务</translation>
    </message>
    <message>
        <source>%1 (%2):</source>
        <translation>%1 (%2)：</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>%1 runs within %2: %3</source>
        <translation>%2 内运行 %1 次：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>%1, task %2</source>
        <translation>%1，任务 %2</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>ended at %1, not joined</source>
        <translation>结束于 %1，未 join</translation>
    </message>
    <message>
        <source>A bar is from the kernel’s record that it has the core to the one that it leaves it.</source>
        <translation>条从内核记录它得到核心时起，到记录它离开核心时止。</translation>
    </message>
    <message>
        <source>Switching, which no bar shows: %1</source>
        <translation>切换开销（条中不显示）：%1</translation>
    </message>
    <message>
        <source>Process %1 ended after %2 and started no program</source>
        <translation>进程 %1 在 %2 后结束，没有启动程序</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另外 %1 个</translation>
    </message>
    <message>
        <source>Their maker waited meanwhile: so does one that tries folder after folder of PATH for a program.</source>
        <translation>其创建者当时在等待：在 PATH 的各文件夹中逐个尝试程序时就是这样。</translation>
    </message>
    <message>
        <source>Pangaea, the parent of all (%1)</source>
        <translation>Pangaea，所有进程的父进程 (%1)</translation>
    </message>
    <message>
        <source>left behind: %1, since %2</source>
        <translation>遗留：%1，自 %2 起</translation>
    </message>
    <message>
        <source>left behind by %1: %2, since %3</source>
        <translation>由 %1 遗留：%2，自 %3 起</translation>
    </message>
    <message>
        <source>Only the first %1 tasks have lanes</source>
        <translation>只有前 %1 个任务有轨道</translation>
    </message>
    <message>
        <source>%1: process %2</source>
        <translation>%1：进程 %2</translation>
    </message>
    <message>
        <source>%1: thread %2 of process %3</source>
        <translation>%1：线程 %2，属于进程 %3</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>运行 %1 次</translation>
    </message>
    <message>
        <source>%1 tasks; Space or the triangle folds them out</source>
        <translation>%1 个任务；按空格键或点三角形展开</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>测得：%1</translation>
    </message>
    <message>
        <source>Life: %1</source>
        <translation>寿命：%1</translation>
    </message>
    <message>
        <source>Last second: %1</source>
        <translation>最近一秒：%1</translation>
    </message>
    <message>
        <source>it was busy for %1 % of the time between %2 and %3</source>
        <translation>在 %2 到 %3 之间有 %1 % 的时间忙碌</translation>
    </message>
    <message>
        <source>other programs and what is not recorded had %1 % of core %2 between %3 and %4</source>
        <translation>其他程序和未记录的部分在 %3 到 %4 之间占用核心 %2 的 %1 %</translation>
    </message>
    <message>
        <source>other programs had %1 % of core %2 between %3 and %4</source>
        <translation>其他程序在 %3 到 %4 之间占用核心 %2 的 %1 %</translation>
    </message>
    <message>
        <source>Pangaea itself is one of them; by the kernel’s ticks of 10 ms</source>
        <translation>Pangaea 自己是其中之一；根据内核 10 ms 的时钟滴答</translation>
    </message>
    <message>
        <source>Core %1</source>
        <translation>核心 %1</translation>
    </message>
    <message>
        <source>%1: none of these processes</source>
        <translation>%1：没有这些进程</translation>
    </message>
    <message>
        <source>%1 by you</source>
        <translation>%1，由你发送</translation>
    </message>
    <message>
        <source>%1 by Pangaea</source>
        <translation>%1，由 Pangaea 发送</translation>
    </message>
    <message>
        <source>%1 to %2 processes</source>
        <translation>%1 发给 %2 个进程</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>被杀死</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>退出 %1</translation>
    </message>
    <message>
        <source>restarts in %1 s</source>
        <translation>%1 s 后重启</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2 / %3）</translation>
    </message>
    <message>
        <source>created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>start, attempt %1</source>
        <translation>启动，第 %1 次运行</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第 %1 次运行</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>已继续</translation>
    </message>
    <message>
        <source>crashed, %1</source>
        <translation>崩溃，%1</translation>
    </message>
    <message>
        <source>failed to start</source>
        <translation>启动失败</translation>
    </message>
    <message>
        <source>restart cancelled</source>
        <translation>重启已取消</translation>
    </message>
    <message>
        <source>restart limit reached</source>
        <translation>已达重启上限</translation>
    </message>
    <message>
        <source>cancelled before its start</source>
        <translation>启动前已取消</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>已 join</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>第 %1 个</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>第 %1 个</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>第 %1 个</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>第 %1 个</translation>
    </message>
    <message>
        <source>join of %1 timed out</source>
        <translation>%1 的 join 超时</translation>
    </message>
    <message>
        <source>joined %1 %2</source>
        <translation>%1 的 join：%2</translation>
    </message>
    <message>
        <source>%1, waited %2</source>
        <translation>%1，等待了 %2</translation>
    </message>
    <message>
        <source>joined %1</source>
        <translation>已 join %1</translation>
    </message>
    <message>
        <source>%1 (%2) left behind</source>
        <translation>%1 (%2) 被遗留</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 已 join</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 到 %3</translation>
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
        <translation>秒</translation>
    </message>
    <message>
        <source>Since the first Spawn</source>
        <translation>自首次生成起</translation>
    </message>
    <message>
        <source>%1 that started no program</source>
        <translation>%1 个没有启动程序</translation>
    </message>
    <message>
        <source>process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>thread</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>on a core or queued (R)</source>
        <translation>在核心上或排队 (R)</translation>
    </message>
    <message>
        <source>on a core (its number inside)</source>
        <translation>在核心上（内为编号）</translation>
    </message>
    <message>
        <source>on a core</source>
        <translation>在核心上</translation>
    </message>
    <message>
        <source>queued for a core</source>
        <translation>排队等核心</translation>
    </message>
    <message>
        <source>shares: on a core, queued</source>
        <translation>份额：在核心上、排队</translation>
    </message>
    <message>
        <source>share on a core</source>
        <translation>在核心上的份额</translation>
    </message>
    <message>
        <source>share on a core or queued</source>
        <translation>在核心上或排队的份额</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>阻塞</translation>
    </message>
    <message>
        <source>blocked (sleeping)</source>
        <translation>阻塞（睡眠）</translation>
    </message>
    <message>
        <source>a dash is one sample</source>
        <translation>一短横为一次采样</translation>
    </message>
    <message>
        <source>blocked; a dash is one sample</source>
        <translation>阻塞；一短横为一次采样</translation>
    </message>
    <message>
        <source>ended, not joined</source>
        <translation>已结束，未 join</translation>
    </message>
    <message>
        <source>parent waits</source>
        <translation>父进程等待</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>fair share</source>
        <translation>公平份额</translation>
    </message>
    <message>
        <source>core %1</source>
        <translation>核心 %1</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>崩溃</translation>
    </message>
    <message>
        <source>join timed out</source>
        <translation>join 超时</translation>
    </message>
    <message>
        <source>waits for a start</source>
        <translation>等待启动</translation>
    </message>
    <message>
        <source>left behind</source>
        <translation>遗留</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>然后 %1</translation>
    </message>
    <message>
        <source>killed by %1</source>
        <translation>被 %1 杀死</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，在 %2</translation>
    </message>
    <message>
        <source>other programs %1 %</source>
        <translation>其他程序 %1 %</translation>
    </message>
    <message>
        <source>end %1</source>
        <translation>结束 %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>%1 busy threads</source>
        <translation>%1 个忙碌的线程</translation>
    </message>
    <message>
        <source>1 busy process</source>
        <translation>1 个忙碌的进程</translation>
    </message>
    <message>
        <source>%1 busy processes</source>
        <translation>%1 个忙碌的进程</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 个进程</translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation>%1 个进程</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>%1 的份额</translation>
    </message>
    <message>
        <source>Share since start (thick) and in the last second (thin)</source>
        <translation>自启动起的份额（粗）和最近一秒的份额（细）</translation>
    </message>
    <message>
        <source>Since start; thin: last second</source>
        <translation>自启动起；细：最近一秒</translation>
    </message>
    <message>
        <source>1 core</source>
        <translation>1 个核心</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 个核心</translation>
    </message>
    <message>
        <source>%1 on %2:</source>
        <translation>%1，在 %2 上：</translation>
    </message>
    <message>
        <source>none wants more</source>
        <translation>没有谁需要更多</translation>
    </message>
    <message>
        <source>a fair share is %1 % each</source>
        <translation>公平份额为各 %1 %</translation>
    </message>
    <message>
        <source>equal shares would be %1 % each</source>
        <translation>均分为各 %1 %</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，在 %2 上</translation>
    </message>
    <message>
        <source>no process is busy</source>
        <translation>没有进程忙碌</translation>
    </message>
    <message>
        <source>%1: fair is %2 % each</source>
        <translation>%1：公平为各 %2 %</translation>
    </message>
    <message>
        <source>%1: equal is %2 % each</source>
        <translation>%1：均分为各 %2 %</translation>
    </message>
    <message>
        <source>other programs —, idle —</source>
        <translation>其他程序 —，空闲 —</translation>
    </message>
    <message>
        <source>other programs %1 %, idle %2 %</source>
        <translation>其他程序 %1 %，空闲 %2 %</translation>
    </message>
    <message>
        <source>1 switch, %1</source>
        <translation>1 次切换，%1</translation>
    </message>
    <message>
        <source>%1 switches, %2 in all</source>
        <translation>%1 次切换，共 %2</translation>
    </message>
    <message>
        <source>%1 switches, about %2 each, %3 in all</source>
        <translation>%1 次切换，每次约 %2，共 %3</translation>
    </message>
    <message>
        <source>%1 % running or queued · %2 % blocked</source>
        <translation>%1 % 运行或排队 · %2 % 阻塞</translation>
    </message>
    <message>
        <source>%1 % running · %2 queued · %2 blocked</source>
        <translation>%1 % 运行 · %2 排队 · %2 阻塞</translation>
    </message>
    <message>
        <source>%1 % running · %2 % queued · %3 % blocked</source>
        <translation>%1 % 运行 · %2 % 排队 · %3 % 阻塞</translation>
    </message>
    <message>
        <source>not on a core</source>
        <translation>不在核心上</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, the parent waited %2</source>
        <translation>%1，父进程等待了 %2</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>%1, joined</source>
        <translation>%1，已 join</translation>
    </message>
    <message>
        <source>the kernel took it away</source>
        <translation>内核将其收回</translation>
    </message>
    <message>
        <source>waiting, then perhaps queued</source>
        <translation>等待，之后可能排队</translation>
    </message>
    <message>
        <source>there are no records of it</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>preempted: it wanted to go on</source>
        <translation>被抢占：它还想继续</translation>
    </message>
    <message>
        <source>blocked: it gave up the core to wait</source>
        <translation>阻塞：它为等待而让出核心</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>它结束了</translation>
    </message>
    <message>
        <source>what it did then is not known: there are no records of it</source>
        <translation>它此时做了什么未知：没有记录</translation>
    </message>
    <message>
        <source>it has the core still</source>
        <translation>它仍占有核心</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1，第 %2 次运行</translation>
    </message>
    <message>
        <source>1 earlier interval is not listed</source>
        <translation>1 个较早的区间未列出</translation>
    </message>
    <message>
        <source>%1 earlier intervals are not listed</source>
        <translation>%1 个较早的区间未列出</translation>
    </message>
    <message>
        <source>sampled: %1</source>
        <translation>采样：%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <translation>在 %1：%2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1，持续 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Parent %1</source>
        <translation>父进程 %1</translation>
    </message>
    <message>
        <source>lives</source>
        <translation>存活</translation>
    </message>
    <message>
        <source>unknown since %1: %2 does not answer</source>
        <translation>自 %1 起未知：%2 没有应答</translation>
    </message>
    <message>
        <source>unknown: %1 does not answer</source>
        <translation>未知：%1 没有应答</translation>
    </message>
    <message>
        <source>on %1: its times are right to ± %2</source>
        <translation>在 %1 上：时间的误差为 ± %2</translation>
    </message>
</context>
<context>
    <name>pangaea::TimelineWidget</name>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Keep now in view</source>
        <translation>保持当前时刻可见</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Show who had which core</source>
        <translation>显示谁占有哪个核心</translation>
    </message>
    <message>
        <source>Fair share</source>
        <translation>公平份额</translation>
    </message>
    <message>
        <source>Show how each process spent its time</source>
        <translation>显示每个进程如何使用时间</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Show what the bars and marks mean</source>
        <translation>显示条和标记的含义</translation>
    </message>
    <message>
        <source>Colour by core</source>
        <translation>按核心着色</translation>
    </message>
    <message>
        <source>Give bars the colour of their core</source>
        <translation>以所在核心的颜色显示条</translation>
    </message>
    <message>
        <source>Zoom in on time</source>
        <translation>放大时间</translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation>显示较短的时间 (+)</translation>
    </message>
    <message>
        <source>Zoom out of time</source>
        <translation>缩小时间</translation>
    </message>
    <message>
        <source>Show more time (-)</source>
        <translation>显示较长的时间 (-)</translation>
    </message>
    <message>
        <source>Fit all time</source>
        <translation>显示全部时间</translation>
    </message>
    <message>
        <source>Show the whole session (F)</source>
        <translation>显示整个会话 (F)</translation>
    </message>
    <message>
        <source>Shows %1 of %2</source>
        <translation>显示 %2 中的 %1</translation>
    </message>
    <message>
        <source>Sampled once a second: shorter runs are not seen</source>
        <translation>每秒采样一次：更短的运行看不到</translation>
    </message>
    <message>
        <source>Sampled %1 times a second: shorter runs are not seen</source>
        <translation>每秒采样 %1 次：更短的运行看不到</translation>
    </message>
    <message>
        <source>1 process is sampled</source>
        <translation>1 个进程为采样</translation>
    </message>
    <message>
        <source>%1 processes are sampled</source>
        <translation>%1 个进程为采样</translation>
    </message>
    <message>
        <source>1 record lost</source>
        <translation>丢失 1 条记录</translation>
    </message>
    <message>
        <source>%1 records lost</source>
        <translation>丢失 %1 条记录</translation>
    </message>
    <message>
        <source>Older than %1: thinned out</source>
        <translation>早于 %1：已精简</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 个进程</translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation>%1 个进程</translation>
    </message>
    <message>
        <source>every switch of the kernel</source>
        <translation>内核的每次切换</translation>
    </message>
    <message>
        <source>samples of the kernel&apos;s state</source>
        <translation>对内核状态的采样</translation>
    </message>
    <message>
        <source>The parent and %1, drawn from %2</source>
        <translation>父进程和 %1，根据%2绘制</translation>
    </message>
    <message>
        <source>One lane for each process, and one for the parent’s waits, will be drawn here.</source>
        <translation>每个进程一条轨道，父进程的等待一条轨道，将画在这里。</translation>
    </message>
</context>
<context>
    <name>pangaea::UndoRemove</name>
    <message>
        <source>Undo remove</source>
        <translation>撤销移除</translation>
    </message>
    <message>
        <source>1 process was removed</source>
        <translation>移除了 1 个进程</translation>
    </message>
    <message>
        <source>%1 processes were removed</source>
        <translation>移除了 %1 个进程</translation>
    </message>
</context>
<context>
    <name>pangaea::UsageGraph</name>
    <message>
        <source>now %1</source>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>最高 %1</translation>
    </message>
    <message>
        <source>not sampled</source>
        <translation>没有采样</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Gaps: not sampled</source>
        <translation>空隙：没有采样</translation>
    </message>
    <message>
        <source>CPU and memory</source>
        <translation>CPU 和内存</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>The last %1 s, in 1 attempt.</source>
        <translation>最近 %1 s，1 次运行。</translation>
    </message>
    <message>
        <source>The last %1 s, in %2 attempts.</source>
        <translation>最近 %1 s，%2 次运行。</translation>
    </message>
    <message>
        <source>In part it was not sampled.</source>
        <translation>其中一部分没有采样。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>CPU, of one core</source>
        <translation>CPU，占一个核心</translation>
    </message>
    <message>
        <source>Memory, resident</source>
        <translation>内存，常驻</translation>
    </message>
</context>
<context>
    <name>pangaea::Waiting</name>
    <message>
        <source>a pipe</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>a terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>waiting to read (%1)</source>
        <translation>等待读取 (%1)</translation>
    </message>
    <message>
        <source>waiting to read %1</source>
        <translation>等待读取 %1</translation>
    </message>
    <message>
        <source>waiting to write (%1)</source>
        <translation>等待写入 (%1)</translation>
    </message>
    <message>
        <source>waiting to write to %1</source>
        <translation>等待写入 %1</translation>
    </message>
    <message>
        <source>waiting for a connection to be made (%1)</source>
        <translation>等待建立连接 (%1)</translation>
    </message>
    <message>
        <source>waiting for somebody to connect (%1)</source>
        <translation>等待有人连接 (%1)</translation>
    </message>
    <message>
        <source>waiting to receive from a socket (%1)</source>
        <translation>等待从套接字接收 (%1)</translation>
    </message>
    <message>
        <source>waiting to send to a socket (%1)</source>
        <translation>等待向套接字发送 (%1)</translation>
    </message>
    <message>
        <source>waiting for a lock on a file (%1)</source>
        <translation>等待文件锁 (%1)</translation>
    </message>
    <message>
        <source>waiting for a device (%1)</source>
        <translation>等待设备 (%1)</translation>
    </message>
    <message>
        <source>waiting for a disk (%1)</source>
        <translation>等待磁盘 (%1)</translation>
    </message>
    <message>
        <source>sleeping in %1</source>
        <translation>在 %1 中睡眠</translation>
    </message>
    <message>
        <source>waiting for a child (%1)</source>
        <translation>等待子进程 (%1)</translation>
    </message>
    <message>
        <source>waiting for a lock, a condition or another thread (%1)</source>
        <translation>等待锁、条件或另一个线程 (%1)</translation>
    </message>
    <message>
        <source>waiting for one of several files (%1)</source>
        <translation>等待多个文件之一 (%1)</translation>
    </message>
    <message>
        <source>waiting for a signal (%1)</source>
        <translation>等待信号 (%1)</translation>
    </message>
    <message>
        <source>waiting for its child to start a program (%1)</source>
        <translation>等待其子进程启动程序 (%1)</translation>
    </message>
    <message>
        <source>waiting to open a file (%1)</source>
        <translation>等待打开文件 (%1)</translation>
    </message>
    <message>
        <source>waiting for a message (%1)</source>
        <translation>等待消息 (%1)</translation>
    </message>
    <message>
        <source>waiting for a semaphore (%1)</source>
        <translation>等待信号量 (%1)</translation>
    </message>
    <message>
        <source>waiting for input or output (%1)</source>
        <translation>等待输入或输出 (%1)</translation>
    </message>
    <message>
        <source>stopped by a signal</source>
        <translation>被信号停止</translation>
    </message>
    <message>
        <source>stopped by a debugger</source>
        <translation>被调试器停止</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>waiting to read a pipe</source>
        <translation>等待读取管道</translation>
    </message>
    <message>
        <source>waiting to write to a pipe</source>
        <translation>等待写入管道</translation>
    </message>
    <message>
        <source>waiting for a child</source>
        <translation>等待子进程</translation>
    </message>
    <message>
        <source>waiting for a lock, a condition or another thread</source>
        <translation>等待锁、条件或另一个线程</translation>
    </message>
    <message>
        <source>waiting for one of several files</source>
        <translation>等待多个文件之一</translation>
    </message>
    <message>
        <source>waiting for a signal</source>
        <translation>等待信号</translation>
    </message>
    <message>
        <source>waiting for somebody to connect</source>
        <translation>等待有人连接</translation>
    </message>
    <message>
        <source>waiting to read a terminal</source>
        <translation>等待读取终端</translation>
    </message>
    <message>
        <source>waiting for a disk</source>
        <translation>等待磁盘</translation>
    </message>
    <message>
        <source>stopped by a tracer (%1)</source>
        <translation>被跟踪器停止 (%1)</translation>
    </message>
    <message>
        <source>stopped by a tracer, %1 (%2)</source>
        <translation>被跟踪器停止，%1 (%2)</translation>
    </message>
    <message>
        <source>waiting in %1 of the kernel</source>
        <translation>在内核的 %1 中等待</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>waiting outside of any system call</source>
        <translation>在系统调用之外等待</translation>
    </message>
    <message>
        <source>waiting in system call %1</source>
        <translation>在系统调用 %1 中等待</translation>
    </message>
</context>
<context>
    <name>pangaea::Words</name>
    <message>
        <source>The line ends with a backslash. Write what it stands before, or double it.</source>
        <translation>该行以反斜杠结尾。请写出它后面的内容，或写两个反斜杠。</translation>
    </message>
    <message>
        <source>A quote (%1) is opened and not closed. Write another one where it ends.</source>
        <translation>引号 (%1) 打开后没有关闭。请在结束处再写一个。</translation>
    </message>
</context>
<context>
    <name>pangaea::Worker</name>
    <message>
        <source>The worker could not list its targets. Install Pangaea again.</source>
        <translation>worker 无法列出它的目标。请重新安装 Pangaea。</translation>
    </message>
    <message>
        <source>The program pangaea-worker is missing. Build or install Pangaea again.</source>
        <translation>缺少程序 pangaea-worker。请重新构建或安装 Pangaea。</translation>
    </message>
</context>
</TS>
