// SPDX-License-Identifier: MIT
// Each way in which a program cannot start, reported before it is tried; execve(2) itself confirms the reports.
#include "core/engine/startcheck.h"
#include "core/engine/programfile.h"
#include "tests/fixtures/testing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>

#include <elf.h>
#include <fcntl.h>
#include <link.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

constexpr uid_t nobody = 65534;

std::vector<char *> pointers(std::vector<QByteArray> &texts)
{
    std::vector<char *> all;
    for (QByteArray &text : texts)
        all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

std::vector<QByteArray> bytes(const QStringList &texts)
{
    std::vector<QByteArray> all;
    for (const QString &text : texts)
        all.push_back(text.toLocal8Bit());
    return all;
}

/// The kernel's result of chdir(2) and execve(2) for this: 0, or errno.
int errorOfExec(const event::Created &made)
{
    std::vector<QByteArray> arguments = bytes(QStringList(made.program) + made.arguments);
    std::vector<QByteArray> environment = bytes(made.environment);
    const std::vector<char *> argv = pointers(arguments);
    const std::vector<char *> envp = pointers(environment);
    const QByteArray folder = made.folder.toLocal8Bit();
    int told[2] = {};
    if (::pipe2(told, O_CLOEXEC) != 0)
        return -1;
    const pid_t pid = ::fork();
    if (pid == 0) {
        const int silent = ::open("/dev/null", O_RDWR);
        for (const int standard : {0, 1, 2})
            ::dup2(silent, standard);
        if (folder.isEmpty() || ::chdir(folder.constData()) == 0)
            ::execve(argv[0], argv.data(), envp.data());
        const int error = errno;
        ::_exit(::write(told[1], &error, sizeof error) > 0 ? 0 : 1);
    }
    ::close(told[1]);
    int error = 0;
    if (::read(told[0], &error, sizeof error) == 0)
        ::kill(pid, SIGKILL);
    ::close(told[0]);
    ::waitpid(pid, nullptr, 0);
    return error;
}

/// An executable of this machine's format, without contents.
ElfW(Ehdr) elfHeader()
{
    ElfW(Ehdr) header {};
    QFile own(u"/proc/self/exe"_s);
    if (own.open(QIODevice::ReadOnly))
        own.read(reinterpret_cast<char *>(&header), sizeof header);
    header.e_phnum = 0;
    return header;
}

template <typename T>
QByteArray raw(const T &value)
{
    return {reinterpret_cast<const char *>(&value), sizeof value};
}

QByteArray elfWithLoader(const QByteArray &loader)
{
    ElfW(Ehdr) header = elfHeader();
    header.e_phnum = 1;
    header.e_phoff = sizeof header;
    ElfW(Phdr) segment {};
    segment.p_type = PT_INTERP;
    segment.p_offset = sizeof header + sizeof segment;
    segment.p_filesz = decltype(segment.p_filesz)(loader.size() + 1);
    return raw(header) + raw(segment) + loader + '\0';
}

/// While this exists, permissions apply to this process too, although root runs it.
class AsNobody final
{
public:
    AsNobody()
        : m_changed(::geteuid() == 0 && ::setresuid(uid_t(-1), nobody, uid_t(-1)) == 0)
    {
    }
    ~AsNobody()
    {
        if (m_changed && ::setresuid(uid_t(-1), 0, uid_t(-1)) != 0)
            qFatal("The user cannot be set back.");
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    const bool m_changed;
};

} // namespace

class TestStartCheck final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString file(const QString &name, const QByteArray &contents, mode_t mode = 0755) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
            qFatal("The folder for the test's files cannot be written.");
        file.close();
        ::chmod(qPrintable(path(name)), mode);
        return path(name);
    }
    QString link(const QString &name, const QString &target) const
    {
        ::symlink(qPrintable(target), qPrintable(path(name)));
        return path(name);
    }

private slots:
    void initTestCase();
    void locates_data();
    void locates();
    void followsLinksBeforeItGoesUp();
    void knowsNothingAgainst_data();
    void knowsNothingAgainst();
    void refusesPrograms_data();
    void refusesPrograms();
    void refusesFolders_data();
    void refusesFolders();
    void refusesWhatNobodyMay_data();
    void refusesWhatNobodyMay();
    void refusesAFileSystemWithoutPrograms();
    void refusesWhatWouldBeCutOff_data();
    void refusesWhatWouldBeCutOff();
    void measuresArguments();
    void measuresTheEnvironment();
    void explainsAfterwards_data();
    void explainsAfterwards();
    void explainsWhatChangedMeanwhile();
};

