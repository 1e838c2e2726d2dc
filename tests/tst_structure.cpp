// SPDX-License-Identifier: MIT
// The wall around the core: what its files include, and which libraries a session without a window loads.
#include "tests/fixtures/session.h"

#include "generated/version.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <map>
#include <utility>
#include <vector>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString inSource(const QString &path)
{
    return QStringLiteral(PANGAEA_SOURCE_DIR "/") + path;
}

QStringList filesOf(const QString &folder)
{
    QStringList files;
    QDirIterator all(inSource(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files += all.next();
    return files;
}

QStringList filesOfCore()
{
    return filesOf(u"core"_s);
}

QStringList includesOf(const QString &path)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList names;
    for (const QRegularExpressionMatch &match : include.globalMatch(contents(path)))
        names += match.captured(1);
    return names;
}

/// Qt's own headers are all found through one include folder, so that only their location shows their module.
bool isOfAnotherQtModule(const QString &include)
{
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    const QString name = include.section(u'/', -1);
    const bool isQt = include.startsWith(u'Q') || include.startsWith(u"qt"_s);
    return isQt
        && (!QFile::exists(headers + u"/QtCore/"_s + name) || (name != include && !include.startsWith(u"QtCore/"_s)));
}

bool isForbidden(const QString &include)
{
    static const QRegularExpression rooms(u"(^|/)(ui|app|tests)/"_s);
    return rooms.match(include).hasMatch() || isOfAnotherQtModule(include);
}

/// "core/facts" and what it may include, in the order of the table in CONTRIBUTING.md: "core/basics".
std::vector<std::pair<QString, QStringList>> tableOfRooms()
{
    static const QRegularExpression row(u"^\\| `((core|ui)/\\w+)/` \\|[^|]*\\|([^|]*)\\|$"_s,
                                        QRegularExpression::MultilineOption);
    static const QRegularExpression name(u"`(\\w+)`"_s);
    const QString text = contents(inSource(u"CONTRIBUTING.md"_s));
    const QString table = text.sliced(qMax(0, text.indexOf(u"| room | what | may include |"_s)));
    std::vector<std::pair<QString, QStringList>> rooms;
    for (const QRegularExpressionMatch &match : row.globalMatch(table)) {
        QStringList allowed;
        for (const QRegularExpressionMatch &one : name.globalMatch(match.captured(3)))
            allowed += match.captured(2) + u'/' + one.captured(1);
        rooms.emplace_back(match.captured(1), allowed);
    }
    return rooms;
}

/// "core/facts" of "core/facts/event.h"; empty if it is in no room.
QString roomOf(const QString &path)
{
    const bool isOurs = path.startsWith(u"core/"_s) || path.startsWith(u"ui/"_s);
    return isOurs && path.count(u'/') > 1 ? path.section(u'/', 0, 1) : QString();
}

} // namespace

class TestStructure : public QObject
{
    Q_OBJECT
private slots:
    void tellsModulesApart_data();
    void tellsModulesApart();
    void coreIncludesNoWindow_data();
    void coreIncludesNoWindow();
    void roomsIncludeWhatTheyMay();
    void coreLoadsNoWindow();
    void opensNoSockets_data();
    void opensNoSockets();
    void loadsNoNetwork();
    void typesHaveNamesOfTheirOwn();
    void neverMeasuresByTheWallClock();
    void searchesNoViewBackwards();
    void faultsNameTests();
    void documentsLeadSomewhere_data();
    void documentsLeadSomewhere();
    void versionIsTheSameEverywhere();
    void filesNameTheirLicence();
};

void TestStructure::tellsModulesApart_data()
{
    QTest::addColumn<bool>("forbidden");
    for (const char *include :
         {"QWidget", "QColor", "QApplication", "QtGui/QImage", "QtGui", "QtWidgets", "QSvgRenderer", "QtCore/QWidget",
          "ui/window/mainwindow.h", "../ui/palette.h", "app/headless.h"})
        QTest::newRow(include) << true;
    for (const char *include :
         {"QObject", "QProcess", "QtGlobal", "QtCore/QObject", "core/engine/engine.h", "vector", "unistd.h"})
        QTest::newRow(include) << false;
}

void TestStructure::tellsModulesApart()
{
    QTEST(isForbidden(QLatin1String(QTest::currentDataTag())), "forbidden");
}

void TestStructure::coreIncludesNoWindow_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : filesOfCore())
        QTest::addRow("%s", qPrintable(path.section(u"/core/"_s, -1))) << path;
}

void TestStructure::coreIncludesNoWindow()
{
    QFETCH(QString, path);
    for (const QString &include : includesOf(path))
        QVERIFY2(!isForbidden(include), qPrintable(include));
}

