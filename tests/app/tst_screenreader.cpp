// SPDX-License-Identifier: MIT
// The program as a screen reader hears it, from outside: in a session of its own with a display, a bus and the
// accessibility bus (AT-SPI), by the keys of tests/ACCESSIBILITY.md.
#include "tests/fixtures/testing.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <functional>

using namespace pangaea::testing;

namespace {

const QString registry = u"org.a11y.atspi.Registry"_s;
const QString accessible = u"org.a11y.atspi.Accessible"_s;

struct Object {
    QString service;
    QString path;
};

QList<Object> objectsIn(const QVariant &value)
{
    QList<Object> objects;
    const auto argument = value.value<QDBusArgument>();
    for (argument.beginArray(); !argument.atEnd();) {
        Object object;
        QDBusObjectPath path;
        argument.beginStructure();
        argument >> object.service >> path;
        argument.endStructure();
        object.path = path.path();
        objects += object;
    }
    return objects;
}

/// "…" stands for anything.
bool matches(const QString &pattern, const QString &text)
{
    QStringList parts;
    for (const QString &part : pattern.split(u'…'))
        parts += QRegularExpression::escape(part);
    const QRegularExpression expression(QRegularExpression::anchoredPattern(parts.join(u".*"_s)),
                                        QRegularExpression::DotMatchesEverythingOption);
    return expression.match(text).hasMatch();
}

/// The rows of the nth table of the document, each with its cells.
QList<QStringList> documented(int table)
{
    QFile file(QStringLiteral(PANGAEA_SOURCE_DIR "/tests/ACCESSIBILITY.md"));
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    bool inTable = false;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.startsWith(u'|')) {
            table -= inTable;
            inTable = false;
            continue;
        }
        inTable = true;
        if (table != 0)
            continue;
        QStringList cells;
        for (const QString &cell : line.mid(1, line.size() - 2).split(u'|'))
            cells += cell.trimmed();
        rows += cells;
    }
    return rows.mid(2); // after the header and its line
}

/// A display, a session bus and what starts the accessibility bus. All end with it.
struct Desk {
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QProcess display;
    QProcess manager; ///< of windows: gives them the keyboard
    QProcess bus;
    QProcess launcher;