void TestStartCheck::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCOMPARE(::chmod(qPrintable(m_folder.path()), 0755), 0);
}

void TestStartCheck::locates_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("found");
    QDir(m_folder.path()).mkpath(u"bin"_s);
    const QString tool = file(u"bin/tool"_s, "#!/bin/sh\n");
    file(u"bin/data"_s, "data", 0644);
    QTest::newRow("absolute") << u"/bin/sh"_s << u"/bin/sh"_s;
    QTest::newRow("in the folder") << u"./x"_s << path(u"x"_s);
    QTest::newRow("below the folder") << u"bin/tool"_s << tool;
    QTest::newRow("in the path") << u"tool"_s << tool;
    QTest::newRow("not executable") << u"data"_s << u"data"_s;
    QTest::newRow("nowhere") << u"no-such-program"_s << u"no-such-program"_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("spaces") << u"  "_s << u"  "_s;
}

void TestStartCheck::locates()
{
    QFETCH(QString, program);
    QTEST(locateProgram(program, m_folder.path(), {u"HOME=/"_s, u"PATH=/no/such:bin"_s}), "found");
}

void TestStartCheck::followsLinksBeforeItGoesUp()
{
    QDir(m_folder.path()).mkpath(u"far/away"_s);
    const QString program = file(u"far/program"_s, "#!/bin/sh\n");
    link(u"near"_s, u"far/away"_s);
    const QString found = locateProgram(u"near/../program"_s, m_folder.path(), {});
    QCOMPARE(QFileInfo(found).canonicalFilePath(), QFileInfo(program).canonicalFilePath());
    QCOMPARE(reasonNotToStart({.program = found}).sentence(), QString());
}

void TestStartCheck::knowsNothingAgainst_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("folder");
    QTest::newRow("a program") << u"/bin/true"_s << u""_s;
    QTest::newRow("in a folder") << u"/bin/true"_s << m_folder.path();
    QTest::newRow("the worker") << workerPath() << u"/"_s;
    QTest::newRow("a script") << file(u"script"_s, "#!/bin/sh\nexit 0\n") << u""_s;
    QTest::newRow("with blanks") << file(u"blanks"_s, "#! \t /bin/sh \t -e \nexit 0\n") << u""_s;
    QTest::newRow("one line") << file(u"line"_s, "#!/bin/true") << u""_s;
    QTest::newRow("with env") << file(u"env"_s, "#!/usr/bin/env no-such-program\n") << u""_s;
    QTest::newRow("of a script") << file(u"second"_s, "#!" + path(u"script"_s).toLocal8Bit() + "\n") << u""_s;
    QTest::newRow("of the folder") << file(u"relative"_s, "#!script\n") << m_folder.path();
    QTest::newRow("a link") << link(u"link"_s, u"/bin/true"_s) << u""_s;
    QTest::newRow("a carriage return that is there")
        << file(u"return"_s, "#!" + file(u"sh\r"_s, "#!/bin/sh\n").toLocal8Bit() + "\n") << u""_s;
}

void TestStartCheck::knowsNothingAgainst()
{
    QFETCH(QString, program);
    QFETCH(QString, folder);
    const event::Created made {.program = program, .folder = folder, .environment = {u"A="_s, u"B=c=d"_s}};
    QCOMPARE(reasonNotToStart(made).sentence(), QString());
    QCOMPARE(errorOfExec(made), 0);
}