// No circle and no arrow up: a room's row names rows above it, and its files include those and nothing else.
void TestStructure::roomsIncludeWhatTheyMay()
{
    std::map<QString, QStringList> rooms;
    for (const auto &[room, allowed] : tableOfRooms()) {
        for (const QString &below : allowed)
            QVERIFY2(rooms.contains(below), qPrintable(room + u" names "_s + below));
        rooms[room] = allowed;
    }
    QVERIFY(rooms.size() > 20);
    for (const QString &path : filesOf(u"core"_s) + filesOf(u"ui"_s)) {
        const QString room = roomOf(path.sliced(qstrlen(PANGAEA_SOURCE_DIR) + 1));
        QVERIFY2(rooms.contains(room), qPrintable(path));
        for (const QString &include : includesOf(path)) {
            const QString used = roomOf(include);
            const bool isBelow = room.startsWith(u"ui/"_s) && used.startsWith(u"core/"_s);
            QVERIFY2(used.isEmpty() || used == room || isBelow || rooms[room].contains(used),
                     qPrintable(path + u" includes "_s + include));
        }
    }
}

void TestStructure::coreLoadsNoWindow()
{
    Session session;
    const ProcessId process = session.spawnOne(u"print_func"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session.isOver(process), patience);
    const QString loaded = contents(u"/proc/self/maps"_s);
    if (loaded.isEmpty())
        QSKIP("This system does not tell what it loaded.");
    QVERIFY(loaded.contains(u"libQt6Core"_s));
    QVERIFY(!loaded.contains(u"libQt6Gui"_s));
    QVERIFY(!loaded.contains(u"libQt6Widgets"_s));
}

