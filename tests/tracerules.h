// SPDX-License-Identifier: MIT
// The rules of the Chrome trace event format, as far as Pangaea writes it.
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QString>

namespace pangaea::testing {

/// Empty, or which rule the first wrong event breaks.
inline QString brokenRule(const QByteArray &trace)
{
    const QJsonDocument document = QJsonDocument::fromJson(trace);
    const QJsonValue events = document.object()[QLatin1String("traceEvents")];
    if (!events.isArray())
        return QStringLiteral("traceEvents is no list");
    const auto at = [](const QJsonObject &event, const char *key) { return event[QLatin1String(key)]; };
    QSet<QPair<qint64, qint64>> used;
    QSet<qint64> processes;
    QSet<QPair<qint64, qint64>> threads;
    for (const QJsonValue value : events.toArray()) {
        const QJsonObject event = value.toObject();
        const QString shown = QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact));
        const QString phase = at(event, "ph").toString();
        const qint64 pid = at(event, "pid").toInteger(-1);
        const qint64 tid = at(event, "tid").toInteger(-1);
        if (phase.size() != 1 || !QStringLiteral("XiM").contains(phase))
            return QStringLiteral("no phase: ") + shown;
        if (pid <= 0 || tid <= 0)
            return QStringLiteral("no pid or tid: ") + shown;
        if (!at(event, "ts").isDouble() || !at(event, "name").isString() || !at(event, "args").isObject())
            return QStringLiteral("no time, name or arguments: ") + shown;
        if (phase == QLatin1String("M")) {
            if (!at(event, "args").toObject().contains(QLatin1String("name")))
                return QStringLiteral("no name in the metadata: ") + shown;
            if (at(event, "name").toString() == QLatin1String("process_name"))
                processes.insert(pid);
            else
                threads.insert({pid, tid});
            continue;
        }
        used.insert({pid, tid});
        if (at(event, "cat").toString().isEmpty())
            return QStringLiteral("no category: ") + shown;
        if (phase == QLatin1String("X") && !(at(event, "dur").toDouble(-1) >= 0))
            return QStringLiteral("no duration: ") + shown;
        if (phase == QLatin1String("i") && !QStringLiteral("gpt").contains(at(event, "s").toString(QStringLiteral("-"))))
            return QStringLiteral("no scope: ") + shown;
    }
    for (const auto &[pid, tid] : used) {
        if (!processes.contains(pid) || !threads.contains({pid, tid}))
            return QStringLiteral("no metadata for thread %1 of process %2").arg(tid).arg(pid);
    }
    return {};
}

} // namespace pangaea::testing