void TestStartCheck::refusesPrograms_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *what, const QString &program, const char *complaint) {
        QTest::newRow(what) << program << QString::fromUtf8(complaint);
    };
    const QString plain = file(u"plain"_s, "text", 0644);
    row("missing", path(u"missing"_s), "does not exist. Check its path, or install it.");
    row("link to nothing", link(u"dangling"_s, u"missing"_s), "is a link to a program that does not exist");
    row("below a file", plain + u"/program"_s, "a part of its path is a file");
    row("link to itself", link(u"loop"_s, u"loop"_s), "leads back to itself");
    row("long name", path(QString(300, u'n')), "longer than the system takes");
    row("folder", m_folder.path(), "is a folder, not a program");
    ::mkfifo(qPrintable(path(u"fifo"_s)), 0755);
    row("pipe", path(u"fifo"_s), "a pipe or a socket");
    row("device", u"/dev/null"_s, "is a device");
    row("not executable", plain, "Mark it with chmod +x");
    row("empty file", file(u"empty"_s, ""), "is an empty file");
    row("text", file(u"text"_s, "echo hello\n"), "Write one, as in #!/bin/sh.");
    row("unknown format", file(u"unknown"_s, QByteArray("\0\1\2\3", 4)), "its format is unknown");

    row("no interpreter", file(u"none"_s, "#!\n"), "names no interpreter");
    row("blank interpreter", file(u"blank"_s, "#! \t\n/bin/sh\n"), "names no interpreter");
    row("endless first line", file(u"endless"_s, "#!/bin/sh" + QByteArray(300, 'x')), "names no interpreter");
    row("missing interpreter", file(u"noint"_s, "#!/no/such/sh\n"), "The program /no/such/sh does not exist");
    row("CR LF", file(u"crlf"_s, "#!/bin/sh\r\nexit 0\r\n"), "Save it with Unix line ends");
    row("interpreter not executable", file(u"interpretex"_s, "#!" + plain.toLocal8Bit() + "\n"), "chmod +x");
    row("interpreter is a folder", file(u"interpretfolder"_s, "#!/bin\n"), "/bin is a folder");
    QByteArray last = "/bin/sh";
    for (int i = 0; i < 6; ++i)
        last = file(u"chain%1"_s.arg(i), "#!" + last + "\n").toLocal8Bit();
    row("interpreters without end", QString::fromLocal8Bit(last), "is a script whose interpreter is a script");

    ElfW(Ehdr) header = elfHeader();
    header.e_machine = header.e_machine == EM_S390 ? EM_X86_64 : EM_S390;
    row("another processor", file(u"s390"_s, raw(header)), "for another kind of processor");
    header = elfHeader();
    header.e_ident[EI_DATA] = header.e_ident[EI_DATA] == ELFDATA2LSB ? ELFDATA2MSB : ELFDATA2LSB;
    header.e_machine = EM_S390;
    row("another order of bytes", file(u"order"_s, raw(header)), "for another kind of processor");
    header = elfHeader();
    header.e_type = ET_REL;
    row("object file", file(u"object"_s, raw(header)), "is a part of a program");
    row("cut off", file(u"cut"_s, raw(elfHeader()).left(10)), "is damaged");
    row("cut off later", file(u"later"_s, raw(elfHeader()).left(40)), "is damaged");
    row("no loader", file(u"loader"_s, elfWithLoader("/no/such/ld.so")), "needs the dynamic loader /no/such/ld.so");
}

void TestStartCheck::refusesPrograms()
{
    QFETCH(QString, program);
    QFETCH(QString, complaint);
    const event::Created made {.program = program};
    const QString reason = reasonNotToStart(made).sentence();
    QVERIFY2(reason.contains(complaint), qPrintable(reason));
    QVERIFY2(reason.contains(u". "_s) && reason.endsWith(u'.'), "says what to do");
    QVERIFY(errorOfExec(made) > 0); // it is true
}

void TestStartCheck::refusesFolders_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("missing") << path(u"missing"_s) << u"does not exist. Make it"_s;
    QTest::newRow("file") << file(u"file"_s, "text") << u"is a file. Choose a folder."_s;
    QTest::newRow("below a file") << file(u"file2"_s, "text") + u"/folder"_s << u"cannot be used"_s;
    QTest::newRow("link to itself") << link(u"round"_s, u"round"_s) << u"cannot be used"_s;
}

void TestStartCheck::refusesFolders()
{
    QFETCH(QString, folder);
    QFETCH(QString, complaint);
    const event::Created made {.program = u"/bin/true"_s, .folder = folder};
    const QString reason = reasonNotToStart(made).sentence();
    QVERIFY2(reason.startsWith(u"The folder "_s + folder) && reason.contains(complaint), qPrintable(reason));
    QVERIFY(errorOfExec(made) > 0);
}