void TestStructure::opensNoSockets_data()
{
    QTest::addColumn<QString>("path");
    for (const char *folder : {"core", "ui", "app"}) {
        QDirIterator all(inSource(QLatin1String(folder)), {u"*.h"_s, u"*.cpp"_s, u"*.txt"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            QTest::addRow("%s", qPrintable(path.sliced(qstrlen(PANGAEA_SOURCE_DIR) + 1))) << path;
        }
    }
}

// The program contacts no other computer, and accepts no connection: the session bus, for the desktop's preference of
// light or dark, its notifications and its file manager, is its only connection. The unnamed socket pair between Pangaea
// and its own helper leads nowhere else.
void TestStructure::opensNoSockets()
{
    QFETCH(QString, path);
    static const QStringList pairs {u"core/linux/recorderhelper.cpp"_s, u"app/recorder/main.cpp"_s};
    static const QRegularExpression socket(
        u"QtNetwork|Qt6::Network|QTcp|QUdp|QLocalS|QAbstractSocket|QNetwork|QSslS|sys/socket\\.h|(?<![.>])\\bsocket\\(|"
        "\\blisten\\(|\\bsocketpair\\(|registerService|registerObject"_s);
    QString text = contents(path);
    QVERIFY(!text.isEmpty());
    if (pairs.contains(path.sliced(qstrlen(PANGAEA_SOURCE_DIR) + 1)))
        text.remove(u"sys/socket.h"_s).replace(u"socketpair(AF_UNIX"_s, u"pair"_s);
    const QRegularExpressionMatch match = socket.match(text);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
}

// The wall clock can be set, and jumps: it only names a moment, in a file's name or at a session's start.
// Two types of one name would be taken for each other by the linker, in silence.
void TestStructure::typesHaveNamesOfTheirOwn()
{
    static const QRegularExpression part(
        u"^(?:(?:namespace ([\\w:]+) \\{)|(\\} // namespace)|(?:(?:enum class|class|struct) (\\w+)(?: final)?(?: : .*)?(?: "
        "\\{.*)?))$"_s,
        QRegularExpression::MultilineOption);
    QHash<QString, QString> places;
    for (const QString &path : filesOf(u"core"_s) + filesOf(u"ui"_s) + filesOf(u"app"_s)) {
        QStringList spaces;
        const QString text = path.endsWith(u".h"_s) ? contents(path) : QString();
        for (const QRegularExpressionMatch &match : part.globalMatch(text)) {
            if (match.hasCaptured(3)) {
                const QString name = (spaces + QStringList(match.captured(3))).join(u"::"_s);
                QVERIFY2(!places.contains(name),
                         qPrintable(name + u" is in "_s + path + u" and in "_s + places.value(name)));
                places.insert(name, path);
            } else if (match.hasCaptured(2)) {
                spaces.removeLast();
            } else {
                spaces += match.captured(1);
            }
        }
    }
    QVERIFY2(places.size() > 300, qPrintable(QString::number(places.size()))); // it has read them
}

void TestStructure::neverMeasuresByTheWallClock()
{
    static const QRegularExpression clock(
        u"QDateTime::current|QTime::current|QDate::current|system_clock|CLOCK_REALTIME|gettimeofday|\\btime\\(nullptr"_s);
    const std::map<QString, int> known {{u"core/engine/engine.cpp"_s, 1},
                                        {u"ui/picture/screenshotdialog.cpp"_s, 1},
                                        {u"ui/settings/storedsettings.cpp"_s, 1},
                                        {u"app/crashreport.cpp"_s, 1}};
    std::map<QString, int> found;
    for (const char *folder : {"core", "ui", "app"}) {
        QDirIterator all(inSource(QLatin1String(folder)), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            const int uses = int(contents(path).count(clock));
            if (uses > 0)
                found[path.sliced(qstrlen(PANGAEA_SOURCE_DIR) + 1)] = uses;
        }
    }
    QCOMPARE(found, known);
}

// QByteArrayView::lastIndexOf() finds bytes behind an empty view: see core/basics/lastindex.h.
void TestStructure::searchesNoViewBackwards()
{
    for (const QString &path : filesOfCore())
        QVERIFY2(path.endsWith(u"/lastindex.h"_s) || !contents(path).contains(u"lastIndexOf("_s), qPrintable(path));
}

// `tst_child::livesAndEnds` in the table of faults is a function of that test; `tst_normalsize` alone is the whole test.
void TestStructure::faultsNameTests()
{
    QHash<QString, QString> tests;
    for (const QString &path : filesOf(u"tests"_s))
        tests[path.section(u'/', -1).section(u'.', 0, 0)] = path;
    static const QRegularExpression name(u"`(tst_\\w+)(?:::(\\w+))?`"_s);
    int named = 0;
    for (const QRegularExpressionMatch &match : name.globalMatch(contents(inSource(u"tests/FAULTS.md"_s)))) {
        const QString path = tests.value(match.captured(1));
        QVERIFY2(!path.isEmpty(), qPrintable(match.captured(1)));
        const QString function = u"::"_s + match.captured(2) + u"()"_s;
        const QString inClass = u"void "_s + match.captured(2) + u"()"_s;
        const QString text = match.captured(2).isEmpty() ? QString() : contents(path);
        QVERIFY2(match.captured(2).isEmpty() || text.contains(function) || text.contains(inClass),
                 qPrintable(match.captured()));
        ++named;
    }
    QVERIFY(named > 100);
}

void TestStructure::documentsLeadSomewhere_data()
{
    QTest::addColumn<QString>("path");
    const QDir top(inSource(QString()));
    QDirIterator all(top.path(), {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = top.relativeFilePath(all.next());
        if (!path.startsWith(u"build/"_s))
            QTest::addRow("%s", qPrintable(path)) << path;
    }
}

void TestStructure::documentsLeadSomewhere()
{
    QFETCH(QString, path);
    static const QRegularExpression link(u"\\]\\(([^):#]+)\\)"_s);
    const QFileInfo document(inSource(path));
    for (const QRegularExpressionMatch &match : link.globalMatch(contents(document.filePath())))
        QVERIFY2(QFileInfo::exists(document.path() + u'/' + match.captured(1)), qPrintable(match.captured(1)));
}

void TestStructure::versionIsTheSameEverywhere()
{
    const QString version = QStringLiteral(PANGAEA_VERSION);
    const auto first = [](const QString &path, const QString &pattern) {
        return QRegularExpression(pattern).match(contents(inSource(path))).captured(1);
    };
    QCOMPARE(first(u"CHANGELOG.md"_s, u"\n## (\\d[^ ]*)"_s), version);
    for (const char *page : {"pangaea.1", "pangaea-worker.1.in", "pangaea-scenario.5", "pangaea-lesson.5"})
        QCOMPARE(first(u"packaging/"_s + QLatin1String(page), u"\"Pangaea ([^\"]+)\""_s), version);
    QCOMPARE(first(u"packaging/org.pangaea.Pangaea.metainfo.xml"_s, u"<release version=\"([^\"]+)\""_s), version);
}

// Of what cannot say it itself, the licence of the whole holds: data, documents, pictures, and settings of tools.
void TestStructure::filesNameTheirLicence()
{
    static const QRegularExpression silent(
        u"^(LICENSE|CMakePresets\\.json|CMakeUserPresets\\.json|\\..*|tests/data/.*|build/.*|packaging/debian/copyright|"
        ".*\\.(md|svg|png|qrc|json|pangaea|pangaea-lesson|ts))$"_s);
    const QDir top(inSource(QString()));
    QDirIterator all(top.path(), QDir::Files, QDirIterator::Subdirectories);
    int named = 0;
    while (all.hasNext()) {
        const QString path = top.relativeFilePath(all.next());
        if (silent.match(path).hasMatch() || path.contains(u"/__pycache__/"_s))
            continue;
        QVERIFY2(contents(all.filePath()).left(400).contains(u"SPDX-License-Identifier: MIT"_s), qPrintable(path));
        ++named;
    }
    QVERIFY(named > 300);
}

void TestStructure::loadsNoNetwork()
{
    const QString loaded = contents(u"/proc/self/maps"_s);
    if (loaded.isEmpty())
        QSKIP("This system does not tell what it loaded.");
    QVERIFY(!loaded.contains(u"libQt6Network"_s));
}

QTEST_GUILESS_MAIN(TestStructure)
#include "tst_structure.moc"