    ~Desk()
    {
        for (QProcess *process : {&launcher, &bus, &manager, &display}) {
            process->terminate();
            if (!process->waitForFinished(5000))
                process->kill();
            process->waitForFinished(5000);
        }
    }
    /// Empty, or why it cannot be.
    QString open()
    {
        const QString launch = QStandardPaths::findExecutable(
            u"at-spi-bus-launcher"_s,
            {u"/usr/libexec"_s, u"/usr/lib/at-spi2-core"_s, u"/usr/lib"_s, u"/usr/libexec/at-spi2-core"_s});
        if (launch.isEmpty())
            return u"no at-spi-bus-launcher (at-spi2-core)"_s;
        for (const QString &name : {u"Xvfb"_s, u"dbus-daemon"_s}) {
            if (QStandardPaths::findExecutable(name).isEmpty())
                return u"no "_s + name;
        }
        QString managing;
        for (const QString &name : {u"openbox"_s, u"metacity"_s, u"xfwm4"_s, u"icewm"_s, u"twm"_s})
            managing = managing.isEmpty() ? QStandardPaths::findExecutable(name) : managing;
        if (managing.isEmpty())
            return u"no window manager (openbox)"_s;
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QLatin1String(name), home.path());
        environment.remove(u"WAYLAND_DISPLAY"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
        environment.insert(u"LANGUAGE"_s, u"C"_s);
        const QString number = firstLine(
            display, u"Xvfb"_s,
            {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x1024x24"_s, u"-nolisten"_s, u"tcp"_s});
        environment.insert(u"DISPLAY"_s, u':' + number);
        manager.setProcessEnvironment(environment);
        manager.start(managing, {});
        const QString address = firstLine(bus, u"dbus-daemon"_s,
                                          {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
        launcher.setProcessEnvironment(environment);
        launcher.start(launch, {u"--launch-immediately"_s});
        return number.isEmpty() || address.isEmpty() ? u"the session did not start"_s : QString();
    }

private:
    QString firstLine(QProcess &process, const QString &program, const QStringList &arguments) const
    {
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        while (!process.canReadLine() && process.waitForReadyRead(10'000)) {}
        return QString::fromUtf8(process.readLine()).trimmed();
    }
};

} // namespace

/// What an assistive tool does: it listens, asks and presses keys.
class Reader final : public QObject
{
    Q_OBJECT
public:
    QStringList heard;
    Object focus;

    bool open(const QString &session)
    {
        QDBusConnection first = QDBusConnection::connectToBus(session, u"session"_s);
        QDBusMessage ask = QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s,
                                                          u"GetAddress"_s);
        for (int i = 0; i < 100 && m_address.isEmpty(); ++i) {
            m_address = QDBusReply<QString>(first.call(ask)).value();
            QTest::qWait(m_address.isEmpty() ? 100 : 0);
        }
        m_bus = QDBusConnection::connectToBus(m_address, u"accessibility"_s);
        for (const QString &signal : {u"StateChanged"_s, u"Announcement"_s})
            m_bus.connect(QString(), QString(), u"org.a11y.atspi.Event.Object"_s, signal, this,
                          SLOT(hear(QDBusMessage)));
        return m_bus.isConnected();
    }
    /// Programs tell what somebody has asked for; one that has just begun may have missed it.
    void listen()
    {
        for (const QString &event : {u"object:state-changed:focused"_s, u"object:state-changed:showing"_s,
                                     u"object:state-changed:checked"_s, u"object:announcement"_s})
            call({registry, u"/org/a11y/atspi/registry"_s}, registry, u"RegisterEvent"_s, {event});
    }
    ~Reader() override
    {
        QDBusConnection::disconnectFromBus(u"accessibility"_s);
        QDBusConnection::disconnectFromBus(u"session"_s);
    }

    /// The program's objects, from its window down.
    [[nodiscard]] Object program() const
    {
        for (const Object &one : children({registry, u"/org/a11y/atspi/accessible/root"_s})) {
            if (name(one).contains(u"angaea"_s))
                return one;
        }
        return {};
    }
    [[nodiscard]] QList<Object> children(const Object &of) const
    {
        const QVariantList answer = call(of, accessible, u"GetChildren"_s);
        return answer.isEmpty() ? QList<Object>() : objectsIn(answer.front());
    }
    [[nodiscard]] QString name(const Object &of) const { return property(of, u"Name"_s); }
    [[nodiscard]] QString description(const Object &of) const { return property(of, u"Description"_s); }
    [[nodiscard]] QString role(const Object &of) const
    {
        return call(of, accessible, u"GetRoleName"_s).value(0).toString();
    }
    /// Of a text.
    [[nodiscard]] QString text(const Object &of) const
    {
        return call(of, u"org.a11y.atspi.Text"_s, u"GetText"_s, {0, -1}).value(0).toString();
    }
    [[nodiscard]] bool is(const Object &of, int state) const
    {
        const QVariantList answer = call(of, accessible, u"GetState"_s);
        const QList<quint32> bits = answer.isEmpty() ? QList<quint32>() : qdbus_cast<QList<quint32>>(answer.front());
        return !bits.isEmpty() && (bits.front() >> state & 1);
    }
    /// The first object below whose name matches, or its role and name.
    [[nodiscard]] std::optional<Object> find(const Object &below, const QString &pattern, int depth) const
    {
        for (const Object &child : children(below)) {
            const QString own = name(child);
            if (matches(pattern, own) || (depth > 0 && matches(pattern, role(child) + u' ' + own)))
                return child;
            if (const auto found = depth > 0 ? find(child, pattern, depth - 1) : std::nullopt)
                return found;
        }
        return std::nullopt;
    }

    /// "Shift+Delete", "b"
    void press(const QString &combination)
    {
        enum Kind : quint32 { Press, Release, PressAndRelease, Symbol };
        static const QHash<QString, int> modifiers {{u"Shift"_s, 50}, {u"Ctrl"_s, 37}, {u"Alt"_s, 64}}; // X key codes
        static const QHash<QString, int> symbols {{u"Tab"_s, 0xff09},    {u"Return"_s, 0xff0d}, {u"space"_s, 0x20},
                                                  {u"Delete"_s, 0xffff}, {u"Up"_s, 0xff52},     {u"Down"_s, 0xff54},
                                                  {u"F7"_s, 0xffc4},     {u"F8"_s, 0xffc5}};
        QStringList held = combination.split(u'+');
        const QString last = held.takeLast();
        for (const QString &key : std::as_const(held))
            generate(modifiers.value(key), Press);
        generate(symbols.value(last, last.at(0).toLower().unicode()), Symbol);
        for (const QString &key : std::as_const(held))
            generate(modifiers.value(key), Release);
    }
    void type(const QString &text)
    {
        for (const QChar letter : text)
            press(letter.isUpper() ? u"Shift+"_s + letter : letter == u' ' ? u"space"_s : QString(letter));
    }

private slots:
    void hear(const QDBusMessage &signal)
    {
        const Object source {signal.service(), signal.path()};
        const QString what = signal.arguments().value(0).toString();
        const int detail = signal.arguments().value(1).toInt();
        if (signal.member() == u"Announcement") {
            heard += signal.arguments().value(3).value<QDBusVariant>().variant().toString();
        } else if (what == u"showing" && detail && role(source) == u"notification") {
            heard += name(source);
        } else if (what == u"focused" && detail) {
            focus = source;
            heard += said(source);
        } else if (what == u"checked" && source.path == focus.path) {
            heard += detail ? u"checked"_s : u"not checked"_s;
        }
    }

private:
    [[nodiscard]] QString said(const Object &of) const
    {
        constexpr int checked = 4;
        constexpr int selected = 23;
        // Some roles have got another name.
        static const QHash<QString, QString> before {{u"button"_s, u"push button"_s},
                                                     {u"spin box"_s, u"spin button"_s}};
        const QString what = before.value(role(of), role(of));
        QStringList words {name(of), what};
        if (is(of, checked))
            words += u"checked"_s;
        if (is(of, selected))
            words += u"selected"_s;
        words += description(of);
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    [[nodiscard]] QString property(const Object &of, const QString &which) const
    {
        const QVariantList answer = call(of, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {accessible, which});
        return answer.value(0).value<QDBusVariant>().variant().toString();
    }
    QVariantList call(const Object &of, const QString &interface, const QString &method,
                      const QVariantList &arguments = {}) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(of.service, of.path, interface, method);
        message.setArguments(arguments);
        const QDBusMessage answer = m_bus.call(message, QDBus::Block, 10'000);
        return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments() : QVariantList();
    }
    void generate(int key, quint32 kind) const
    {
        call({registry, u"/org/a11y/atspi/registry/deviceeventcontroller"_s}, u"org.a11y.atspi.DeviceEventController"_s,
             u"GenerateKeyboardEvent"_s, {key, QString(), kind});
    }

    QString m_address;
    QDBusConnection m_bus {u"none"_s};
};

class TestScreenReader : public QObject
{
    Q_OBJECT

    Reader m_reader;

    /// What has been said since the last match matches the pattern.
    bool isHeard(const QString &pattern)
    {
        for (qsizetype i = 0; i < m_reader.heard.size(); ++i) {
            if (matches(pattern, m_reader.heard[i])) {
                m_reader.heard.remove(0, i + 1);
                return true;
            }
        }
        return false;
    }

    void step(const QStringList &row)
    {
        static const QRegularExpression part(u"\"([^\"]*)\"|(\\S+)"_s);
        for (const QRegularExpressionMatch &match : part.globalMatch(row[1])) {
            QTest::qWait(100); // as people do
            if (match.hasCaptured(2))
                m_reader.press(match.captured(2));
            else
                m_reader.type(match.captured(1));
        }
        const QString &spoken = row[2];
        bool isSaid = spoken.isEmpty();
        for (int waited = 0; !isSaid && waited < 20'000; waited += 20) {
            QTest::qWait(20);
            isSaid = isHeard(spoken);
        }
        QVERIFY2(isSaid, qPrintable(u"%1, not heard: %2\nbut:\n%3"_s.arg(row[1], spoken, m_reader.heard.join(u'\n'))));
    }

    void readAll()
    {
        const Object program = m_reader.program();
        for (const QStringList &row : documented(1)) {
            QStringList path = row[0].split(u" > "_s);
            std::optional<Object> at = m_reader.find(program, path.takeFirst(), 6);
            for (const QString &name : std::as_const(path))
                at = at ? m_reader.find(*at, name, 0) : at;
            QVERIFY2(at, qPrintable(row[0]));
            const QString told = m_reader.role(*at) == u"text" ? m_reader.text(*at) : m_reader.description(*at);
            QVERIFY2(row[1].isEmpty() || matches(row[1], told), qPrintable(row[0] + u": "_s + told));
        }
    }

private slots:
    /// The rows of the document, in order.
    void theMainJob()
    {
        Desk desk;
        if (const QString why = desk.open(); !why.isEmpty())
            QSKIP(qPrintable(u"There is nothing to hear with: "_s + why));
        QVERIFY(m_reader.open(desk.environment.value(u"DBUS_SESSION_BUS_ADDRESS"_s)));
        QProcess pangaea;
        pangaea.setProcessEnvironment(desk.environment);
        pangaea.setProcessChannelMode(QProcess::ForwardedChannels);
        pangaea.start(QStringLiteral(PANGAEA_BIN_DIR "/pangaea"), {});
        const auto end = qScopeGuard([&] {
            pangaea.terminate();
            if (!pangaea.waitForFinished(20'000))
                pangaea.kill();
            pangaea.waitForFinished();
        });
        QTRY_VERIFY_WITH_TIMEOUT(!m_reader.program().path.isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_reader.find(m_reader.program(), u"Seconds"_s, 8), patience);
        // Away and back, until it is heard; then until nothing more comes.
        bool isListening = false;
        for (int waited = 0; !isListening && waited < patience; waited += 50) {
            if (waited % 3000 == 0) {
                m_reader.listen();
                m_reader.press(u"Tab"_s);
                m_reader.press(u"Shift+Tab"_s);
            }
            QTest::qWait(50);
            isListening = isHeard(u"Continent names, …"_s);
        }
        QVERIFY(isListening);
        for (qsizetype before = -1; before != m_reader.heard.size(); QTest::qWait(1000))
            before = m_reader.heard.size();
        m_reader.heard.clear();
        const QList<QStringList> steps = documented(0);
        QVERIFY(steps.size() > 10 && documented(1).size() > 5);
        for (qsizetype i = 0; i < steps.size(); ++i) {
            if (i == steps.size() - 2)
                readAll();
            if (!QTest::currentTestFailed())
                step(steps[i]);
            if (QTest::currentTestFailed())
                return;
        }
        QTRY_COMPARE_WITH_TIMEOUT(pangaea.state(), QProcess::NotRunning, patience);
        QCOMPARE(pangaea.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
