// SPDX-License-Identifier: MIT
#include "ui/window/news.h"

#include "core/basics/overloaded.h"
#include "core/basics/visibletext.h"
#include "core/facts/exitstatus.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(pangaea::News)
};

constexpr size_t mostSentences = 4;

News endOf(const QString &name, const ExitStatus &status)
{
    if (status.signal == 0)
        return {News::Ended, Tr::tr("%1 exited with %2").arg(name, QString::number(status.code))};
    if (status.requested)
        return {News::Killed, Tr::tr("%1 was killed, %2").arg(name, signalName(status.signal))};
    return {News::Crashed, Tr::tr("%1 crashed, %2").arg(name, signalName(status.signal))};
}

/// The words of several of a kind.
QString counted(News::Kind kind, qsizetype count)
{
    static constexpr std::array one {
        QT_TRANSLATE_NOOP("pangaea::News", "%1 process started"), QT_TRANSLATE_NOOP("pangaea::News", "%1 ended"),
        QT_TRANSLATE_NOOP("pangaea::News", "%1 killed"),          QT_TRANSLATE_NOOP("pangaea::News", "%1 crashed"),
        QT_TRANSLATE_NOOP("pangaea::News", "%1 failed to start"), QT_TRANSLATE_NOOP("pangaea::News", "%1 suspended"),
        QT_TRANSLATE_NOOP("pangaea::News", "%1 continued"),       QT_TRANSLATE_NOOP("pangaea::News", "%1 joined"),
        QT_TRANSLATE_NOOP("pangaea::News", "%1 join timed out")};
    static constexpr std::array many {QT_TRANSLATE_NOOP("pangaea::News", "%1 processes started"),
                                      QT_TRANSLATE_NOOP("pangaea::News", "%1 ended"),
                                      QT_TRANSLATE_NOOP("pangaea::News", "%1 killed"),
                                      QT_TRANSLATE_NOOP("pangaea::News", "%1 crashed"),
                                      QT_TRANSLATE_NOOP("pangaea::News", "%1 failed to start"),
                                      QT_TRANSLATE_NOOP("pangaea::News", "%1 suspended"),
                                      QT_TRANSLATE_NOOP("pangaea::News", "%1 continued"),
                                      QT_TRANSLATE_NOOP("pangaea::News", "%1 joined"),
                                      QT_TRANSLATE_NOOP("pangaea::News", "%1 joins timed out")};
    return Tr::tr(count == 1 ? one[size_t(kind)] : many[size_t(kind)]).arg(count);
}

} // namespace

std::optional<News> newsOf(const Event &event, const std::function<QString(ProcessId)> &nameOf)
{
    const auto name = [&] { return visibleText(nameOf(event.process)); };
    return std::visit(Overloaded {
                          [&](const event::Started &) -> std::optional<News> {
                              return News {News::Started, Tr::tr("%1 started").arg(name())};
                          },
                          [&](const event::Ended &ended) -> std::optional<News> { return endOf(name(), ended.status); },
                          [&](const event::FailedToStart &failed) -> std::optional<News> {
                              QString reason = visibleText(failed.reason);
                              reason.chop(reason.endsWith(u'.') ? 1 : 0);
                              return News {News::Failed,
                                           reason.isEmpty() ? Tr::tr("%1 failed to start").arg(name())
                                                            : Tr::tr("%1 failed to start: %2").arg(name(), reason)};
                          },
                          [&](const event::Suspended &) -> std::optional<News> {
                              return News {News::Suspended, Tr::tr("%1 suspended").arg(name())};
                          },
                          [&](const event::Continued &) -> std::optional<News> {
                              return News {News::Continued, Tr::tr("%1 continued").arg(name())};
                          },
                          [&](const event::Joined &) -> std::optional<News> {
                              return News {News::Joined, Tr::tr("%1 joined").arg(name())};
                          },
                          [&](const event::JoinTimedOut &) -> std::optional<News> {
                              return News {News::TimedOut, Tr::tr("The join of %1 timed out").arg(name())};
                          },
                          [](const auto &) -> std::optional<News> { return std::nullopt; },
                      },
                      event.payload);
}

QString announcementOf(const std::vector<News> &news)
{
    QStringList parts;
    if (news.size() <= mostSentences) {
        for (const News &one : news)
            parts += one.sentence + u'.';
        return parts.join(u' ');
    }
    for (const auto kind : {News::Started, News::Ended, News::Killed, News::Crashed, News::Failed, News::Suspended,
                            News::Continued, News::Joined, News::TimedOut}) {
        if (const auto count = std::ranges::count(news, kind, &News::kind))
            parts += counted(kind, count);
    }
    return parts.join(u", "_s) + u'.';
}

} // namespace pangaea
