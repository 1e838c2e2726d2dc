// SPDX-License-Identifier: MIT
#include "core/hosts/hostwords.h"

#include "core/basics/visibletext.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pangaea::hostwords {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pangaea::Hosts)
};

/// The last line that says something, shortened.
QString lastLine(const QByteArray &bytes)
{
    constexpr qsizetype longest = 200;
    const QList<QByteArray> lines = bytes.split('\n');
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        const QString text = visibleText(QString::fromUtf8(line->trimmed()).left(longest));
        if (!text.trimmed().isEmpty())
            return text;
    }
    return {};
}

QString withWhatItSaid(const QString &sentence, const Said &said)
{
    const QString aside = lastLine(said.aside);
    const QString text = aside.isEmpty() ? lastLine(said.before) : aside;
    return text.isEmpty() ? sentence : sentence + u' ' + Tr::tr("It said: “%1”").arg(text);
}

QString withTry(const QString &sentence, const QStringList &command)
{
    return sentence + u' ' + Tr::tr("Try it by hand: %1").arg(asTyped(command));
}

} // namespace

QString asTyped(const QStringList &command)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_./:=@%+,-]+$"_s);
    QStringList words;
    for (const QString &word : command)
        words += plain.match(word).hasMatch() ? word : u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
    return visibleText(words.join(u' '));
}

QString cannotStart(const QString &host, const QStringList &command, const QString &why)
{
    return withTry(Tr::tr("The way to %1 cannot be started: %2.").arg(visibleText(host), visibleText(why)), command);
}

QString endedEarly(const QString &host, const QStringList &command, const QString &how, const Said &said)
{
    const QString sentence = Tr::tr(
        "No agent answers on %1: the command ended with %2. Is pangaea-agent installed there?");
    return withTry(withWhatItSaid(sentence.arg(visibleText(host), how), said), command);
}

QString saysNothing(const QString &host, const QStringList &command, int seconds, const Said &said)
{
    const QString sentence
        = Tr::tr("%1 was reached, but no agent answered for %2 s. Perhaps its ~/.bashrc waits for input.")
              .arg(visibleText(host))
              .arg(seconds);
    return withTry(withWhatItSaid(sentence, said), command);
}

QString saysTooMuch(const QString &host, const QStringList &command, const Said &said)
{
    const QString sentence = Tr::tr(
                                 "%1 speaks without end, and no agent answers. Perhaps its ~/.bashrc prints too much.")
                                 .arg(visibleText(host));
    return withTry(withWhatItSaid(sentence, said), command);
}

QString otherVersion(const QString &host, const QString &theirs, const QString &ours)
{
    return Tr::tr("%1 has pangaea-agent %2, and this is Pangaea %3: install Pangaea %3 there too, or that one here.")
        .arg(visibleText(host), visibleText(theirs.left(40)), ours);
}

QString notUnderstood(const QString &host, const QString &expected)
{
    return Tr::tr("What %1 says is wrong (%2); the way to it was closed, and what its processes do is not known.")
        .arg(visibleText(host), visibleText(expected));
}

QString saidGoodbye(const QString &host, const QString &reason)
{
    return reason.isEmpty() ? Tr::tr("The agent on %1 has ended, and all that it started.").arg(visibleText(host))
                            : Tr::tr("The agent on %1 has ended, and all that it started: %2")
                                  .arg(visibleText(host), visibleText(reason.left(200)));
}

QString wayIsGone(const QString &host, const QStringList &command, const QString &how, const Said &said)
{
    const QString sentence = Tr::tr("The way to %1 is gone (%2). If its agent still runs, it ends what it started "
                                    "within a second; nobody can see that from here.");
    return withTry(withWhatItSaid(sentence.arg(visibleText(host), how), said), command);
}

QString isSilent(const QString &host, int seconds)
{
    return Tr::tr("%1 has not answered for %2 s: what its processes do is not known.")
        .arg(visibleText(host))
        .arg(seconds);
}

QString givenUp(const QString &host, int seconds)
{
    return Tr::tr("%1 has not answered for %2 s; the way to it was closed, and what its processes do is not known.")
        .arg(visibleText(host))
        .arg(seconds);
}

QString doesNotRead(const QString &host)
{
    return Tr::tr(
               "%1 does not read what is sent to it; the way to it was closed, and what its processes do is not known.")
        .arg(visibleText(host));
}

QString notReached(const QString &host)
{
    return Tr::tr("%1 cannot be reached any more.").arg(visibleText(host));
}

QString clockWasSet(const QString &host)
{
    return Tr::tr("The clocks of %1 and of this computer have moved apart, as after a sleep; they were compared anew.")
        .arg(visibleText(host));
}

QString endOf(bool crashed, int code)
{
    return crashed ? Tr::tr("a signal") : Tr::tr("status %1").arg(code);
}

} // namespace pangaea::hostwords