void TestStartCheck::refusesWhatNobodyMay_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("complaint");
    const auto closed = [this](const QString &name) {
        QDir(m_folder.path()).mkpath(name);
        const QString inside = file(name + u"/program"_s, "#!/bin/sh\n");
        ::chmod(qPrintable(path(name)), ::geteuid() == 0 ? 0700 : 0600);
        return inside;
    };
    QTest::newRow("enter the program's folder")
        << closed(u"closed"_s) << u""_s << u"no permission to enter the folder of"_s;
    QTest::newRow("run") << file(u"private"_s, "#!/bin/sh\n", ::geteuid() == 0 ? 0700 : 0655) << u""_s
                         << u"no permission to run"_s;
    closed(u"secret"_s);
    QTest::newRow("enter the folder") << u"/bin/true"_s << path(u"secret"_s) << u"no permission to enter the folder"_s;
    QTest::newRow("pass the folder") << u"/bin/true"_s << path(u"secret/below"_s) << u"that you may not enter"_s;
}

void TestStartCheck::refusesWhatNobodyMay()
{
    QFETCH(QString, program);
    QFETCH(QString, folder);
    QFETCH(QString, complaint);
    const event::Created made {.program = program, .folder = folder};
    QString reason;
    int error = 0;
    {
        const AsNobody user;
        reason = reasonNotToStart(made).sentence();
        error = errorOfExec(made);
    }
    QVERIFY2(reason.contains(complaint), qPrintable(reason));
    QCOMPARE(error, EACCES);
}

void TestStartCheck::refusesAFileSystemWithoutPrograms()
{
    QDir(m_folder.path()).mkpath(u"noexec"_s);
    const QByteArray place = path(u"noexec"_s).toLocal8Bit();
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || ::mount("none", place.constData(), "tmpfs", MS_NOEXEC, nullptr) != 0)
        QSKIP("No file system can be mounted here: run this as root to test one without programs.");
    const event::Created made {.program = file(u"noexec/program"_s, "#!/bin/sh\n")};
    const QString reason = reasonNotToStart(made).sentence();
    const int error = errorOfExec(made);
    ::umount2(place.constData(), MNT_DETACH);
    QVERIFY2(reason.contains(u"no program may run (noexec)"_s), qPrintable(reason));
    QCOMPARE(error, EACCES);
}

void TestStartCheck::refusesWhatWouldBeCutOff_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("complaint");
    const QString good = u"/bin/true"_s;
    const QString set = u"A=b"_s;
    QTest::newRow("argument") << good << u"a\0b"_s << u"/"_s << set << u"an argument with a NUL"_s;
    QTest::newRow("program") << u"/bin/true\0x"_s << u""_s << u"/"_s << set << u"No path can have a NUL"_s;
    QTest::newRow("folder") << good << u""_s << u"/\0tmp"_s << set << u"No path can have a NUL"_s;
    QTest::newRow("variable") << good << u""_s << u"/"_s << u"A=b\0c"_s << u"environment variable can have a NUL"_s;
    QTest::newRow("no variable") << good << u""_s << u"/"_s << u"PATH"_s << u"“PATH” is no environment variable"_s;
    QTest::newRow("no name") << good << u""_s << u"/"_s << u"=b"_s << u"Write it as NAME=value."_s;
    QTest::newRow("no program") << u""_s << u""_s << u"/"_s << set << u"pangaea-worker is missing"_s;
    QTest::newRow("only spaces") << u"   "_s << u""_s << u"/"_s << set << u"The name of the program is empty"_s;
    QTest::newRow("not in the path") << u"tool"_s << u""_s << u"/"_s << set
                                     << u"no program tool in the folders of PATH"_s;
    QTest::newRow("arguments in the name")
        << u"tool -v x"_s << u""_s << u"/"_s << set << u"“tool -v x”. If you mean the program tool, give"_s;
}

