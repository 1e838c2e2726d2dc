// SPDX-License-Identifier: MIT
// The input line: what it sends, its keys, its process.
#include "ui/output/inputline.h"
#include "tests/fixtures/testing.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

struct Rig {
    QWidget window;
    InputLine input {&window};
    QStringList sent;

    Rig()
    {
        QObject::connect(&input, &InputLine::typed, &input, [this](ProcessId process, const QByteArray &bytes) {
            sent += QString::number(quint64(process)) + u' ' + QString::fromUtf8(bytes);
        });
        QObject::connect(&input, &InputLine::ended, &input,
                         [this](ProcessId process) { sent += QString::number(quint64(process)) + u" end"_s; });
        window.show();
        input.setProcess(asia, u"Asia"_s);
    }
    [[nodiscard]] QLineEdit *line() const { return input.findChild<QLineEdit *>(); }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *button : input.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
};

} // namespace

class TestInputLine : public QObject
{
    Q_OBJECT
private slots:
    void isHiddenWhereThereIsNobody()
    {
        Rig rig;
        QVERIFY(!rig.input.isHidden());
        QCOMPARE(rig.input.findChild<QLabel *>()->text(), u"Input of Asia"_s);
        rig.input.setProcess(ProcessId::Pangaea, {});
        QVERIFY(rig.input.isHidden());
    }

    void namesForAssistiveTools()
    {
        Rig rig;
        QCOMPARE(rig.line()->accessibleName(), u"Input"_s);
        QVERIFY(rig.button(u"Send"_s));
        QVERIFY(rig.button(u"End of input"_s));
    }

    void sendsLines()
    {
        Rig rig;
        rig.line()->setText(u"héllo "_s);
        QTest::keyClick(rig.line(), Qt::Key_Return);
        rig.line()->setText(u"two"_s);
        rig.button(u"Send"_s)->click();
        rig.button(u"Send"_s)->click(); // an empty line is sent too
        QCOMPARE(rig.sent, (QStringList {u"1 héllo \n"_s, u"1 two\n"_s, u"1 \n"_s}));
        QCOMPARE(rig.line()->text(), QString());
    }

    void endsTheInput()
    {
        Rig rig;
        rig.button(u"End of input"_s)->click();
        QCOMPARE(rig.sent, QStringList {u"1 end"_s});
        rig.line()->setText(u"without a newline"_s);
        QVERIFY(QTest::qWaitForWindowActive(&rig.window));
        rig.line()->setFocus();
        QTest::keyClick(rig.line(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(rig.sent.sliced(1), (QStringList {u"1 without a newline"_s, u"1 end"_s}));
    }

    void givesNothingToAnother()
    {
        Rig rig;
        rig.line()->setText(u"secret"_s);
        rig.input.setProcess(asia, u"Asia"_s);
        QCOMPARE(rig.line()->text(), u"secret"_s);
        rig.input.setProcess(europe, u"<b>\u202e"_s + QString(1000, u'x'));
        QCOMPARE(rig.line()->text(), QString());
        QVERIFY(rig.input.findChild<QLabel *>()->text().size() < 50);
        QVERIFY(rig.input.findChild<QLabel *>()->text().contains(u"<b><U+202E>"_s));
        QTest::keyClick(rig.line(), Qt::Key_Return);
        QCOMPARE(rig.sent, QStringList {u"2 \n"_s});
    }
};

QTEST_MAIN(TestInputLine)
#include "tst_inputline.moc"