void TestStartCheck::refusesWhatWouldBeCutOff()
{
    QFETCH(QString, program);
    QFETCH(QString, argument);
    QFETCH(QString, folder);
    QFETCH(QString, variable);
    QFETCH(QString, complaint);
    const QString reason
        = reasonNotToStart({.program = program, .arguments = {argument}, .folder = folder, .environment = {variable}})
              .sentence();
    QVERIFY2(reason.contains(complaint) && reason.endsWith(u'.'), qPrintable(reason));
}

void TestStartCheck::measuresArguments()
{
    event::Created made {.program = u"/bin/true"_s, .environment = {u"A=b"_s}};
    made.arguments = {QString(128 * 1024 - 1, u'x')};
    QCOMPARE(reasonNotToStart(made).sentence(), QString());
    QCOMPARE(errorOfExec(made), 0);
    made.arguments = {QString(128 * 1024, u'x')};
    QVERIFY(reasonNotToStart(made).sentence().contains(u"longer than the 131071 bytes"_s));
    QCOMPARE(errorOfExec(made), E2BIG);
    made.arguments = {QString(70 * 1024, QChar(0xe4))}; // two bytes each
    QVERIFY(reasonNotToStart(made).sentence().contains(u"longer than the 131071 bytes"_s));

    // As many as fit; then a few pieces more than that.
    constexpr qint64 piece = 1000;
    const qint64 each = piece + 1 + qint64(sizeof(char *));
    made.arguments = QStringList(mostArgumentBytes() / each - 1, QString(piece, u'x'));
    QCOMPARE(reasonNotToStart(made).sentence(), QString());
    QCOMPARE(errorOfExec(made), 0);
    made.arguments += QStringList(5, QString(piece, u'x'));
    QVERIFY(reasonNotToStart(made).sentence().contains(u"takes together"_s));
    QCOMPARE(errorOfExec(made), E2BIG);
    made.arguments = QStringList(mostArgumentBytes() / 4, QString()); // their pointers count too
    QVERIFY(reasonNotToStart(made).sentence().contains(u"takes together"_s));
    QCOMPARE(errorOfExec(made), E2BIG);
}

void TestStartCheck::measuresTheEnvironment()
{
    event::Created made {.program = u"/bin/true"_s};
    made.environment = {u"A="_s + QString(128 * 1024, u'x')};
    QVERIFY(reasonNotToStart(made).sentence().contains(u"An environment variable is longer"_s));
    QCOMPARE(errorOfExec(made), E2BIG);
    made.environment = QStringList(mostArgumentBytes() / 1000, u"A="_s + QString(1000, u'x'));
    QVERIFY(reasonNotToStart(made).sentence().contains(u"takes together"_s));
    QCOMPARE(errorOfExec(made), E2BIG);
}

void TestStartCheck::explainsAfterwards_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *what, int error, const char *reason) {
        QTest::newRow(what) << u"execvp: "_s + QString::fromLocal8Bit(std::strerror(error))
                            << QString::fromUtf8(reason);
    };
    row("busy", ETXTBSY, "/bin/true is being written by another program. Try again");
    row("format", ENOEXEC, "The system cannot run /bin/true");
    row("arguments", E2BIG, "arguments of /bin/true are longer");
    row("processes", EAGAIN, "lets you have no more processes");
    row("memory", ENOMEM, "not enough memory to start /bin/true");
    row("descriptors", EMFILE, "Pangaea has no file descriptors left");
    row("descriptors of all", ENFILE, "The system has no file descriptors left");
    row("rules", EPERM, "rules do not let you run /bin/true");
    row("permission", EACCES, "no permission to run /bin/true");
    row("anything else", EIO, "did not start /bin/true (execvp: Input/output error)");
}

void TestStartCheck::explainsAfterwards()
{
    QFETCH(QString, said);
    QFETCH(QString, reason);
    const QString told = explainFailedStart({.program = u"/bin/true"_s}, said);
    QVERIFY2(told.contains(reason) && told.endsWith(u'.'), qPrintable(told));
}

void TestStartCheck::explainsWhatChangedMeanwhile()
{
    const QString told = explainFailedStart({.program = path(u"gone"_s)}, u"execvp: No such file or directory"_s);
    QVERIFY2(told.startsWith(u"The program "_s) && told.contains(u"does not exist"_s), qPrintable(told));
}

QTEST_GUILESS_MAIN(TestStartCheck)
#include "tst_startcheck.moc"
